package org.tongbao.core.tests.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongbao.core.procedure.ActionWords;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.NextAction;
import org.tongbao.engine.assessment.StepState;
import org.tongbao.model.procedure.ProcedureFactory;
import org.tongbao.model.procedure.Step;
import org.tongbao.model.rules.ClockRule;
import org.tongbao.model.rules.RulesFactory;

final class ActionWordsTest {

    @Test
    void citation_clausesOfStepAndClock_areNamedOnceEach() {
        assertEquals(
                "K:240-242; K:390-394; 110 §4 I", citation("K:240-242, K:390-394; 110 §4 I", "K:390-394; 110 §4 I"));
        assertEquals("K:425-437; 110 §5 I, II; K:431", citation("K:425-437; 110 §5 I, II", "K:431; 110 §5 I, II"));
        assertEquals("K:293", citation("", "K:293"));
        assertEquals("K:293", citation("K:293", ""));
    }

    private static String citation(String ofStep, String ofClock) {
        Step step = ProcedureFactory.eINSTANCE.createStep();
        step.setCitation(ofStep);
        ClockRule rule = RulesFactory.eINSTANCE.createClockRule();
        rule.setCitation(ofClock);
        var state = new StepState(
                step,
                StepState.Phase.ACTIVE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                1,
                false);
        var clock = new ClockState(
                rule,
                Optional.empty(),
                ClockState.Phase.RUNNING,
                "awareness",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                List.of(),
                false,
                Optional.empty());
        return ActionWords.citation(
                new NextAction(Optional.of(state), Optional.empty(), Optional.of(clock), "notified", ""));
    }
}
