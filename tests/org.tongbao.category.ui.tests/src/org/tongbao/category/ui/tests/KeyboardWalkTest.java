package org.tongbao.category.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.tongbao.category.contract.ui.KeyboardWalk;

/** The walk finds what cannot be reached: a contract that never complains proves nothing. */
final class KeyboardWalkTest {

    @Test
    void everythingInOrder_walked_isReached() {
        with(shell -> {
            var first = named("first", new Text(shell, SWT.BORDER));
            named("second", new Button(shell, SWT.CHECK));
            var walk = KeyboardWalk.open(shell);
            first.setFocus();
            assertEquals(List.of(), walk.byTabulator());
            assertEquals(List.of(), walk.missed());
            assertEquals(Set.of("first", "second"), walk.keys());
        });
    }

    @Test
    void controlLeftOutOfTheTabOrder_walked_isMissed() {
        with(shell -> {
            var first = named("first", new Text(shell, SWT.BORDER));
            named("second", new Text(shell, SWT.BORDER));
            var third = named("third", new Text(shell, SWT.BORDER));
            shell.setTabList(new Control[] {first, third});
            var walk = KeyboardWalk.open(shell);
            first.setFocus();
            assertEquals(List.of(), walk.byTabulator());
            assertEquals(List.of("second"), walk.missed());
        });
    }

    @Test
    void textThatKeepsTheTabulator_walked_isNamed() {
        with(shell -> {
            var first = named("first", new Text(shell, SWT.MULTI | SWT.BORDER));
            named("second", new Text(shell, SWT.BORDER));
            first.addListener(SWT.Traverse, event -> event.doit = false);
            var walk = KeyboardWalk.open(shell);
            first.setFocus();
            assertEquals(List.of("the tabulator does not leave first"), walk.byTabulator());
        });
    }

    @Test
    void radioButtonThatNoArrowComesTo_walked_isNotAmongTheKeys() {
        with(shell -> {
            var group = new Composite(shell, SWT.NONE);
            group.setLayout(new FillLayout());
            var one = named("one", new Button(group, SWT.RADIO));
            one.setSelection(true);
            named("two", new Button(group, SWT.RADIO));
            one.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT);
            one.addListener(SWT.KeyDown, event -> event.doit = false);
            var other = named("other", new Text(shell, SWT.BORDER));
            var walk = KeyboardWalk.open(shell);
            other.setFocus();
            assertEquals(List.of(), walk.byTabulator());
            walk.byArrows();
            assertTrue(walk.radios().contains("two"), walk.radios()::toString);
            assertTrue(walk.keys().contains("one"), walk.keys()::toString);
            assertEquals(Set.of("one", "other"), walk.keys());
        });
    }

    private static <C extends Control> C named(String name, C control) {
        control.setData("org.eclipse.swtbot.widget.key", name);
        return control;
    }

    private static void with(Consumer<Shell> work) {
        var display = Display.getDefault();
        var shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(400, 200);
        try {
            work.accept(shell);
        } finally {
            shell.dispose();
        }
    }
}
