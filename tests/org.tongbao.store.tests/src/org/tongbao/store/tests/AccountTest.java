package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.assertRefused;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.tongbao.core.account.Account;
import org.tongbao.core.account.AccountRecord;
import org.tongbao.core.account.AccountStore;
import org.tongbao.core.account.Actor;
import org.tongbao.core.account.Entrance;
import org.tongbao.core.account.Lockout;
import org.tongbao.core.account.Role;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.finding.Result;
import org.tongbao.store.internal.StoreEngines;

/** Accounts are kept in the database, let in who knows the password, and hold up who guesses. */
@OnEachEngine
final class AccountTest {

    private static final String RIGHT = "correct horse 電池";
    private static final String OTHER = "staple battery 正確";

    private final StoreFixture fixture;
    private final IncidentStore store;
    private final AccountStore accounts;

    AccountTest(StoreFixture fixture) {
        this.fixture = fixture;
        store = fixture.open();
        accounts = store.accounts();
    }

    private static char[] secret(String text) {
        return text.toCharArray();
    }

    private AccountStore administrator() {
        accounts.add(Account.fresh("admin", "人員01", Set.of(Role.ADMINISTRATOR), ""), secret(RIGHT))
                .get();
        return accounts.as(accounts.logIn("admin", secret(RIGHT)).get());
    }

    private void officer() {
        administrator()
                .add(Account.fresh("officer6", "人員06", Set.of(Role.OFFICER), "高雄市鼓山戶政事務所"), secret(RIGHT))
                .get();
    }

    @Test
    void databaseWithoutAccounts_isOnePersons() {
        assertFalse(accounts.any().get());
        assertTrue(accounts.actor().alone());
        assertEquals(store, Entrance.alone(store, "here").get());
        assertEquals(Actor.ALONE, accounts.confirm(secret("")).get());
        assertRefused("account-wrong", accounts.logIn("admin", secret(RIGHT)));
    }

    @Test
    void firstAccount_isAnAdministrators_andEndsThat() {
        var officer = Account.fresh("officer6", "", Set.of(Role.OFFICER), "");
        assertRefused("account-first", accounts.add(officer, secret(RIGHT)));
        administrator();
        assertTrue(accounts.any().get());
        assertRefused("account-needed", Entrance.alone(store, "here"));
    }

    @Test
    void account_afterReopening_isAsItWasMade() {
        officer();
        store.close();
        try (IncidentStore again = fixture.open()) {
            Account read = again.accounts().list().get().get(1);
            assertEquals(
                    Account.fresh("officer6", "人員06", Set.of(Role.OFFICER), "高雄市鼓山戶政事務所")
                            .revised(1),
                    read);
            // however the name is typed
            assertEquals(
                    Actor.of(read),
                    again.accounts().logIn(" Officer６ ", secret(RIGHT)).get());
        }
    }

    @Test
    void whatCannotBeAnAccount_isRefused() {
        AccountStore administrator = administrator();
        var roles = Set.of(Role.READER);
        assertRefused("account-exists", administrator.add(Account.fresh("ADMIN", "", roles, ""), secret(RIGHT)));
        for (String name : List.of("", "two words", ".hidden", "x".repeat(64), "a;b", "a'b")) {
            assertRefused("account-unnameable", administrator.add(Account.fresh(name, "", roles, ""), secret(RIGHT)));
        }
        assertRefused("account-roleless", administrator.add(Account.fresh("nobody", "", Set.of(), ""), secret(RIGHT)));
        assertRefused(
                "account-password-short", administrator.add(Account.fresh("a", "", roles, ""), secret("nine char")));
        assertRefused(
                "account-password-name",
                administrator.add(Account.fresh("officer6", "", roles, ""), secret("my Officer6 password")));
        assertEquals(1, administrator.list().get().size());
    }

    @Test
    void wrongPasswords_makeOneWait_twiceAsLongEachTime() {
        officer();
        for (int i = 0; i <= Lockout.FREE; i++) {
            assertRefused("account-wrong", accounts.logIn("officer6", secret(OTHER)));
        }
        assertRefused("account-waits", accounts.logIn("officer6", secret(RIGHT)));
        assertEquals(
                "30",
                accounts.logIn("officer6", secret(RIGHT))
                        .findings()
                        .get(0)
                        .args()
                        .get(0));
        // nobody else waits
        assertTrue(accounts.logIn("admin", secret(RIGHT)).done());
        store.close();
        try (IncidentStore later = fixture.open(at(Duration.ofSeconds(31)))) {
            assertRefused("account-wrong", later.accounts().logIn("officer6", secret(OTHER)));
            Result<Actor> waits = later.accounts().logIn("officer6", secret(RIGHT));
            assertEquals("60", waits.findings().get(0).args().get(0));
        }
        try (IncidentStore later = fixture.open(at(Duration.ofSeconds(92)))) {
            assertTrue(later.accounts().logIn("officer6", secret(RIGHT)).done());
            assertRefused("account-wrong", later.accounts().logIn("officer6", secret(OTHER)));
            assertTrue(later.accounts().logIn("officer6", secret(RIGHT)).done(), "begins anew");
        }
    }

    /** By the clock that much later. */
    private StoreEngines at(Duration later) {
        return new StoreEngines(new TestColumns(), Clock.fixed(StoreFixture.NOW.plus(later), ZoneOffset.UTC));
    }

