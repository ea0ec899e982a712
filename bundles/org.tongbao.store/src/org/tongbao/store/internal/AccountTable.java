package org.tongbao.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongbao.core.account.Account;
import org.tongbao.core.account.Lockout;
import org.tongbao.core.account.Role;

/** The rows of accounts and what is kept of their passwords. Any thread, each with a session of its own. */
final class AccountTable {

    private static final String COLUMNS =
            "SELECT account_name, full_name, roles, person, organization, disabled, revision FROM account";

    private static final String ONE = COLUMNS + " WHERE account_name = ?";

    private static final String ALL = COLUMNS + " ORDER BY account_name";

    private static final String ANY = "SELECT 1 FROM account FETCH FIRST 1 ROWS ONLY";

    private static final String INSERT = "INSERT INTO account (full_name, roles, person, organization, disabled,"
            + " revision, account_name) VALUES (?, ?, ?, ?, ?, ?, ?)";

    private static final String PUT = "UPDATE account SET full_name = ?, roles = ?, person = ?, organization = ?,"
            + " disabled = ?, revision = ? WHERE account_name = ?";

    private static final String UPDATE = PUT + " AND revision = ?";

    private static final String SECRET = "SELECT kept FROM account_secret WHERE account_name = ?";

    private static final String KEEP = "INSERT INTO account_secret (kept, account_name) VALUES (?, ?)";

    private static final String KEEP_OTHER = "UPDATE account_secret SET kept = ? WHERE account_name = ?";

    private AccountTable() {}

    /** Whether there is one at all. */
    static boolean any(Session session) throws SQLException {
        try (ResultSet rows = session.prepare(ANY).executeQuery()) {
            return rows.next();
        }
    }

    /** The account of a name. */
    static Optional<Account> find(Session session, String name) throws SQLException {
        try (ResultSet row = session.prepare(ONE, Account.spelt(name)).executeQuery()) {
            return row.next() ? Optional.of(account(row)) : Optional.empty();
        }
    }

    /** All of them by their names. */
    static List<Account> rows(Session session) throws SQLException {
        var rows = new ArrayList<Account>();
        try (ResultSet row = session.prepare(ALL).executeQuery()) {
            while (row.next()) {
                rows.add(account(row));
            }
        }
        return rows;
    }

    /** Likewise, with how long each has to wait. */
    static List<Account> all(Session session, Clock clock) throws SQLException {
        var all = new ArrayList<Account>();
        Instant now = clock.instant();
        for (Account each : rows(session)) {
            Lockout lockout = AttemptTable.of(session, each.name());
            all.add(lockout.waits(now) ? waiting(each, lockout.until()) : each);
        }
        return List.copyOf(all);
    }

    private static Account waiting(Account account, Instant until) {
        return new Account(
                account.name(),
                account.fullName(),
                account.roles(),
                account.person(),
                account.organization(),
                account.disabled(),
                Optional.of(until),
                account.revision());
    }

    /** Stores a new one, or the next revision of one; false when it is there already, or somebody else was first. */
    static boolean store(Session session, Account account) throws SQLException {
        List<Object> values = values(account);
        boolean first = account.revision() == 1;
        if (!first) {
            values.add(account.revision() - 1);
        }
        return session.prepare(first ? INSERT : UPDATE, values.toArray()).executeUpdate() == 1;
    }

    /** Puts one of another database in the place of what is known of it here; false when nothing was. */
    static boolean put(Session session, Account account) throws SQLException {
        List<Object> values = values(account);
        boolean known = session.prepare(PUT, values.toArray()).executeUpdate() == 1;
        if (!known) {
            session.prepare(INSERT, values.toArray()).executeUpdate();
        }
        return known;
    }

    private static List<Object> values(Account account) {
        return new ArrayList<>(List.of(
                Column.fit(account.fullName(), Column.NAME),
                roles(account.roles()),
                Column.fit(account.person(), Column.ID),
                Column.fit(account.organization(), Column.NAME),
                account.disabled() ? 1 : 0,
                account.revision(),
                account.name()));
    }

    /** What is kept of the password; empty where there is no such account. */
    static Optional<String> secret(Session session, String name) throws SQLException {
        try (ResultSet row = session.prepare(SECRET, Account.spelt(name)).executeQuery()) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }

    /** Keeps another in its place. */
    static void keep(Session session, String name, String kept) throws SQLException {
        if (session.prepare(KEEP_OTHER, kept, name).executeUpdate() == 0) {
            session.prepare(KEEP, kept, name).executeUpdate();
        }
    }

    /** How roles are written. */
    static String roles(Set<Role> roles) {
        return roles.stream().sorted().map(Role::id).collect(Collectors.joining(" "));
    }

    private static Account account(ResultSet row) throws SQLException {
        var roles = EnumSet.noneOf(Role.class);
        // one of a newer program gives no right here
        Arrays.stream(row.getString(3).split(" ")).map(Role::of).forEach(role -> role.ifPresent(roles::add));
        return new Account(
                row.getString(1),
                row.getString(2),
                roles,
                row.getString(4),
                row.getString(5),
                row.getInt(6) != 0,
                Optional.empty(),
                row.getLong(7));
    }
}
