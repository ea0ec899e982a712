package org.tongbao.flow.design;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.tongbao.core.form.FormLines;
import org.tongbao.core.procedure.ProcedureFile;
import org.tongbao.core.procedure.ProcedureFinding;
import org.tongbao.core.procedure.ProcedureScope;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.procedure.Lane;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.model.procedure.Step;
import org.tongbao.model.procedure.StepGraph;
import org.tongbao.model.procedure.Transition;

/**
 * What the validation rules of the description ask. Each question is answered by the check that every procedure passes
 * before it is used, so that the diagram has no rules of its own. Any thread that may read the procedure.
 */
public final class RuleServices {

    /** What was found, by the id of the element. */
    private final Optional<Map<StepGraph, Map<String, List<Finding>>>> kept;

    /** Checks each time, since what is edited changes. */
    public RuleServices() {
        kept = Optional.empty();
    }

    /** Checks a procedure once; it must not change while this is in use. */
    RuleServices(Map<StepGraph, Map<String, List<Finding>>> kept) {
        this.kept = Optional.of(kept);
    }

    public boolean hasTitle(Step step) {
        return sound(step, ProcedureFinding.MISSING_TEXT);
    }

    public String hasTitleMessage(Step step) {
        return message(step, ProcedureFinding.MISSING_TEXT);
    }

    public boolean hasCitation(Step step) {
        return sound(step, ProcedureFinding.MISSING_CITATION);
    }

    public String hasCitationMessage(Step step) {
        return message(step, ProcedureFinding.MISSING_CITATION);
    }

    public boolean hasLane(Step step) {
        return sound(step, ProcedureFinding.UNKNOWN_LANE);
    }

    public String hasLaneMessage(Step step) {
        return message(step, ProcedureFinding.UNKNOWN_LANE);
    }

    /** True where a way leads to the step. */
    public boolean isReached(Step step) {
        return sound(step, ProcedureFinding.UNREACHABLE);
    }

    public String isReachedMessage(Step step) {
        return message(step, ProcedureFinding.UNREACHABLE);
    }

    /** False at the first of steps that lead in a circle. */
    public boolean hasWayOut(Step step) {
        return sound(step, ProcedureFinding.CYCLE, ProcedureFinding.UNMARKED_LOOP);
    }

    public String hasWayOutMessage(Step step) {
        return message(step, ProcedureFinding.CYCLE, ProcedureFinding.UNMARKED_LOOP);
    }

    /** False for every start but the first. */
    public boolean isOnlyStart(Step step) {
        return sound(step, ProcedureFinding.TWO_STARTS);
    }

    public String isOnlyStartMessage(Step step) {
        return message(step, ProcedureFinding.TWO_STARTS);
    }

    /** False for a decision that leaves open where it leads. */
    public boolean isDecided(Step step) {
        return sound(step, ProcedureFinding.UNDECIDED);
    }

    public String isDecidedMessage(Step step) {
        return message(step, ProcedureFinding.UNDECIDED);
    }

    /** True where both ends of the way are steps. */
    public boolean hasEnds(Transition way) {
        return sound(way, ProcedureFinding.UNKNOWN_STEP);
    }

    public String hasEndsMessage(Transition way) {
        return message(way, ProcedureFinding.UNKNOWN_STEP);
    }

    /** True where there is a start and an end. */
    public boolean isComplete(Procedure procedure) {
        return sound(procedure, ProcedureFinding.MISSING_KIND);
    }

    public String isCompleteMessage(Procedure procedure) {
        return message(procedure, ProcedureFinding.MISSING_KIND);
    }

    private boolean sound(EObject element, ProcedureFinding... codes) {
        return finding(element, codes).isEmpty();
    }

    private String message(EObject element, ProcedureFinding... codes) {
        return finding(element, codes).map(Finding::message).orElse("");
    }

    /** The first finding with one of the codes about an element. */
    private Optional<Finding> finding(EObject element, ProcedureFinding... codes) {
        List<ProcedureFinding> wanted = Arrays.asList(codes);
        String id = id(element);
        StepGraph graph = StepServices.graphOf(element);
        return kept
                .map(known -> known.computeIfAbsent(graph, RuleServices::findings))
                .orElseGet(() -> findings(graph))
                .getOrDefault(id, List.of())
                .stream()
                .filter(finding -> finding.code() instanceof ProcedureFinding code && wanted.contains(code))
                .findFirst();
    }

    /** A fragment is checked where it is joined to a procedure. */
    private static Map<String, List<Finding>> findings(StepGraph graph) {
        List<Finding> findings = graph instanceof Procedure procedure
                ? ProcedureFile.check(
                        procedure, ProcedureScope.UNKNOWN, String.valueOf(procedure.getId()), FormLines.unknown())
                : List.of();
        return findings.stream().collect(Collectors.groupingBy(Finding::subject));
    }

    private static String id(EObject element) {
        return switch (element) {
            case Step step -> StepServices.text(step.getId());
            case Transition way -> StepServices.text(way.getId());
            case Lane lane -> StepServices.text(lane.getId());
            case StepGraph graph -> StepServices.text(graph.getId());
            default -> "";
        };
    }
}
