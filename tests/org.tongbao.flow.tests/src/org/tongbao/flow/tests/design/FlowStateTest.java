package org.tongbao.flow.tests.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongbao.flow.design.BadgeServices;
import org.tongbao.flow.design.EditServices;
import org.tongbao.flow.design.FlowState;
import org.tongbao.flow.design.RuleServices;
import org.tongbao.flow.design.StepServices;
import org.tongbao.flow.tests.Flows;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.model.procedure.Step;
import org.tongbao.model.procedure.StepKind;

/** The services as Sirius makes them: without a state, which they find at the procedure. */
class FlowStateTest {

    private final Procedure procedure = Flows.bureau();

    private Step step(String id) {
        return procedure.getSteps().stream()
                .filter(step -> step.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void state_attached_isFoundUntilItIsTakenOff() {
        var steps = new StepServices();
        assertFalse(steps.isDone(step("N5")));

        Flows.state(Flows.incident(), procedure, "2025-03-14T00:30").attachTo(procedure);
        assertTrue(steps.isDone(step("N5")));
        assertTrue(steps.isActive(step("N10")));
        assertTrue(new BadgeServices().isClockRunning(step("N10")));

        FlowState.detachFrom(procedure);
        assertFalse(steps.isDone(step("N5")));
    }

    @Test
    void rules_ofWhatIsEdited_seeTheChange() {
        var rules = new RuleServices();
        assertTrue(rules.isOnlyStart(step("N2")));

        step("N2").setKind(StepKind.START);
        assertFalse(rules.isOnlyStart(step("N2")));
        assertFalse(rules.isOnlyStartMessage(step("N2")).isBlank());
    }

    @Test
    void tools_findFreeIdsAndTheWaysOfAStep() {
        var edit = new EditServices();

        assertEquals("S1", edit.newStepId(procedure));
        procedure.getSteps().add(Flows.step("S1", StepKind.ACTIVITY, "ORG"));
        assertEquals("S2", edit.newStepId(procedure));
        assertEquals(
                Set.of("T-N18-N18", "T-N17-N18", "T-N18-N19"),
                Set.copyOf(edit.waysOfStep(step("N18")).stream()
                        .map(way -> way.getId())
                        .toList()));
    }

    @Test
    void step_opened_isToldToWhomItConcerns() {
        List<Step> opened = new ArrayList<>();
        new EditServices(FlowState.PLAIN.openedBy(opened::add).opener()).open(step("N5"));

        assertEquals(List.of(step("N5")), opened);
    }
}
