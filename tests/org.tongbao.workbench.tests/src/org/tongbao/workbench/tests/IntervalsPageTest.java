package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tongbao.ui.testkit.UIThreadRunnable.asyncExec;
import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.core.rules.Intervals;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.model.rules.ClockRule;
import org.tongbao.ui.testkit.SWTBotJunit5Extension;

/** How often a duty comes back that the law leaves open is set on a page of the preferences. */
@ExtendWith(SWTBotJunit5Extension.class)
final class IntervalsPageTest {

    private static final String PAGE = "org.tongbao.workbench.intervals";

    private final Bench bench = new Bench();

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder = Path.of(".");

    @BeforeEach
    void start() {
        bench.start(folder.resolve("db"));
    }

    @AfterEach
    void stop() {
        PlatformUI.getWorkbench().getService(Intervals.class).reset("CLK-20");
        bench.bot.closeAllShells();
        bench.closeStore();
    }

    @Test
    void interval_setAndAgreedTo_holdsInThePacksAtOnce() {
        assertEquals(4, hours());
        set(2);
        assertEquals(2, hours());
        set(4);
        assertEquals(4, hours());
        assertEquals(null, rule().getUsual(), "nothing is set any more");
    }

    private void set(int length) {
        asyncExec(() -> PreferencesUtil.createPreferenceDialogOn(bench.bot.mainShell().widget, PAGE, null, null)
                .open());
        var dialog = bench.bot.shellWithWidget("intervals.CLK-20");
        dialog.bot().spinnerWithId("intervals.CLK-20").setSelection(length);
        syncExec(() -> dialog.widget.getDefaultButton().notifyListeners(SWT.Selection, new Event()));
        dialog.waitUntilClosed();
    }

    private static int hours() {
        return rule().getHours();
    }

    private static ClockRule rule() {
        return PlatformUI.getWorkbench()
                .getService(RulePackRegistry.class)
                .find("tw-115")
                .orElseThrow()
                .getClocks()
                .stream()
                .filter(clock -> clock.getId().equals("CLK-20"))
                .findFirst()
                .orElseThrow();
    }
}
