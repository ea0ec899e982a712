package org.tongbao.engine.internal.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongbao.engine.internal.facts.Contradictions;
import org.tongbao.engine.internal.facts.Fact;
import org.tongbao.engine.internal.facts.Facts;
import org.tongbao.engine.internal.facts.LevelTrack;
import org.tongbao.model.rules.ClockRule;

/**
 * What the clocks of an incident are read from.
 *
 * @param facts up to {@code now}
 * @param dues calculator of the pack
 * @param worst worst rank of the pack's scale
 * @param now the instant looked at
 */
record Setting(Facts facts, DueCalculator dues, int worst, Instant now) {

    /** The level that decides about a rule. */
    LevelTrack track(ClockRule rule) {
        return rule.getLevelOf() == null ? facts.effective() : facts.reported();
    }

    /** Facts that start the rule's clock, oldest first. */
    Stream<Fact> triggers(ClockRule rule) {
        Stream<Fact> triggers = facts.of(rule.getTriggers());
        String after = rule.getAfter();
        if (after == null) {
            return triggers;
        }
        Optional<Fact> first = facts.first(after);
        return triggers.filter(trigger ->
                first.isPresent() && !trigger.at().isBefore(first.get().at()));
    }

    /** Facts that stop the rule's clock, oldest first. */
    Stream<Fact> stops(ClockRule rule) {
        return facts.of(rule.getStops()).filter(stop -> hasDetail(rule, stop) && atLevel(rule, stop));
    }

    /** True when the rule asks for a detail that the stopping event leaves open. */
    boolean lacksDetail(ClockRule rule, Fact stop) {
        String wanted = rule.getStopDetail();
        return wanted != null && stop.detail(key(wanted)).isEmpty();
    }

    /** True when the times of trigger and stop, or of the trigger and what must precede it, cannot both be right. */
    boolean doubtful(Fact start, Optional<Fact> stop) {
        return facts.doubted().contains(start.id())
                || stop.filter(fact ->
                                fact.at().isBefore(start.at()) && Contradictions.ordered(start.type(), fact.type()))
                        .isPresent();
    }

    /** When the rule's stricter reading starts; empty when it has none or that did not happen. */
    Optional<Instant> strict(ClockRule rule) {
        String soft = rule.getSoftTrigger();
        return soft == null ? Optional.empty() : facts.first(soft).map(Fact::at);
    }

    /** True when the incident is judged to be none that must be notified. */
    boolean levelZero() {
        return facts.effective()
                .last()
                .filter(step -> step.complete() && step.rank() == 0)
                .isPresent();
    }

    static String key(String detail) {
        return detail.substring(0, separator(detail));
    }

    private static boolean hasDetail(ClockRule rule, Fact stop) {
        String wanted = rule.getStopDetail();
        if (wanted == null) {
            return true;
        }
        List<String> values = List.of(wanted.substring(separator(wanted) + 1).split("\\|"));
        return stop.detail(key(wanted)).filter(values::contains).isPresent();
    }

    private static int separator(String detail) {
        int separator = detail.indexOf('=');
        if (separator < 0) {
            throw new IllegalArgumentException("stopDetail without '=': " + detail);
        }
        return separator;
    }

    private boolean atLevel(ClockRule rule, Fact stop) {
        return !rule.isStopAtLevel() || Scope.of(rule, track(rule).at(stop.at()), worst) == Scope.YES;
    }
}
