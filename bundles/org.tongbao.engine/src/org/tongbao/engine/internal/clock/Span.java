package org.tongbao.engine.internal.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongbao.engine.internal.facts.LevelStep;
import org.tongbao.engine.internal.facts.LevelTrack;

/**
 * A stretch of time with one level.
 *
 * @param from first instant
 * @param to first instant after it
 * @param step the level; empty before any judgement
 */
record Span(Instant from, Instant to, Optional<LevelStep> step) {

    /** The whole of time, cut at each step; at least one. */
    static List<Span> of(LevelTrack track) {
        List<Span> spans = new ArrayList<>();
        Instant from = Instant.MIN;
        Optional<LevelStep> current = Optional.empty();
        for (LevelStep step : track.steps()) {
            spans.add(new Span(from, step.at(), current));
            from = step.at();
            current = Optional.of(step);
        }
        spans.add(new Span(from, Instant.MAX, current));
        return spans;
    }

    boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(to);
    }

    int rank() {
        return step.map(LevelStep::rank).orElse(0);
    }

    /** True when the level is known for sure. */
    boolean judged() {
        return step.filter(LevelStep::complete).isPresent();
    }
}