    @Test
    void unknownName_waitsAsAKnownOneDoes_andItsTextIsNowhere() throws SQLException {
        administrator();
        String mistaken = "my-own-password-in-the-wrong-field";
        for (int i = 0; i <= Lockout.FREE; i++) {
            assertRefused("account-wrong", accounts.logIn(mistaken, secret(OTHER)));
        }
        assertRefused("account-waits", accounts.logIn(mistaken, secret(OTHER)));
        store.close();
        try (var connection = fixture.database.connect();
                var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT name_hash, failures FROM account_attempt")) {
            assertTrue(row.next());
            assertFalse(row.getString(1).contains(mistaken));
            assertEquals(Lockout.FREE + 1, row.getInt(2));
            assertFalse(row.next());
        }
        fixture.database.release();
    }

    @Test
    void manyGuessesAtOnce_areNoFaster() throws Exception {
        officer();
        List<Callable<Result<Actor>>> guesses = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            guesses.add(() -> accounts.logIn("officer6", secret(OTHER)));
        }
        long looked = 0;
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var each : threads.invokeAll(guesses)) {
                looked += StoreFixture.codes(each.get()).contains("account-wrong") ? 1 : 0;
            }
        }
        assertTrue(looked <= Lockout.FREE + 1, "looked at " + looked);
    }

    @Test
    void administrator_lets_whoWaitsInAgain() {
        officer();
        AccountStore administrator =
                accounts.as(accounts.logIn("admin", secret(RIGHT)).get());
        for (int i = 0; i <= Lockout.FREE; i++) {
            accounts.logIn("officer6", secret(OTHER));
        }
        assertEquals(
                StoreFixture.NOW.plusSeconds(30),
                administrator.list().get().get(1).waitsUntil().orElseThrow());
        assertTrue(administrator.unlock("officer6").get());
        assertTrue(accounts.logIn("officer6", secret(RIGHT)).done());
        assertRefused("account-unknown", administrator.unlock("nobody"));
    }

    @Test
    void password_changedByItsHolder_opensFromThenOn() {
        officer();
        AccountStore own = accounts.as(accounts.logIn("officer6", secret(RIGHT)).get());
        assertRefused("account-wrong", own.changePassword(secret("not the former one"), secret(OTHER)));
        assertRefused("account-password-same", own.changePassword(secret(RIGHT), secret(RIGHT)));
        assertRefused("account-password-short", own.changePassword(secret(RIGHT), secret("short")));
        own.changePassword(secret(RIGHT), secret(OTHER)).get();
        assertRefused("account-wrong", accounts.logIn("officer6", secret(RIGHT)));
        assertTrue(accounts.logIn("officer6", secret(OTHER)).done());
        assertTrue(own.confirm(secret(OTHER)).done());
        assertRefused("account-wrong", own.confirm(secret(RIGHT)));
    }

    @Test
    void disabledAccount_isNotLetIn_norGoesOn() {
        officer();
        AccountStore own = accounts.as(accounts.logIn("officer6", secret(RIGHT)).get());
        Account officer = own.actor().account().orElseThrow();
        Account disabled = accounts.change(officer.disabled(true)).get();
        assertRefused("account-disabled", accounts.logIn("officer6", secret(RIGHT)));
        assertRefused("account-changed", own.stands());
        assertRefused("account-changed", own.confirm(secret(RIGHT)));
        // who saw it as it was is not first
        assertRefused("account-changed", accounts.change(officer.with(Set.of(Role.CISO))));
        accounts.change(disabled.disabled(false)).get();
        accounts.unlock("officer6").get();
        assertTrue(accounts.logIn("officer6", secret(RIGHT)).done());
    }

    @Test
    void lastAdministrator_staysOne() {
        officer();
        Account administrator = accounts.list().get().get(0);
        assertRefused("account-last", accounts.change(administrator.disabled(true)));
        assertRefused("account-last", accounts.change(administrator.with(Set.of(Role.READER))));
        Account second = accounts.list().get().get(1);
        accounts.change(second.with(Set.of(Role.OFFICER, Role.ADMINISTRATOR))).get();
        assertTrue(accounts.change(administrator.disabled(true)).done());
    }

    @Test
    void whatWasDone_isOnRecord_withoutSecrets() throws SQLException {
        officer();
        AccountStore administrator =
                accounts.as(accounts.logIn("admin", secret(RIGHT)).get());
        Account officer = administrator.list().get().get(1);
        administrator
                .change(officer.with(Set.of(Role.OFFICER, Role.SUPERVISOR)))
                .get();
        administrator.setPassword("officer6", secret(OTHER)).get();
        List<AccountRecord> records = administrator.history().get();
        assertEquals(
                List.of(" add admin", "admin add officer6", "admin change officer6", "admin password officer6"),
                records.stream()
                        .map(each -> each.by() + " " + each.action() + " " + each.account())
                        .toList());
        assertEquals(
                "{\"disabled\":false,\"fullName\":\"人員06\",\"organization\":\"高雄市鼓山戶政事務所\",\"person\":\"\","
                        + "\"roles\":\"officer supervisor\"}",
                records.get(2).to());
        assertFalse(records.toString().contains("argon2"));
        assertEquals(List.of(), store.chains().verify(List.of()).get().breaks());
        store.close();
        assertThrows(SQLException.class, () -> fixture.sql("UPDATE account_history SET author = 'x'"));
        assertThrows(SQLException.class, () -> fixture.sql("DELETE FROM account_history"));
    }

    @Test
    void accountAlteredPastTheStore_isFound() throws SQLException {
        officer();
        store.close();
        fixture.sql("UPDATE account SET roles = 'administrator' WHERE account_name = 'officer6'");
        try (IncidentStore again = fixture.open()) {
            assertEquals(
                    List.of("account-differs"),
                    again.chains().verify(List.of()).get().breaks().stream()
                            .map(each -> each.what().code().id())
                            .toList());
        }
    }
}
