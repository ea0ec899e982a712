package org.tongbao.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tongbao.core.account.Account;
import org.tongbao.core.account.Permission;

/**
 * What logins of a PostgreSQL server may do in a database: three groups of it, for who reads, who records and who administers. The
 * history and all that is chained is only added to; nobody but administrators writes accounts; what is kept of a password its own
 * login sees alone. For one thread.
 */
final class PostgresRights {

    private static final String READ = "SELECT";
    private static final String ADD = "SELECT, INSERT";
    private static final String CHANGE = "SELECT, INSERT, UPDATE";
    private static final String ALL = "SELECT, INSERT, UPDATE, DELETE";

    /** By table and group; what is not named here all read and recorders and administrators change. */
    private static final Map<String, Map<Group, String>> TABLES = Map.ofEntries(
            Map.entry("history", writing(ADD)),
            Map.entry("chain_link", writing(ADD)),
            Map.entry("attachment", Map.of(Group.RECORDER, ADD)),
            Map.entry("attachment_part", Map.of(Group.RECORDER, ADD)),
            Map.entry("chain_head", writing(CHANGE)),
            Map.entry("incident", Map.of(Group.RECORDER, CHANGE)),
            Map.entry("incident_link", Map.of(Group.RECORDER, ALL)),
            Map.entry("case_numbering", Map.of(Group.RECORDER, CHANGE)),
            Map.entry("incident_count", Map.of(Group.RECORDER, ALL, Group.ADMINISTRATOR, ALL)),
            // what happened to an organization is recorded by those who change nothing else of it
            Map.entry("organization", writing(CHANGE)),
            Map.entry("account", Map.of(Group.ADMINISTRATOR, CHANGE)),
            Map.entry("account_secret", Map.of(Group.READER, "SELECT, UPDATE", Group.ADMINISTRATOR, CHANGE)),
            Map.entry("account_attempt", Map.of(Group.READER, ALL)),
            Map.entry("account_history", Map.of(Group.READER, ADD)),
            Map.entry("index_key", Map.of()),
            Map.entry("schema_version", Map.of()));

    /** What a login is to the database; each has what the first one has. */
    enum Group {
        /** Everybody. */
        READER,
        /** Who records incidents. */
        RECORDER,
        /** Who keeps organizations and accounts. */
        ADMINISTRATOR
    }

    private final Session session;
    private final String prefix;

    PostgresRights(Session session) throws SQLException {
        this.session = session;
        prefix = "tongbao_" + one("SELECT oid FROM pg_database WHERE datname = current_database()") + "_";
    }

    private static Map<Group, String> writing(String rights) {
        return Map.of(Group.RECORDER, rights, Group.ADMINISTRATOR, rights);
    }

    /** Name of a group; of this database alone, since groups are the server's. */
    private String name(Group group) {
        return prefix + group.name().toLowerCase(Locale.ROOT);
    }

    /** Makes the groups and gives them their rights, also on tables that came since. */
    void grant() throws SQLException {
        for (Group group : Group.values()) {
            if (!there(name(group))) {
                run("CREATE ROLE " + name(group) + " NOLOGIN");
            }
        }
        Set<String> tables = Schema.tables(session);
        for (String table : tables) {
            Map<Group, String> own = TABLES.getOrDefault(table, writing(ALL));
            for (Group group : Group.values()) {
                run("REVOKE ALL ON " + table + " FROM " + name(group));
                String rights = own.getOrDefault(group, group == Group.READER ? READ : "");
                if (!rights.isEmpty()) {
                    run("GRANT " + rights + " ON " + table + " TO " + name(group));
                }
            }
        }
        run("GRANT " + name(Group.READER) + " TO " + name(Group.RECORDER) + ", " + name(Group.ADMINISTRATOR));
        run("ALTER TABLE account_secret ENABLE ROW LEVEL SECURITY");
        run("DROP POLICY IF EXISTS own_secret ON account_secret");
        run("DROP POLICY IF EXISTS all_secrets ON account_secret");
        run("CREATE POLICY own_secret ON account_secret USING (account_name = current_user)");
        run("CREATE POLICY all_secrets ON account_secret TO " + name(Group.ADMINISTRATOR) + " USING (true)");
    }

    /**
     * Makes a login, or gives it another password, and puts it into the groups of its roles.
     *
     * @return true for a new one
     */
    boolean login(Account account, char[] password) throws SQLException {
        String login = quoted(account.name());
        boolean fresh = !there(account.name());
        // the server is given no more than what it keeps, so that its own log cannot show the password
        run((fresh ? "CREATE ROLE " : "ALTER ROLE ") + login + " LOGIN PASSWORD '" + Scram.verifier(password) + "'");
        for (Group group : List.of(Group.RECORDER, Group.ADMINISTRATOR)) {
            boolean belongs = group == Group.RECORDER
                    ? Permission.RECORD_DRILLS.grantedTo(account.roles())
                    : Permission.ACCOUNTS.grantedTo(account.roles());
            run(belongs ? "GRANT " + name(group) + " TO " + login : "REVOKE " + name(group) + " FROM " + login);
        }
        run("GRANT " + name(Group.READER) + " TO " + login);
        return fresh;
    }

    /** Takes a login away. */
    void drop(String login) throws SQLException {
        run("DROP ROLE " + quoted(login));
    }

    /** Whether the server has a login or group of this name. */
    boolean there(String login) throws SQLException {
        try (ResultSet row = session.prepare("SELECT 1 FROM pg_roles WHERE rolname = ?", login)
                .executeQuery()) {
            return row.next();
        }
    }

    /** Whether a login is one of this database that was made here. */
    boolean ours(String login) throws SQLException {
        try (ResultSet row = session.prepare(
                        "SELECT 1 FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid"
                                + " JOIN pg_roles l ON l.oid = m.member WHERE l.rolname = ? AND g.rolname = ?"
                                + " AND NOT l.rolsuper",
                        login,
                        name(Group.READER))
                .executeQuery()) {
            return row.next();
        }
    }

    private String one(String query) throws SQLException {
        try (ResultSet row = session.prepare(query).executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private void run(String statement) throws SQLException {
        try (var each = session.connection().createStatement()) {
            each.execute(statement);
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
