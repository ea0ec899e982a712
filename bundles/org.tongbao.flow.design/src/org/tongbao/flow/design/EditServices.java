package org.tongbao.flow.design;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.tongbao.flow.design.internal.nls.Messages;
import org.tongbao.model.procedure.Lane;
import org.tongbao.model.procedure.Step;
import org.tongbao.model.procedure.StepGraph;
import org.tongbao.model.procedure.StepKind;
import org.tongbao.model.procedure.Transition;

/** What the tools of the description ask. Nothing is changed here: the tools do that. */
public final class EditServices {

    private final Consumer<Step> opener;

    /** Nobody is told of a step that is opened. */
    public EditServices() {
        this(FlowState.PLAIN.opener());
    }

    /** Somebody is told of a step that is opened. */
    public EditServices(Consumer<Step> opener) {
        this.opener = opener;
    }

    /** An id that no step has yet. */
    public String newStepId(EObject element) {
        return free("S", ids(StepServices.graphOf(element)));
    }

    /** An id that no lane has yet. */
    public String newLaneId(EObject element) {
        return free("L", ids(StepServices.graphOf(element)));
    }

    /** An id that no way has yet. */
    public String newWayId(EObject element) {
        return free("T", ids(StepServices.graphOf(element)));
    }

    /** What something new is called until somebody writes a title. */
    public String newTitle(EObject element) {
        return Messages.New_title;
    }

    public StepKind kindStart(EObject element) {
        return StepKind.START;
    }

    public StepKind kindActivity(EObject element) {
        return StepKind.ACTIVITY;
    }

    public StepKind kindDecision(EObject element) {
        return StepKind.DECISION;
    }

    public StepKind kindParallel(EObject element) {
        return StepKind.PARALLEL;
    }

    public StepKind kindWait(EObject element) {
        return StepKind.WAIT;
    }

    public StepKind kindEnd(EObject element) {
        return StepKind.END;
    }

    public String laneId(Lane lane) {
        return StepServices.text(lane.getId());
    }

    public String stepId(Step step) {
        return StepServices.text(step.getId());
    }

    /** What an element is part of. */
    public StepGraph graph(EObject element) {
        return StepServices.graphOf(element);
    }

    /** Ways from and to a step. */
    public List<Transition> waysOfStep(Step step) {
        return StepServices.graphOf(step).getTransitions().stream()
                .filter(way ->
                        stepId(step).equals(way.getSource()) || stepId(step).equals(way.getTarget()))
                .toList();
    }

    /** True where a lane may go, since nothing is in it. */
    public boolean isLaneEmpty(Lane lane) {
        return new StepServices(FlowState.PLAIN).stepsOfLane(lane).isEmpty();
    }

    /** Tells that somebody opens the step. */
    public Step open(Step step) {
        opener.accept(step);
        return step;
    }

    private static Set<String> ids(StepGraph graph) {
        var ids = graph.getSteps().stream().map(Step::getId).collect(Collectors.toSet());
        graph.getLanes().forEach(lane -> ids.add(lane.getId()));
        graph.getTransitions().forEach(way -> ids.add(way.getId()));
        return ids;
    }

    private static String free(String prefix, Set<String> taken) {
        int number = 1;
        while (taken.contains(prefix + number)) {
            number++;
        }
        return prefix + number;
    }
}
