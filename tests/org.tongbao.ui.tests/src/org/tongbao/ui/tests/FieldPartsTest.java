package org.tongbao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.Callable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.tongbao.model.form.Stage;
import org.tongbao.ui.edit.AnswerPath;
import org.tongbao.ui.form.FieldAnswer;
import org.tongbao.ui.form.FieldPart;

/** Parts that fail, and what stands in their place. */
final class FieldPartsTest {

    private static final AnswerPath TEXT = AnswerPath.of("5C.remove").part("text");

    @Test
    void part_thatCannotBeMade_isReplacedByTextWithANote() throws Exception {
        assertReplaced(() -> {
            throw new ClassNotFoundException("my.agency.Gone");
        });
        assertReplaced(() -> {
            throw new NoClassDefFoundError("my/agency/Needed");
        });
    }

    @Test
    void part_thatThrowsWhileDrawing_isReplacedAndLeavesNothingBehind() throws Exception {
        assertReplaced(() -> (parent, answer) -> {
            new Label(parent, SWT.NONE).setData("org.eclipse.swtbot.widget.key", "left.behind");
            answer.toolkit().createLabel(answer.actions(), "x").setData("org.eclipse.swtbot.widget.key", "left.behind");
            throw new IllegalStateException("broken");
        });
        assertReplaced(() -> (parent, answer) -> endless(1));
    }

    @Test
    void part_thatThrowsWhenAskedWhetherItSuits_isReplaced() throws Exception {
        assertReplaced(() -> new FieldPart() {
            @Override
            public boolean suits(String text) {
                throw new IllegalStateException("broken");
            }

            @Override
            public Control draw(Composite parent, FieldAnswer answer) {
                return new Label(parent, SWT.NONE);
            }
        });
    }

    @Test
    void part_thatThrowsAfterAChange_isReplacedAndTheChangeStays() throws Exception {
        var editing = Case.editing();
        FieldPart part = (parent, answer) -> {
            var label = new Label(parent, SWT.NONE);
            answer.entry(label);
            answer.onChange(label, () -> {
                if (answer.text().equals("boom")) {
                    throw new IllegalStateException("broken");
                }
            });
            return label;
        };
        Page.with(editing, Stage.CONTAINMENT, Parts.of("5C.remove.text", () -> part), page -> {
            page.click("5C.remove");
            assertTrue(page.find("5C.remove.text", Label.class).isVisible());
            editing.answers().setText(TEXT, "text", "boom");
            page.pump();
            assertEquals("boom", page.text("5C.remove.text").getText());
            assertTrue(page.shows("5C.remove.text.note"));
            editing.undo();
            assertEquals("", page.text("5C.remove.text").getText());
        });
    }

    @Test
    void part_forAFieldThatHoldsNoText_isNotAsked() throws Exception {
        var editing = Case.editing();
        Page.with(editing, Stage.REPORT, Parts.of("6A.computers", () -> (parent, answer) -> endless(1)), page -> {
            page.type("6A.computers", "3");
            assertFalse(page.shows("6A.computers.note"));
            assertEquals(
                    3, editing.answers().number(AnswerPath.of("6A.computers")).orElse(0L));
        });
    }

    private static void assertReplaced(Callable<FieldPart> part) throws Exception {
        var editing = Case.editing();
        Page.with(editing, Stage.CONTAINMENT, Parts.of("5C.remove.text", part), page -> {
            page.click("5C.remove");
            assertTrue(page.shows("5C.remove.text.note"));
            var note = page.label("5C.remove.text.note").getText();
            assertTrue(note.contains("test.parts"), note);
            assertFalse(page.shows("left.behind"));
            assertFalse(page.shows("5C.remove.text.part"));
            page.type("5C.remove.text", "照樣填寫");
            assertEquals("照樣填寫", editing.answers().text(TEXT));
        });
    }

    private static Control endless(int depth) {
        return endless(depth + 1);
    }
}
