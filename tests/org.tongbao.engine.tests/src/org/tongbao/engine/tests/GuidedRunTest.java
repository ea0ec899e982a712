package org.tongbao.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.model.rules.RulesFactory;
import org.tongbao.severity.GuidedRun;

final class GuidedRunTest {

    private final GuidedRun run = new GuidedRun(Packs.bureau110().getScale());

    private void answer(String... choices) {
        for (String choice : choices) {
            run.choose(choice);
            assertTrue(run.next(), choice);
        }
    }

    private List<Integer> levels() {
        return run.proposals().stream()
                .map(proposal -> proposal.text().getLevel())
                .toList();
    }

    @Test
    void allAnswered_givesAProposalForEachDimension() {
        answer("none", "core", "serious", "non-core", "within");
        assertTrue(run.question().isEmpty());
        assertEquals(List.of(0, 3, 1), levels());
    }

    @Test
    void openQuestion_next_stays() {
        assertFalse(run.next());
        assertEquals("asset", run.question().orElseThrow().getId());
        assertEquals(0, run.place());
    }

    @Test
    void back_toTheDimensionBefore_isItsLastQuestionWithTheAnswer() {
        answer("core", "slight");
        run.back();
        assertEquals(0, run.place());
        assertEquals("degree", run.question().orElseThrow().getId());
        assertEquals("slight", run.choice().orElseThrow());
    }

    @Test
    void answerChanged_toOneThatNeedsNoDegree_skipsIt() {
        answer("core", "slight");
        run.back();
        run.back();
        answer("state-secret");
        assertEquals(1, run.place());
        assertEquals(List.of(4), levels());
    }

    @Test
    void back_atTheFirstQuestion_stays() {
        assertFalse(run.canGoBack());
        run.back();
        assertEquals(0, run.place());
    }

    @Test
    void restart_forgetsEverything() {
        answer("none", "none", "none");
        run.restart();
        assertEquals(List.of(), levels());
        assertFalse(run.canGoBack());
        assertTrue(run.choice().isEmpty());
    }

    @Test
    void scaleWithoutQuestions_isEmpty() {
        GuidedRun none = new GuidedRun(RulesFactory.eINSTANCE.createSeverityScale());
        assertTrue(none.empty());
        assertTrue(none.question().isEmpty());
        assertFalse(none.next());
    }
}
