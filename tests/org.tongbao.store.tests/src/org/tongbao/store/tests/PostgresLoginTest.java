package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;
import static org.tongbao.store.tests.StoreFixture.assertRefused;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.account.Account;
import org.tongbao.core.account.AccountStore;
import org.tongbao.core.account.Entrance;
import org.tongbao.core.account.Role;
import org.tongbao.core.store.Credentials;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Result;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.OrganizationFactory;

/** Logins of a PostgreSQL server may do in the database what the roles of their accounts allow, whatever program asks. */
@OnPostgres
final class PostgresLoginTest {

    private static final String PASSWORD = "correct horse 電池";
    private static final String FORBIDDEN = "42501";

    private final StoreFixture fixture;
    private final PostgresTestDatabase database;

    PostgresLoginTest(StoreFixture fixture) {
        this.fixture = fixture;
        database = (PostgresTestDatabase) fixture.database;
        try (IncidentStore store = fixture.open()) {
            store.save(Incidents.draft("i-1"), 0, AUTHOR).get();
            AccountStore accounts = store.accounts();
            account(accounts, "tongbao", Role.ADMINISTRATOR);
            account(accounts, login("admin"), Role.ADMINISTRATOR);
            account(accounts, login("officer"), Role.OFFICER);
            account(accounts, login("reader"), Role.READER);
        }
        for (String each : List.of("admin", "officer", "reader")) {
            assertTrue(make(login(each)).get());
        }
    }

    /** Logins are the server's: those of one test must not meet those of another. */
    private String login(String name) {
        return name + "_" + database.name;
    }

    private static void account(AccountStore accounts, String name, Role role) {
        accounts.add(Account.fresh(name, "", Set.of(role), ""), PASSWORD.toCharArray())
                .get();
    }

    private Result<Boolean> make(String name) {
        return fixture.stores.make(fixture.place(), database.credentials(), name, PASSWORD.toCharArray());
    }

    @AfterEach
    void dropLogins() {
        for (String each : List.of("admin", "officer", "reader")) {
            fixture.stores.drop(fixture.place(), database.credentials(), login(each));
        }
    }

    private IncidentStore as(String name) {
        var credentials = new Credentials(login(name), PASSWORD.toCharArray());
        IncidentStore opened = fixture.stores.open(fixture.place(), credentials).get();
        return Entrance.logIn(opened, login(name), PASSWORD.toCharArray()).get();
    }

    @Test
    void eachLogin_worksByTheProgram_asItsRolesAllow() {
        try (IncidentStore officer = as("officer")) {
            StoredIncident stored = officer.load("i-1").get().orElseThrow();
            stored.incident().setTitle("首頁遭置換");
            assertEquals(2, officer.save(stored.incident(), 1, AUTHOR).get().revision());
            officer.save(Incidents.full("i-2"), 0, AUTHOR).get();
            officer.accounts()
                    .changePassword(PASSWORD.toCharArray(), "another long one".toCharArray())
                    .get();
        }
        try (IncidentStore reader = as("reader")) {
            assertEquals(2, reader.list(IncidentQuery.newest(10)).get().size());
            assertRefused("account-forbidden", reader.save(Incidents.draft("i-3"), 0, AUTHOR));
        }
        try (IncidentStore admin = as("admin")) {
            account(admin.accounts(), "somebody", Role.READER);
            Organization made = OrganizationFactory.eINSTANCE.createOrganization();
            made.setId("o-1");
            made.setName("高雄市鼓山戶政事務所");
            admin.organizations().save(made, 0, AUTHOR).get();
        }
        try (IncidentStore store = fixture.open()) {
            assertEquals(List.of(), store.chains().verify(List.of()).get().breaks());
        }
    }

    @Test
    void nobody_altersWhatWasRecorded() throws SQLException {
        for (String each : List.of("admin", "officer", "reader")) {
            for (String table : List.of("history", "chain_link", "account_history", "attachment")) {
                refused(each, "DELETE FROM " + table);
                refused(each, "TRUNCATE " + table);
            }
            refused(each, "UPDATE history SET author = 'x'");
            refused(each, "UPDATE account_history SET author = 'x'");
            refused(each, "DELETE FROM incident");
            refused(each, "DROP TABLE history");
            refused(each, "ALTER TABLE history DISABLE TRIGGER ALL");
            refused(each, "UPDATE index_key SET secret = ''");
            refused(each, "UPDATE schema_version SET version = 1");
        }
    }

    @Test
    void reader_writesNothing_andOfficerNoAccounts() throws SQLException {
        for (String table : List.of("incident", "organization", "board", "case_numbering", "incident_count")) {
            refused("reader", "UPDATE " + table + " SET " + column(table) + " = " + column(table));
        }
        refused("reader", "INSERT INTO incident_link VALUES ('a', 'b', 'c')");
        refused("reader", "DELETE FROM reminder");
        for (String each : List.of("reader", "officer")) {
            refused(each, "UPDATE account SET roles = 'administrator'");
            refused(each, "INSERT INTO account VALUES ('x', '', 'administrator', '', '', 0, 1)");
            refused(each, "DELETE FROM account");
            refused(each, "DELETE FROM account_secret");
        }
        refused("admin", "UPDATE incident SET title = 'x'");
    }

    private static String column(String table) {
        return table.equals("case_numbering") ? "called" : table.equals("organization") ? "id" : "organization";
    }

    @Test
    void kept_ofPasswords_eachSeesHisOwn() throws SQLException {
        assertEquals(List.of(login("officer")), secrets("officer"));
        assertEquals(List.of(login("reader")), secrets("reader"));
        assertEquals(4, secrets("admin").size());
        try (Connection connection = connect("officer");
                var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate("UPDATE account_secret SET kept = kept"));
        }
    }

    private List<String> secrets(String name) throws SQLException {
        try (Connection connection = connect(name);
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT account_name FROM account_secret ORDER BY 1")) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    @Test
    void rolesChanged_andLoginMadeAgain_haveTheRightsOfNow() throws SQLException {
        try (IncidentStore store = fixture.open()) {
            Account officer = store.accounts().list().get().stream()
                    .filter(each -> each.name().equals(login("officer")))
                    .findFirst()
                    .orElseThrow();
            store.accounts().change(officer.with(Set.of(Role.READER))).get();
        }
        assertFalse(make(login("officer")).get());
        refused("officer", "UPDATE incident SET title = 'x'");
        assertTrue(fixture.stores
                .drop(fixture.place(), database.credentials(), login("officer"))
                .get());
        assertThrows(SQLException.class, () -> connect("officer").close());
    }

    @Test
    void whatCannotBeALogin_isRefused() {
        assertRefused("account-unknown", make("nobody_" + database.name));
        assertRefused("login-foreign", make("tongbao"));
        assertRefused(
                "login-unsupported", fixture.stores.make("/tmp/folder", Credentials.NONE, "x", PASSWORD.toCharArray()));
        assertRefused(
                "account-password-short",
                fixture.stores.make(fixture.place(), database.credentials(), login("officer"), "short".toCharArray()));
        assertFalse(fixture.stores
                .drop(fixture.place(), database.credentials(), "tongbao")
                .get());
    }

    private Connection connect(String name) throws SQLException {
        return database.connect(login(name), PASSWORD);
    }

    private void refused(String name, String statement) throws SQLException {
        try (Connection connection = connect(name);
                var each = connection.createStatement()) {
            SQLException refusal = assertThrows(SQLException.class, () -> each.execute(statement), statement);
            assertEquals(FORBIDDEN, refusal.getSQLState(), name + ": " + statement);
        }
    }
}
