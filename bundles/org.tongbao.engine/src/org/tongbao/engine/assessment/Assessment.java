package org.tongbao.engine.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongbao.model.finding.Finding;

/**
 * Everything derived from an incident's facts at one instant; the only source that views, files and prints draw from.
 *
 * @param pack id of the rule pack used
 * @param at the instant looked at
 * @param level effective level; empty while not judged
 * @param clocks in the pack's order, instances of one clock together; those not started are waiting, those that do not
 *     apply are not-applicable
 * @param steps of the procedure, in its order; empty while the pack has none
 * @param progress of the form's stages, in the form's order
 * @param findings worst first
 * @param nextActions most urgent first
 * @param ending why nothing is due any more; empty while the incident is none that was voided or marked as a duplicate
 * @param checklists of the procedure, in its order; empty while the pack has none
 */
public record Assessment(
        String pack,
        Instant at,
        Optional<Level> level,
        List<ClockState> clocks,
        List<StepState> steps,
        List<StageProgress> progress,
        List<Finding> findings,
        List<NextAction> nextActions,
        Optional<Ending> ending,
        List<ChecklistState> checklists) {

    public Assessment {
        clocks = List.copyOf(clocks);
        steps = List.copyOf(steps);
        progress = List.copyOf(progress);
        findings = List.copyOf(findings);
        nextActions = List.copyOf(nextActions);
        checklists = List.copyOf(checklists);
    }
}
