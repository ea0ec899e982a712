package org.tongbao.cli.internal.command;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.form.Texts;
import org.tongbao.core.procedure.ActionWords;
import org.tongbao.core.time.RocDates;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.engine.assessment.ChecklistState;
import org.tongbao.engine.assessment.NextAction;
import org.tongbao.engine.assessment.StepState.Phase;

/** Writes where an incident stands in its procedure, and what is next, as lines for people. */
final class StepLines {

    private final ZoneId zone;

    StepLines(ZoneId zone) {
        this.zone = zone;
    }

    List<String> of(Assessment assessment) {
        List<String> lines = new ArrayList<>();
        if (!assessment.steps().isEmpty()) {
            lines.add(Messages.bind(Messages.Assess_steps, new Object[] {
                count(assessment, Phase.DONE), count(assessment, Phase.ACTIVE), count(assessment, Phase.OVERDUE)
            }));
        }
        if (!assessment.nextActions().isEmpty()) {
            lines.add(Messages.Assess_actions);
            assessment.nextActions().forEach(action -> lines.add("  " + line(action, assessment.at())));
        }
        for (ChecklistState list : assessment.checklists()) {
            if (list.answered() > 0) {
                lines.add(Messages.bind(Messages.Assess_checklist, new Object[] {
                    Texts.title(list.checklist()),
                    Integer.toString(list.answered()),
                    Integer.toString(list.items().size())
                }));
            }
        }
        return lines;
    }

    private String line(NextAction action, Instant now) {
        String words = switch (action.modality()) {
            case MUST -> Messages.Action_must;
            case SHOULD -> Messages.Action_should;
            case MAY -> Messages.Action_may;
        };
        String step = action.step().map(state -> state.id() + " ").orElse("");
        String citation = ActionWords.citation(action);
        return Messages.bind(words, step + ActionWords.title(action), ActionWords.role(action))
                        .strip()
                + due(action, now)
                + (action.asksEvidence() ? Messages.Action_evidence : "")
                + (citation.isEmpty() ? "" : Messages.bind(Messages.Action_source, citation));
    }

    private String due(NextAction action, Instant now) {
        Optional<Instant> due = action.due();
        if (due.isEmpty()) {
            return "";
        }
        String words = due.get().isBefore(now) ? Messages.Action_overdue : Messages.Action_due;
        return Messages.bind(words, RocDates.format(due.get(), zone));
    }

    private static String count(Assessment assessment, Phase phase) {
        return Long.toString(assessment.steps().stream()
                .filter(step -> step.phase() == phase)
                .count());
    }
}
