package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.tongbao.ui.testkit.ICondition;
import org.tongbao.ui.testkit.Keyboard;

/** An incident recorded within a minute, with the keyboard alone. */
final class QuickRecordTest extends WorkbenchTest {

    private static final int MOST_TABS = 40;

    @Test
    void quickRecord_typedAndSavedWithKeys_standsInTheRegisterAndTheForm() {
        bench.bot.openView(Bench.REGISTER).setFocus();
        Keyboard.pressShortcut(SWT.CTRL | SWT.SHIFT, 'n');
        var window = bench.bot.shell("快速通報");
        window.activate();
        var quick = window.bot();

        tabTo(quick.textWithId("quick.organization")::isActive);
        Keyboard.typeText("Bureau 203.0.113.7");
        for (String dimension : new String[] {"confidentiality", "integrity", "availability"}) {
            tabTo(() -> quick.focusedId().startsWith("quick." + dimension));
            Keyboard.pressShortcut(0, ' ');
            bench.bot.waitUntil(() -> quick.radioWithId(quick.focusedId()).isSelected());
        }
        tabTo(quick.textWithId("quick.description")::isActive);
        Keyboard.typeText("defaced home page");
        Keyboard.pressShortcut(SWT.CTRL, '\r');
        window.waitUntilClosed();

        bench.bot.waitUntil(() -> bench.bot.editors().size() == 1, Bench.SLOW);
        var editor = bench.bot.activeEditor();
        bench.bot.waitUntil(() -> !editor.isDirty(), Bench.SLOW);
        assertTrue(Bench.level(editor).startsWith("第 "), () -> Bench.level(editor));
        assertEquals(
                "defaced home page",
                bench.page(editor, "通報").textWithId("F2-04").getText());
        var register = bench.register(1);
        assertTrue(
                register.indexOf("Bureau 203.0.113.7") >= 0,
                () -> register.row(0).toString());
    }

    private void tabTo(ICondition there) {
        for (int tab = 0; tab < MOST_TABS; tab++) {
            if (reached(there)) {
                return;
            }
            Keyboard.pressShortcut(0, '\t');
        }
        bench.bot.waitUntil(there);
    }

    private static boolean reached(ICondition there) {
        try {
            return there.test();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
