package org.tongbao.engine.tests;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.engine.assessment.StepState;
import org.tongbao.engine.assessment.StepState.Phase;

/** Reads the steps of an assessment. */
final class Steps {

    private Steps() {}

    /** The step with this id. */
    static StepState step(Assessment assessment, String id) {
        return assessment.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no step " + id));
    }

    static Phase phase(Assessment assessment, String id) {
        return step(assessment, id).phase();
    }

    /** Ids of the steps by state, in the order of the procedure, one line each. */
    static String states(Assessment assessment) {
        return Arrays.stream(Phase.values())
                .map(phase -> phase.id() + ": " + String.join(" ", in(assessment, phase)))
                .collect(Collectors.joining("\n"));
    }

    static List<String> in(Assessment assessment, Phase phase) {
        return assessment.steps().stream()
                .filter(step -> step.phase() == phase)
                .map(StepState::id)
                .toList();
    }

    /** What is to be done next, as step, event and clock. */
    static List<String> actions(Assessment assessment) {
        return assessment.nextActions().stream()
                .map(action -> String.join(
                        " ",
                        action.step().map(StepState::id).orElse("-"),
                        action.eventType(),
                        action.clock().map(clock -> clock.id()).orElse("-")))
                .toList();
    }
}
