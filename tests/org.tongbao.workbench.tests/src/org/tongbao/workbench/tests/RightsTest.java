package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.ui.testkit.UIThreadRunnable.asyncExec;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.tongbao.core.account.Account;
import org.tongbao.core.account.Permission;
import org.tongbao.core.account.Role;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentStores;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.OrganizationFactory;
import org.tongbao.ui.store.RightHandler;
import org.tongbao.workbench.internal.Commands;
import org.tongbao.workbench.internal.store.StoreState;

/** What an account may not do is out of use or refused with a sentence, before anything is typed for it. */
final class RightsTest extends WorkbenchTest {

    private static final String PASSWORD = "三隻白鷺飛過 碼頭 17";
    private static final String BUREAU = "高雄市政府民政局";
    private static final String OFFICE = "高雄市大社戶政事務所";
    private static final String NUMBER = "115-大社-001";
    private static final String WORKBENCH = "org.tongbao.workbench.";

    /** Commands that change nothing of a database, or leave that to what they open. */
    private static final Set<String> HARMLESS = Set.of(
            WORKBENCH + "register.search",
            WORKBENCH + "deadlines.show",
            WORKBENCH + "reminders.show",
            WORKBENCH + "asOf",
            WORKBENCH + "register.show",
            WORKBENCH + "encryption",
            WORKBENCH + "profile.edit",
            WORKBENCH + "packs.compare",
            WORKBENCH + "organizations.show",
            WORKBENCH + "plugins.show",
            WORKBENCH + "inbox.show",
            WORKBENCH + "plugins.install",
            WORKBENCH + "help.keys",
            WORKBENCH + "editor.nextFinding",
            WORKBENCH + "editor.addEvent",
            WORKBENCH + "editor.page",
            "org.tongbao.directory.ui.open",
            "org.tongbao.flow.ui.procedures",
            "org.tongbao.flow.ui.fit",
            "org.tongbao.flow.ui.find",
            "org.tongbao.flow.ui.now");

    @Test
    void everyCommand_asksForItsRight_andTellsAReaderWhoMay() throws Exception {
        Map<String, Permission> rights = rights();
        assertTrue(
                rights.keySet().containsAll(Set.of(Commands.NEW, Commands.BACKUP, "org.tongbao.directory.ui.import")));
        asOneOf(Role.READER, "");
        for (Map.Entry<String, Permission> each : rights.entrySet()) {
            if (!each.getValue().roles().contains(Role.READER)) {
                run(each.getKey());
                String refused = refused();
                String who = Role.titles(each.getValue().roles(), Locale.getDefault());
                assertTrue(refused.contains(who), each.getKey() + ": " + refused);
            }
        }
        run(Commands.ENCRYPTION);
        var encryption = bench.bot.shellWithWidget("encryption.message");
        assertTrue(encryption
                .bot()
                .labelWithId("encryption.message")
                .getText()
                .contains(Role.ADMINISTRATOR.title(Locale.getDefault())));
        encryption.close();
        assertEquals(0, bench.bot.editors().size());
    }

    /** The rights of commands; every one of Tongbao's is known to ask for one or to be harmless. */
    private static Map<String, Permission> rights() throws CoreException {
        var rights = new TreeMap<String, Permission>();
        var unknown = new TreeSet<String>();
        for (IConfigurationElement each :
                Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.commands")) {
            String id = String.valueOf(each.getAttribute("id"));
            if (!each.getName().equals("command") || !id.startsWith("org.tongbao.") || HARMLESS.contains(id)) {
                continue;
            }
            if (each.getAttribute("defaultHandler") != null
                    && each.createExecutableExtension("defaultHandler") instanceof RightHandler handler) {
                rights.put(id, handler.right());
            } else {
                unknown.add(id);
            }
        }
        assertEquals(Set.of(), unknown, "say what right these ask for, or that they are harmless");
        return rights;
    }

