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
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.OrganizationFactory;
import org.tongbao.model.organization.Person;
import org.tongbao.ui.testkit.SWTBotShell;
import org.tongbao.workbench.internal.command.ProfileHandler;
import org.tongbao.workbench.internal.profile.Profile;
import org.tongbao.workbench.internal.store.StoreAccess;
import org.tongbao.workbench.internal.store.StoreJob;
import org.tongbao.workbench.internal.store.StoreState;

/** The first administrator is made in the window; from then on one logs in, and is what the account says. */
final class AccountsPageTest extends WorkbenchTest {

    private static final String PASSWORD = "三隻白鷺飛過 碼頭 17";

    private static final String BUREAU = "高雄市政府民政局";
    private static final String OFFICE = "高雄市大社戶政事務所";

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
            bench.logIn("admin1", typed);
        }
        bench.bot.waitUntil(() -> bench.state() instanceof StoreState.Open, Bench.SLOW);
        assertTrue(access.actor().may(Permission.ACCOUNTS));
        Job.getJobManager().join(StoreJob.FAMILY, null);
    }

    @Test
    void officer_changesHisPassword_andKeepsNoAccounts() throws Exception {
        logInAmong(
                Account.fresh("admin1", "", Set.of(Role.ADMINISTRATOR), ""),
                Account.fresh("officer6", "人員06", Set.of(Role.OFFICER), ""));
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

    @Test
    void leaving_closesWhatWasOpen_andAsksWhoComesNext() throws Exception {
        logInAmong(Account.fresh("officer6", "人員06", Set.of(Role.OFFICER, Role.ADMINISTRATOR), ""));
        var editor = bench.create("橋頭測試機關", "115/3/14 10:00");
        bench.save(editor);
        var page = page();
        page.bot().buttonWithId("accounts.leave").click();
        bench.bot.waitUntil(() -> !page.isOpen() && bench.bot.editors().isEmpty(), Bench.SLOW);
        bench.logIn("officer6", PASSWORD);
        bench.bot.waitUntil(() -> bench.state() instanceof StoreState.Open, Bench.SLOW);
        Job.getJobManager().join(StoreJob.FAMILY, null);
    }

    @Test
    void personAndOrganization_areChosenByName_andAnEmptyDirectoryHindersNothing() {
        var page = page();
        page.bot().buttonWithId("accounts.add").click();
        var first = bench.bot.shellWithWidget("account.add.name");
        first.bot().buttonWithId("account.add.person.choose").click();
        var empty = bench.bot.shellWithWidget("pick.search");
        assertFalse(empty.bot().labelWithId("pick.nothing").getText().isEmpty());
        assertFalse(empty.bot().buttonWithId("pick.done").isEnabled());
        empty.bot().buttonWithId("pick.cancel").click();
        first.bot().textWithId("account.add.name").setText("admin1");
        first.bot().textWithId("account.add.new").setText(PASSWORD);
        first.bot().textWithId("account.add.again").setText(PASSWORD);
        first.bot().buttonWithId("account.add.done").click();
        bench.bot.waitUntil(() -> !page.isOpen(), Bench.SLOW);
        bench.bot.waitUntil(
                () -> bench.state() instanceof StoreState.Open
                        && !access.actor().alone(),
                Bench.SLOW);
        organization();

        var again = page();
        bench.bot.waitUntil(() -> again.bot().buttonWithId("accounts.add").isEnabled(), Bench.SLOW);
        again.bot().buttonWithId("accounts.add").click();
        var window = bench.bot.shellWithWidget("account.add.name");
        window.bot().textWithId("account.add.name").setText("officer6");
        choose(window, "person", "大社 ０６");
        assertEquals("人員06", window.bot().textWithId("account.add.fullName").getText());
        assertEquals(OFFICE, window.bot().textWithId("account.add.organization").getText());
        String person = window.bot().textWithId("account.add.person").getText();
        assertTrue(person.startsWith("人員06 – " + OFFICE), person);
        choose(window, "organization", "民政局");
        window.bot().textWithId("account.add.new").setText(PASSWORD);
        window.bot().textWithId("account.add.again").setText(PASSWORD);
        window.bot().buttonWithId("account.add.done").click();
        bench.bot.waitUntil(() -> !window.isOpen(), Bench.SLOW);
        Account made = access.store().orElseThrow().accounts().list().get().getLast();
        assertEquals("p-6", made.person());
        assertEquals(BUREAU, made.organization());
        again.close();
    }

    private void choose(SWTBotShell window, String field, String typed) {
        bench.bot.waitUntil(
                () -> {
                    // the directory may still be being read
                    window.bot()
                            .buttonWithId("account.add." + field + ".choose")
                            .click();
                    var pick = bench.bot.shellWithWidget("pick.search");
                    pick.bot().textWithId("pick.search").setText(typed);
                    boolean found = pick.bot().buttonWithId("pick.done").isEnabled();
                    pick.bot().buttonWithId(found ? "pick.done" : "pick.cancel").click();
                    return found;
                },
                Bench.SLOW);
    }

    private void organization() {
        var store = access.store().orElseThrow();
        Organization bureau = OrganizationFactory.eINSTANCE.createOrganization();
        bureau.setId("o-1");
        bureau.setName(BUREAU);
        store.organizations().save(bureau, 0, "").get();
        Organization office = OrganizationFactory.eINSTANCE.createOrganization();
        office.setId("o-2");
        office.setName(OFFICE);
        office.setSuperior(BUREAU);
        Person person = OrganizationFactory.eINSTANCE.createPerson();
        person.setId("p-6");
        person.setName("人員06");
        office.getPersons().add(person);
        store.organizations().save(office, 0, "").get();
    }

    private SWTBotShell page() {
        asyncExec(() -> PreferencesUtil.createPreferenceDialogOn(
                        bench.bot.mainShell().widget, ProfileHandler.ACCOUNTS, null, null)
                .open());
        return bench.bot.shellWithWidget("accounts.table");
    }

    /** Opens a database with these accounts, as the last of them. */
    private void logInAmong(Account... accounts) {
        bench.closeStore();
        try (IncidentStore store = PlatformUI.getWorkbench()
                .getService(IncidentStores.class)
                .open(folder.resolve("db").toString())
                .get()) {
            for (Account each : accounts) {
                store.accounts().add(each, PASSWORD.toCharArray()).get();
            }
        }
        bench.openStore(folder.resolve("db"));
        bench.logIn(accounts[accounts.length - 1].name(), PASSWORD);
        bench.bot.waitUntil(() -> bench.state() instanceof StoreState.Open, Bench.SLOW);
    }
}
