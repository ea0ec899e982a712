package org.tongbao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.model.rules.Dimension;
import org.tongbao.model.rules.RulesFactory;
import org.tongbao.model.rules.SeverityScale;
import org.tongbao.ui.edit.IncidentEditing;
import org.tongbao.ui.level.GuidePane;
import org.tongbao.ui.level.GuidedSeverityPane;

/** The guided judgement as somebody clicks through it. */
final class GuidePaneTest {

    private final IncidentEditing editing = Case.editing();
    private final Shell shell = new Shell(Display.getDefault());

    @BeforeEach
    void open() throws Exception {
        shell.setLayout(new FillLayout());
        shell.setSize(1200, 800);
        new GuidedSeverityPane(shell, editing, Case.pack().getScale(), () -> shell.layout(true, true));
        shell.open();
        pump();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private void pump() {
        while (shell.getDisplay().readAndDispatch()) {
            continue;
        }
    }

    private Button button(String key) {
        return (Button) Page.search(shell, key).orElseGet(() -> fail("no control " + key));
    }

    private void click(String key) {
        var button = button(key);
        assertTrue(button.isEnabled() && button.isVisible(), key);
        boolean radio = (button.getStyle() & SWT.RADIO) != 0;
        button.setSelection(radio || !button.getSelection());
        var event = new Event();
        event.widget = button;
        button.notifyListeners(SWT.Selection, event);
        pump();
    }

    private void answer(String... choices) {
        for (var choice : choices) {
            click("guide.choice." + choice);
            click("guide.next");
        }
    }

    @Test
    void allAnswered_adopted_storesTheOfficialTextsWithTheReason() throws Exception {
        answer("none", "core", "slight", "non-core", "within");
        click("guide.adopt");
        assertEquals(Optional.of(0), Ratings.of(editing, "confidentiality"));
        assertEquals(Optional.of(2), Ratings.of(editing, "integrity"));
        assertEquals(Optional.of(1), Ratings.of(editing, "availability"));
        assertEquals(3, editing.impacts().reason().lines().count());
        assertTrue(button("impact.integrity.2").getSelection());
        editing.undo();
        assertEquals(List.of(), editing.incident().getImpacts());
    }

    @Test
    void withoutReason_adopted_writesNone() {
        answer("none", "none", "none");
        click("guide.explain");
        click("guide.adopt");
        assertEquals("", editing.impacts().reason());
        assertEquals(1, editing.incident().getImpacts().size());
    }

    @Test
    void openQuestion_cannotBePassed_andNothingIsChanged() {
        assertFalse(button("guide.next").isEnabled());
        answer("state-secret");
        assertFalse(button("guide.adopt").isVisible());
        assertEquals(List.of(), editing.incident().getImpacts());
    }

    @Test
    void back_showsTheAnswerGiven() {
        answer("core", "serious");
        click("guide.back");
        assertTrue(button("guide.choice.serious").getSelection());
        assertFalse(button("guide.choice.slight").getSelection());
    }

    @Test
    void restart_beginsAnew() {
        answer("none", "none", "none");
        click("guide.restart");
        assertFalse(button("guide.choice.none").getSelection());
        assertFalse(button("guide.back").isEnabled());
    }

    @Test
    void scaleWithoutQuestions_hasNoGuide() throws Exception {
        SeverityScale scale = RulesFactory.eINSTANCE.createSeverityScale();
        Dimension dimension = RulesFactory.eINSTANCE.createDimension();
        dimension.setId("service");
        dimension.setTitle("服務");
        scale.getDimensions().add(dimension);
        assertFalse(GuidePane.possible(scale));
        assertTrue(GuidePane.possible(Case.pack().getScale()));
    }
}
