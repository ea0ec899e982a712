package org.tongbao.engine.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongbao.engine.EngineFinding;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.internal.facts.Fact;
import org.tongbao.engine.internal.facts.Facts;
import org.tongbao.engine.internal.facts.LevelStep;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Severity;

/**
 * What is to be said of level 0 (B-09): nothing need be notified though one may, and what was notified before must be
 * corrected by a follow-up notification. The record stays in either case.
 */
final class LevelNotes {

    private static final String NOTIFIED = "notified";

    private LevelNotes() {}

    /** The findings; none at any other level. */
    static List<Finding> of(Facts facts, List<ClockState> clocks) {
        return zeroSince(facts.effective().steps())
                .map(step -> of(step, facts, clocks))
                .orElse(List.of());
    }

    private static List<Finding> of(LevelStep zero, Facts facts, List<ClockState> clocks) {
        List<Instant> notified = facts.of(NOTIFIED).stream().map(Fact::at).toList();
        boolean before = notified.stream().anyMatch(at -> at.isBefore(zero.at()));
        boolean since = notified.stream().anyMatch(at -> !at.isBefore(zero.at()));
        EngineFinding code = before && !since ? EngineFinding.LEVEL_ZERO_NOTIFIED : EngineFinding.LEVEL_ZERO;
        Severity severity = before && !since ? Severity.WARNING : Severity.INFO;
        return List.of(new Finding(code, severity, zero.source(), List.of(), before ? followUp(clocks) : ""));
    }

    /** The step that began the time at level 0 that still lasts. */
    private static Optional<LevelStep> zeroSince(List<LevelStep> steps) {
        Optional<LevelStep> since = Optional.empty();
        for (LevelStep step : steps) {
            if (step.rank() > 0 || !step.complete()) {
                since = Optional.empty();
            } else if (since.isEmpty()) {
                since = Optional.of(step);
            }
        }
        return since;
    }

    /** The clause that asks for a notification when the level changes. */
    private static String followUp(List<ClockState> clocks) {
        return clocks.stream()
                .map(ClockState::rule)
                .filter(rule -> rule.getTriggers().contains(Fact.LEVEL_CHANGED) && rule.getCitation() != null)
                .findFirst()
                .map(rule -> rule.getCitation())
                .orElse("");
    }
}
