package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.ui.testkit.UIThreadRunnable.asyncExec;

import java.util.Locale;
import java.util.Set;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.Test;
import org.tongbao.core.account.Account;
import org.tongbao.core.account.Entrance;
import org.tongbao.core.account.Permission;
import org.tongbao.core.account.Role;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentStores;
import org.tongbao.ui.testkit.SWTBotShell;
import org.tongbao.workbench.internal.command.ProfileHandler;
import org.tongbao.workbench.internal.profile.Profile;
import org.tongbao.workbench.internal.store.StoreAccess;
import org.tongbao.workbench.internal.store.StoreJob;
import org.tongbao.workbench.internal.store.StoreState;

/** The first administrator is made in the window; from then on one logs in, and is what the account says. */
final class AccountsPageTest extends WorkbenchTest {

    private static final String PASSWORD = "三隻白鷺飛過 碼頭 17";

    private final StoreAccess access = PlatformUI.getWorkbench().getService(StoreAccess.class);

    @Test
    void firstAdministrator_made_isLoggedIn_andAskedAfterLoggingOut() throws Exception {
        var page = page();
        assertFalse(page.bot().buttonWithId("accounts.leave").isEnabled());
        page.bot().buttonWithId("accounts.add").click();
        var window = bench.bot.shellWithWidget("account.add.name");
        window.bot().textWithId("account.add.name").setText("admin1");
        window.bot().textWithId("account.add.fullName").setText("人員01");
        window.bot().textWithId("account.add.new").setText(PASSWORD);
        window.bot().textWithId("account.add.again").setText("another password");
        window.bot().buttonWithId("account.add.done").click();
        assertTrue(window.isOpen());
        window.bot().textWithId("account.add.again").setText(PASSWORD);
        window.bot().buttonWithId("account.add.done").click();
        bench.bot.waitUntil(() -> !page.isOpen(), Bench.SLOW);
        bench.bot.waitUntil(
                () -> bench.state() instanceof StoreState.Open
                        && !access.actor().alone(),
                Bench.SLOW);
        assertEquals("人員01", Profile.load().author());
        assertEquals(
                Role.ADMINISTRATOR.title(Locale.getDefault()), Profile.load().title());
        access.leave();
        for (String typed : new String[] {"another password", PASSWORD}) {
            logIn("admin1", typed);
        }
        bench.bot.waitUntil(() -> bench.state() instanceof StoreState.Open, Bench.SLOW);
        assertTrue(access.actor().may(Permission.ACCOUNTS));
        Job.getJobManager().join(StoreJob.FAMILY, null);
    }

    @Test
    void officer_changesHisPassword_andKeepsNoAccounts() throws Exception {
        bench.closeStore();
        try (IncidentStore store = PlatformUI.getWorkbench()
                .getService(IncidentStores.class)
                .open(folder.resolve("db").toString())
                .get()) {
            store.accounts()
                    .add(Account.fresh("admin1", "", Set.of(Role.ADMINISTRATOR), ""), PASSWORD.toCharArray())
                    .get();
            store.accounts()
                    .add(Account.fresh("officer6", "人員06", Set.of(Role.OFFICER), ""), PASSWORD.toCharArray())
                    .get();
        }
        bench.openStore(folder.resolve("db"));
        logIn("officer6", PASSWORD);
        bench.bot.waitUntil(() -> bench.state() instanceof StoreState.Open, Bench.SLOW);
        var page = page();
        assertFalse(page.bot().buttonWithId("accounts.add").isEnabled());
        page.bot().buttonWithId("accounts.own").click();
        var window = bench.bot.shellWithWidget("account.password.former");
        String fresh = "another long password";
        window.bot().textWithId("account.password.former").setText(PASSWORD);
        window.bot().textWithId("account.password.new").setText(fresh);
        window.bot().textWithId("account.password.again").setText(fresh);
        window.bot().buttonWithId("account.password.done").click();
        bench.bot.waitUntil(() -> !window.isOpen(), Bench.SLOW);
        page.close();
        Job.getJobManager().join(StoreJob.FAMILY, null);
        bench.closeStore();
        try (IncidentStore store = PlatformUI.getWorkbench()
                .getService(IncidentStores.class)
                .open(folder.resolve("db").toString())
                .get()) {
            assertTrue(Entrance.logIn(store, "officer6", fresh.toCharArray()).done());
        }
    }

    private void logIn(String name, String password) {
        bench.bot.waitUntil(() -> bench.state() instanceof StoreState.Failed, Bench.SLOW);
        var login = bench.bot.shellWithWidget("store.login.account");
        login.bot().textWithId("store.login.account").setText(name);
        login.bot().textWithId("store.login.password").setText(password);
        login.bot().buttonWithId("store.login.done").click();
        login.waitUntilClosed();
    }

    private SWTBotShell page() {
        asyncExec(() -> PreferencesUtil.createPreferenceDialogOn(
                        bench.bot.mainShell().widget, ProfileHandler.ACCOUNTS, null, null)
                .open());
        return bench.bot.shellWithWidget("accounts.table");
    }
}
