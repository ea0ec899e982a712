package org.tongbao.workbench.internal.editor;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tongbao.engine.EngineFinding;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.LevelPeriod;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.FindingCode;

/**
 * What the editor shows of an incident besides its facts.
 *
 * @param assessment at the instant looked at
 * @param refusals findings that would forbid saving
 * @param remarks what the category's validator says of the answers
 * @param orphans answers that the form has no place for
 * @param signatures that are missing, or that something overtook
 * @param levels in effect one after the other
 */
public record Assessed(
        Assessment assessment,
        List<Finding> refusals,
        List<Finding> remarks,
        List<Finding> orphans,
        List<Finding> signatures,
        List<LevelPeriod> levels) {

    private static final Set<FindingCode> ZERO = Set.of(EngineFinding.LEVEL_ZERO, EngineFinding.LEVEL_ZERO_NOTIFIED);
    private static final Set<ClockState.Phase> PENDING = Set.of(ClockState.Phase.RUNNING, ClockState.Phase.MISSED);

    public Assessed {
        refusals = List.copyOf(refusals);
        remarks = List.copyOf(remarks);
        orphans = List.copyOf(orphans);
        signatures = List.copyOf(signatures);
        levels = List.copyOf(levels);
    }

    /** What needs attention, worst first: what forbids saving comes before everything else. */
    public List<Finding> findings() {
        var others = Stream.of(assessment.findings(), remarks)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Finding::severity));
        return Stream.concat(refusals.stream(), others).toList();
    }

    /** What level 0 asks for, if that is the level. */
    public Optional<Finding> levelZero() {
        return assessment.findings().stream()
                .filter(finding -> ZERO.contains(finding.code()))
                .findFirst();
    }

    /** Clocks somebody has to act on, the most urgent first. */
    public List<ClockState> openClocks() {
        return assessment.clocks().stream()
                .filter(clock -> PENDING.contains(clock.phase()) && clock.open())
                .sorted(Comparator.comparing(clock -> clock.due().orElse(Instant.MAX)))
                .toList();
    }
}
