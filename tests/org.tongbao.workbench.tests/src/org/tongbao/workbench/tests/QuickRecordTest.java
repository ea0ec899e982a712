package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.ui.testkit.ICondition;
import org.tongbao.ui.testkit.Keyboard;
import org.tongbao.ui.testkit.SWTBotJunit5Extension;

/** An incident recorded within a minute, with the keyboard alone. */
@ExtendWith(SWTBotJunit5Extension.class)
final class QuickRecordTest {

    private static final int MOST_TABS = 40;

    private final Bench bench = new Bench();

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder = Path.of(".");

    @BeforeEach
    void start() {
        bench.start(folder.resolve("db"));
    }

    @AfterEach
    void stop() {
        bench.bot.closeAllShells();
        bench.bot.closeAllEditors();
        bench.closeStore();
    }

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
