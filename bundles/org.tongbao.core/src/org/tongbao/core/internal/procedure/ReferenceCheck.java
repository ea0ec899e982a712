package org.tongbao.core.internal.procedure;

import static org.tongbao.core.internal.procedure.Report.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.incident.EventTypes;
import org.tongbao.core.procedure.ProcedureFinding;
import org.tongbao.core.procedure.ProcedureScope;
import org.tongbao.model.procedure.Condition;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.model.procedure.Step;
import org.tongbao.model.procedure.StepKind;
import org.tongbao.model.procedure.Transition;

/** What the steps of a procedure name: lanes, clocks, fields, events, checklists, levels. */
public final class ReferenceCheck {

    private final Report report;
    private final Procedure procedure;
    private final ProcedureScope scope;
    private final Set<String> lanes = new HashSet<>();
    private final Set<String> checklists = new HashSet<>();
    private final Set<String> items = new HashSet<>();

    /**
     * For the references of a procedure, with the steps that a fragment joined to it.
     *
     * @param scope what it may name besides its own parts
     */
    public ReferenceCheck(Report report, Procedure procedure, ProcedureScope scope) {
        this.report = report;
        this.procedure = procedure;
        this.scope = scope;
        procedure.getLanes().forEach(lane -> lanes.add(text(lane.getId())));
        procedure.getChecklists().forEach(list -> {
            checklists.add(text(list.getId()));
            list.getItems().forEach(item -> items.add(text(item.getId())));
        });
    }

    /** Reports. */
    public void check() {
        String id = text(procedure.getId());
        for (List<String> types : List.of(procedure.getEvidence(), procedure.getStops(), procedure.getResumes())) {
            types.stream()
                    .filter(type -> !event(type))
                    .forEach(type -> report.error(ProcedureFinding.UNKNOWN_EVENT, procedure, id, id, type));
        }
        procedure.getSteps().forEach(this::step);
        for (Transition transition : procedure.getTransitions()) {
            condition(transition.getWhen(), text(transition.getId()));
        }
    }

    private void step(Step step) {
        String id = text(step.getId());
        lane(step, id, text(step.getLane()));
        step.getHelpers().forEach(helper -> lane(step, id, helper));
        for (String clock : step.getClocks()) {
            if (!scope.clocks().isEmpty() && !scope.clocks().contains(clock)) {
                report.warning(ProcedureFinding.UNKNOWN_CLOCK, step, id, id, clock);
            }
        }
        if (step.getKind() == StepKind.WAIT && step.getClocks().isEmpty()) {
            report.warning(ProcedureFinding.UNTIMED, step, id, id);
        }
        if (step.getField() != null && !field(step.getField())) {
            report.warning(ProcedureFinding.UNKNOWN_FIELD, step, id, id, step.getField());
        }
        if (step.getChecklist() != null && !checklists.contains(step.getChecklist())) {
            report.error(ProcedureFinding.UNKNOWN_CHECKLIST, step, id, id, step.getChecklist());
        }
        if (step.isDestructive() && procedure.getEvidence().isEmpty()) {
            report.error(ProcedureFinding.EVIDENCE_UNASKED, step, id, id);
        }
        condition(step.getWhen(), id);
        condition(step.getDone(), id);
        completion(step, id);
    }

    private void completion(Step step, String id) {
        @Nullable Condition done = step.getDone();
        if (done == null) {
            if (step.getKind() == StepKind.ACTIVITY || step.getKind() == StepKind.WAIT) {
                report.error(ProcedureFinding.NEVER_DONE, step, id, id);
            }
        } else if (!lasting(done)) {
            report.error(ProcedureFinding.NOT_LASTING, step, id, id);
        }
    }

    /** True when further facts, corrections aside, never take away that the condition holds. */
    private static boolean lasting(Condition condition) {
        return !condition.isNegated()
                && condition.getLevels().isEmpty()
                && condition.getOf().stream().allMatch(ReferenceCheck::lasting);
    }

    private void lane(Step step, String id, String lane) {
        if (!lanes.contains(lane)) {
            report.error(ProcedureFinding.UNKNOWN_LANE, step, id, id, lane);
        }
    }

    private void condition(@Nullable Condition condition, String owner) {
        if (condition == null) {
            return;
        }
        for (String type : condition.getEvents()) {
            if (!event(type)) {
                report.error(ProcedureFinding.UNKNOWN_EVENT, condition, owner, owner, type);
            }
        }
        @Nullable String after = condition.getAfter();
        if (after != null && !event(after)) {
            report.error(ProcedureFinding.UNKNOWN_EVENT, condition, owner, owner, after);
        }
        @Nullable String detail = condition.getDetail();
        if (detail != null && !detail.matches("[A-Za-z]+=.+")) {
            report.error(ProcedureFinding.WRONG_DETAIL, condition, owner, owner, detail);
        }
        levels(condition, owner, condition.getLevels());
        levels(condition, owner, condition.getAtLevels());
        answers(condition, owner);
        condition.getOf().forEach(part -> condition(part, owner));
    }

    private void levels(Condition condition, String owner, List<String> levels) {
        for (String level : levels) {
            if (!scope.levels().isEmpty() && !scope.levels().contains(level)) {
                report.error(ProcedureFinding.UNKNOWN_LEVEL, condition, owner, owner, level);
            }
        }
    }

    private void answers(Condition condition, String owner) {
        @Nullable String list = condition.getChecklist();
        if (list != null && !checklists.contains(list)) {
            report.error(ProcedureFinding.UNKNOWN_CHECKLIST, condition, owner, owner, list);
        }
        @Nullable String field = condition.getField();
        if (field == null) {
            return;
        }
        if (!field(field)) {
            report.warning(ProcedureFinding.UNKNOWN_FIELD, condition, owner, owner, field);
            return;
        }
        @Nullable Set<String> options = scope.fields().get(field);
        for (String option : condition.getOptions()) {
            if (options != null && !options.contains(option)) {
                report.error(ProcedureFinding.UNKNOWN_OPTION, condition, owner, owner, field, option);
            }
        }
    }

    private boolean field(String field) {
        return scope.fields().isEmpty() || scope.fields().containsKey(field) || items.contains(field);
    }

    private boolean event(String type) {
        return EventTypes.known(type)
                || EventTypes.derived().contains(type)
                || scope.events().contains(type);
    }
}
