package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;
import static org.tongbao.store.tests.StoreFixture.assertRefused;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.account.Account;
import org.tongbao.core.account.Actor;
import org.tongbao.core.account.Entrance;
import org.tongbao.core.account.Role;
import org.tongbao.core.offline.SharedStore;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;

/** People log in to the copy on their computer while the shared database is away; what is done to accounts there holds when it is back. */
@OnPostgres
final class SharedAccountsTest {

    private static final String ADMIN = "三隻白鷺飛過 碼頭 17";
    private static final String RIGHT = "correct horse 電池";

    private final StoreFixture fixture;
    private final Outages outages;

    SharedAccountsTest(StoreFixture fixture) {
        this.fixture = fixture;
        outages = new Outages(fixture);
        IncidentStore server = fixture.open();
        server.save(Incidents.draft("i-1"), 0, AUTHOR).get();
        server.accounts()
                .add(Account.fresh("admin", "", Set.of(Role.ADMINISTRATOR), ""), ADMIN.toCharArray())
                .get();
        account("officer6", Role.OFFICER);
        account("reader1", Role.READER);
    }

    @AfterEach
    void goOn() throws Exception {
        outages.close();
    }

    private void account(String name, Role role) {
        fixture.open()
                .accounts()
                .add(Account.fresh(name, "人員" + name, Set.of(role), ""), RIGHT.toCharArray())
                .get();
    }

    private Account onServer(String name) {
        return fixture.open().accounts().list().get().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Result<IncidentStore> logIn(SharedStore store, String name, String password) {
        return Entrance.logIn(store, name, password.toCharArray());
    }

    /** A computer where these have logged in, with its copy filled. */
    private Path computer(String... names) throws IOException {
        Path computer = outages.computer();
        try (SharedStore store = outages.open(computer)) {
            for (String name : names) {
                logIn(store, name, RIGHT).get();
            }
            store.look();
        }
        return computer;
    }

    private static Result<StoredIncident> titled(IncidentStore store, String title) {
        StoredIncident stored = store.load("i-1").get().orElseThrow();
        Incident incident = stored.incident();
        incident.setTitle(title);
        return store.save(incident, stored.revision(), "somebody else");
    }

    @Test
    void copy_letsInWhoLoggedInFromThere_withHisRights_andAsksTheOthers() throws IOException {
        Path computer = computer("officer6", "reader1");
        outages.begin();
        SharedStore copy = outages.open(computer);
        assertFalse(copy.reach().online());
        assertRefused("account-needed", Entrance.alone(copy, "copy"));
        assertRefused("account-wrong", logIn(copy, "admin", ADMIN));
        assertRefused("account-wrong", logIn(copy, "officer6", ADMIN));
        assertRefused("account-forbidden", titled(logIn(copy, "reader1", RIGHT).get(), "x"));
        IncidentStore officer = logIn(copy, "officer6", RIGHT).get();
        assertTrue(titled(officer, "首頁遭置換").done());
        assertEquals("人員officer6", officer.history("i-1").get().getLast().author());
        assertEquals(Set.of(Role.OFFICER), officer.accounts().actor().roles());

        outages.end();
        copy.look();
        assertTrue(copy.reach().online());
        IncidentStore server = fixture.open();
        assertEquals("首頁遭置換", server.load("i-1").get().orElseThrow().incident().getTitle());
        // nothing was done to the account: he goes on without logging in again
        assertTrue(titled(officer, "已復原").done());
    }

    @Test
    void wrongPasswordsInTheCopy_lockThere_andNotOnTheServer() throws IOException {
        Path computer = computer("officer6");
        outages.begin();
        SharedStore copy = outages.open(computer);
        for (int i = 0; i < 5; i++) {
            assertRefused("account-wrong", logIn(copy, "officer6", "guess no " + i));
        }
        assertRefused("account-waits", logIn(copy, "officer6", RIGHT));
        outages.end();
        copy.look();
        assertEquals(Optional.empty(), onServer("officer6").waitsUntil());
        assertTrue(logIn(copy, "officer6", RIGHT).done());
    }

    @Test
    void accounts_areNotChangedInAnOutage() throws IOException {
        Path computer = computer("officer6");
        try (SharedStore store = outages.open(computer)) {
            Entrance.logIn(store, "admin", ADMIN.toCharArray()).get();
        }
        outages.begin();
        SharedStore copy = outages.open(computer);
        IncidentStore officer = logIn(copy, "officer6", RIGHT).get();
        assertFalse(officer.accounts()
                .changePassword(RIGHT.toCharArray(), "another long password".toCharArray())
                .done());
        IncidentStore admin = Entrance.logIn(copy, "admin", ADMIN.toCharArray()).get();
        assertFalse(admin.accounts()
                .add(Account.fresh("new1", "", Set.of(Role.READER), ""), RIGHT.toCharArray())
                .done());
        assertFalse(admin.accounts()
                .setPassword("officer6", "another long password".toCharArray())
                .done());
        assertFalse(admin.accounts().list().done());
        outages.end();
        copy.look();
        assertEquals(3, fixture.open().accounts().list().get().size());
        assertTrue(
                fixture.open().accounts().logIn("officer6", RIGHT.toCharArray()).done());
    }

    @Test
    void accountTakenAway_staysAway_andWhatItDidInTheOutageComesHome() throws IOException {
        Path computer = computer("officer6");
        Account before = onServer("officer6");
        fixture.open().accounts().change(before.disabled(true)).get();
        outages.begin();
        SharedStore copy = outages.open(computer);
        // the copy does not know yet
        IncidentStore officer = logIn(copy, "officer6", RIGHT).get();
        assertTrue(titled(officer, "停電中記下").done());
        outages.end();
        copy.look();
        IncidentStore server = fixture.open();
        assertEquals("停電中記下", server.load("i-1").get().orElseThrow().incident().getTitle());
        assertRefused("account-changed", titled(officer, "再改"));
        assertTrue(onServer("officer6").disabled());
        assertRefused("account-disabled", logIn(copy, "officer6", RIGHT));

        copy.look();
        outages.begin();
        assertRefused("account-disabled", logIn(copy, "officer6", RIGHT));
    }

    @Test
    void rolesGivenMeanwhile_holdInTheCopyAfterItWasFreshened() throws IOException {
        Path computer = computer("reader1");
        Account reader = onServer("reader1");
        fixture.open().accounts().change(reader.with(Set.of(Role.OFFICER))).get();
        try (SharedStore store = outages.open(computer)) {
            store.look();
        }
        outages.begin();
        SharedStore copy = outages.open(computer);
        Actor actor = logIn(copy, "reader1", RIGHT).get().accounts().actor();
        assertEquals(Set.of(Role.OFFICER), actor.roles());
    }

    @Test
    void copyWhereNobodyLoggedIn_letsNobodyIn() throws IOException {
        // the accounts were made on another computer, nobody has logged in on this one
        Path computer = outages.computer();
        try (SharedStore store = outages.open(computer)) {
            store.look();
        }
        outages.begin();
        SharedStore copy = outages.open(computer);
        assertRefused("account-needed", Entrance.alone(copy, "copy"));
        assertRefused("account-wrong", logIn(copy, "officer6", RIGHT));
    }
}
