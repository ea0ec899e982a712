package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tongbao.ui.testkit.UIThreadRunnable.asyncExec;
import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.rules.Intervals;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.model.rules.ClockRule;

/** How often a duty comes back that the law leaves open is set on a page of the preferences. */
final class IntervalsPageTest extends WorkbenchTest {

    private static final String PAGE = "org.tongbao.workbench.intervals";

    @AfterEach
    void forgetInterval() {
        PlatformUI.getWorkbench().getService(Intervals.class).reset("CLK-20");
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