    @Test
    void readersEditor_showsThatItIsForLookingOnly() throws Exception {
        asOneOf(Role.READER, "");
        var editor = bench.openFromRegister(NUMBER);
        bench.bot.waitUntil(() -> editor.bot().exists("editor.notice.rights"), Bench.SLOW);
        bench.bot.waitUntil(() -> editor.bot().exists("editor.header.signing"), Bench.SLOW);
        var page = bench.page(editor, "總覽");
        bench.bot.waitUntil(() -> page.textWithId("overview.title").isReadOnly(), Bench.SLOW);
        run(Commands.ADD_EVENT);
        assertTrue(refused().contains(Role.OFFICER.title(Locale.getDefault())));
        bench.page(editor, "簽核");
        bench.bot.waitUntil(() -> editor.bot().exists("signatures.notification.denied"), Bench.SLOW);
        assertFalse(editor.bot().buttonWithId("signatures.notification.sign").isEnabled());
        bench.bot.waitUntil(() -> editor.bot().exists("review.denied"), Bench.SLOW);
        bench.page(editor, "歷程");
        bench.bot.waitUntil(() -> editor.bot().exists("history.copy"), Bench.SLOW);
        assertTrue(editor.bot().buttonWithId("history.copy").isEnabled());
        assertFalse(editor.isDirty());
    }

    @Test
    void reviewerOfTheNotifyingAgency_readsWhoReviews_inPlaceOfReviewing() throws Exception {
        asOneOf(Role.REVIEWER, OFFICE);
        var editor = bench.openFromRegister(NUMBER);
        bench.page(editor, "簽核");
        bench.bot.waitUntil(() -> editor.bot().exists("review.denied"), Bench.SLOW);
        assertTrue(editor.bot().labelWithId("review.denied").getText().contains(BUREAU));
        assertFalse(editor.bot().buttonWithId("review.receive").isEnabled());
        assertFalse(editor.bot().exists("editor.notice.rights"));
    }

    @Test
    void reviewerOfTheAgencyAbove_reviews() throws Exception {
        asOneOf(Role.REVIEWER, BUREAU);
        var editor = bench.openFromRegister(NUMBER);
        bench.page(editor, "簽核");
        bench.bot.waitUntil(
                () -> editor.bot().exists("review.receive")
                        && editor.bot().buttonWithId("review.receive").isEnabled(),
                Bench.SLOW);
        assertFalse(editor.bot().exists("review.denied"));
        assertFalse(editor.bot().buttonWithId("signatures.notification.sign").isEnabled());
    }

    /** One notified incident, and somebody else logged in than who recorded it. */
    private void asOneOf(Role role, String organization) throws Exception {
        bench.save(bench.create(OFFICE, "115/3/14 10:00"));
        bench.bot.closeAllEditors();
        bench.closeStore();
        try (IncidentStore store = PlatformUI.getWorkbench()
                .getService(IncidentStores.class)
                .open(folder.resolve("db").toString())
                .get()) {
            organization(store, "o-1", BUREAU, "");
            organization(store, "o-2", OFFICE, BUREAU);
            StoredIncident stored = store.load(NUMBER).get().orElseThrow();
            Event notified = IncidentFactory.eINSTANCE.createEvent();
            notified.setType("notified");
            notified.setAt(Instant.now().truncatedTo(ChronoUnit.SECONDS));
            stored.incident().getEvents().add(notified);
            store.save(stored.incident(), stored.revision(), "人員06").get();
            account(store, "admin1", Role.ADMINISTRATOR, "");
            account(store, "someone", role, organization);
        }
        bench.openStore(folder.resolve("db"));
        bench.logIn("someone", PASSWORD);
        bench.bot.waitUntil(() -> bench.state() instanceof StoreState.Open, Bench.SLOW);
    }

    private static void organization(IncidentStore store, String id, String name, String superior) {
        Organization made = OrganizationFactory.eINSTANCE.createOrganization();
        made.setId(id);
        made.setName(name);
        made.setSuperior(superior);
        store.organizations().save(made, 0, "人員06").get();
    }

    private static void account(IncidentStore store, String name, Role role, String organization) {
        store.accounts()
                .add(Account.fresh(name, "人員24", Set.of(role), organization), PASSWORD.toCharArray())
                .get();
    }

    private void run(String command) {
        asyncExec(() -> Commands.run(PlatformUI.getWorkbench().getWorkbenchWindows()[0], command));
    }

    /** What the window says that refuses something; closes it. */
    private String refused() {
        var window = bench.bot.shellWithWidget("refused.message");
        String words = window.bot().labelWithId("refused.message").getText();
        window.bot().buttonWithId("refused.cancel").click();
        window.waitUntilClosed();
        return words;
    }
}
