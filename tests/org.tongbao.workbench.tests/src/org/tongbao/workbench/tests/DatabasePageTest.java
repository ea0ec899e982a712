package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.ui.testkit.UIThreadRunnable.asyncExec;
import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongbao.ui.testkit.SWTBotShell;
import org.tongbao.workbench.internal.command.ProfileHandler;
import org.tongbao.workbench.internal.store.DatabaseSetting;

/** Which database the window opens next time is set on a page of the preferences, and can be tried at once. */
final class DatabasePageTest extends WorkbenchTest {

    private static final String NOBODY = "jdbc:postgresql://127.0.0.1:1/tongbao";

    @AfterEach
    void reset() throws Exception {
        DatabaseSetting.OWN.save();
    }

    @Test
    void server_set_isKeptWithoutAPassword() {
        var page = page();
        assertFalse(page.bot().buttonWithId("database.test").isEnabled());
        page.bot().radioWithId("database.server").click();
        page.bot().textWithId("database.address").setText(NOBODY);
        page.bot().textWithId("database.user").setText("tongbao");
        page.bot().textWithId("database.password").setText("geheim");
        accept(page);
        page.waitUntilClosed();
        assertEquals(new DatabaseSetting(NOBODY, "tongbao", true), DatabaseSetting.load());
        assertFalse(DatabaseSetting.load().toString().contains("geheim"));
    }

    @Test
    void serverThatDoesNotAnswer_tested_saysSo() {
        var page = page();
        page.bot().radioWithId("database.server").click();
        page.bot().textWithId("database.address").setText(NOBODY);
        page.bot().buttonWithId("database.test").click();
        var outcome = page.bot().labelWithId("database.outcome");
        bench.bot.waitUntil(() -> outcome.getText().contains("沒有回應"), Bench.SLOW);
        assertTrue(page.bot().buttonWithId("database.test").isEnabled());
        page.close();
    }

    @Test
    void addressWithAPassword_isRefused() {
        var page = page();
        page.bot().radioWithId("database.server").click();
        page.bot().textWithId("database.address").setText(NOBODY + "?password=geheim");
        accept(page);
        assertTrue(page.isOpen());
        assertEquals(DatabaseSetting.OWN, DatabaseSetting.load());
        page.close();
    }

    private static void accept(SWTBotShell page) {
        syncExec(() -> page.widget.getDefaultButton().notifyListeners(SWT.Selection, new Event()));
    }

    private SWTBotShell page() {
        asyncExec(() -> PreferencesUtil.createPreferenceDialogOn(
                        bench.bot.mainShell().widget, ProfileHandler.DATABASE, null, null)
                .open());
        return bench.bot.shellWithWidget("database.own");
    }
}
