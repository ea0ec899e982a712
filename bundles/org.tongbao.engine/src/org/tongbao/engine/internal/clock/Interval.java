package org.tongbao.engine.internal.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongbao.engine.internal.facts.Fact;
import org.tongbao.engine.internal.facts.Facts;
import org.tongbao.model.rules.Circumstance;

/**
 * A time during which a circumstance lasted, such as an outage of the platform.
 *
 * @param begin the fact that began it
 * @param end the fact that ended it; empty while it lasts
 */
record Interval(Fact begin, Optional<Fact> end) {

    /** The intervals of a circumstance, oldest first; a beginning within one that lasts is part of it. */
    static List<Interval> of(Circumstance circumstance, Facts facts) {
        List<Interval> intervals = new ArrayList<>();
        List<Fact> ends = facts.of(circumstance.getEnds());
        for (Fact begin : facts.of(circumstance.getBegins())) {
            boolean within =
                    !intervals.isEmpty() && intervals.get(intervals.size() - 1).contains(begin.at());
            if (!within) {
                Optional<Fact> end = ends.stream()
                        .filter(fact -> !fact.at().isBefore(begin.at()))
                        .findFirst();
                intervals.add(new Interval(begin, end));
            }
        }
        return intervals;
    }

    /** True from the beginning to the end, both included: who acts in the last moment still acts during it. */
    boolean contains(Instant instant) {
        return !instant.isBefore(begin.at())
                && end.filter(fact -> instant.isAfter(fact.at())).isEmpty();
    }

    /** True when it has begun and not ended at an instant. */
    boolean lasts(Instant instant) {
        return !instant.isBefore(begin.at())
                && end.filter(fact -> !instant.isBefore(fact.at())).isEmpty();
    }
}
