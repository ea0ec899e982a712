package org.tongbao.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongbao.core.account.Account;
import org.tongbao.core.account.AccountRecord;
import org.tongbao.core.seal.Sha256;

/**
 * What was done to accounts, each record chained to the one before. Since they are numbered one after the other, changes of accounts
 * come one after the other, whoever makes them. Any thread, each with a session of its own.
 */
final class AccountHistory {

    private static final String DUPLICATE_KEY = "23505";

    private static final String LAST =
            "SELECT sequence_number, hash FROM account_history ORDER BY sequence_number DESC FETCH FIRST 1 ROWS ONLY";

    private static final String RECORD = "INSERT INTO account_history (sequence_number, changed_at, author,"
            + " account_name, change_action, value_before, value_after, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String READ = "SELECT sequence_number, changed_at, author, account_name, change_action,"
            + " value_before, value_after, hash FROM account_history ORDER BY sequence_number";

    /** What the first record is chained to. */
    private static final String BEGINNING = "0".repeat(64);

    private AccountHistory() {}

    /** Records what was done. */
    static void record(
            Session session,
            Instant now,
            String by,
            String account,
            String action,
            Optional<Account> before,
            Optional<Account> after)
            throws SQLException {
        long number = 1;
        String previous = BEGINNING;
        try (ResultSet row = session.prepare(LAST).executeQuery()) {
            if (row.next()) {
                number = row.getLong(1) + 1;
                previous = row.getString(2);
            }
        }
        var record = new AccountRecord(number, now, by, account, action, text(before), text(after));
        try {
            session.prepare(
                            RECORD,
                            number,
                            Micros.of(now),
                            by,
                            account,
                            action,
                            record.from(),
                            record.to(),
                            hash(previous, record))
                    .executeUpdate();
        } catch (SQLException e) {
            if (DUPLICATE_KEY.equals(e.getSQLState())) {
                throw new SQLException("another change of an account was faster", Trouble.AGAIN, e);
            }
            throw e;
        }
    }

    /** All of them, oldest first. */
    static List<AccountRecord> read(Session session) throws SQLException {
        var records = new ArrayList<AccountRecord>();
        try (ResultSet row = session.prepare(READ).executeQuery()) {
            while (row.next()) {
                records.add(record(row));
            }
        }
        return List.copyOf(records);
    }

    /** The number of the first record that is not chained to the one before; empty when all are. */
    static Optional<Long> broken(Session session) throws SQLException {
        long number = 0;
        String previous = BEGINNING;
        try (ResultSet row = session.prepare(READ).executeQuery()) {
            while (row.next()) {
                number++;
                AccountRecord record = record(row);
                if (record.sequence() != number || !hash(previous, record).equals(row.getString(8))) {
                    return Optional.of(number);
                }
                previous = row.getString(8);
            }
        }
        return Optional.empty();
    }

    /** Names of accounts that are not what was done to them last. */
    static List<String> different(Session session) throws SQLException {
        Map<String, String> said = new HashMap<>();
        for (AccountRecord record : read(session)) {
            if (!record.to().isEmpty()) {
                said.put(record.account(), record.to());
            }
        }
        return AccountTable.rows(session).stream()
                .filter(account -> !text(Optional.of(account)).equals(said.get(account.name())))
                .map(Account::name)
                .toList();
    }

    private static AccountRecord record(ResultSet row) throws SQLException {
        return new AccountRecord(
                row.getLong(1),
                Micros.instant(row.getLong(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7));
    }

    private static String hash(String previous, AccountRecord record) {
        return Sha256.of(
                previous,
                CanonicalText.of(Map.of(
                        "sequence", record.sequence(),
                        "at", Micros.of(record.at()),
                        "by", record.by(),
                        "account", record.account(),
                        "action", record.action(),
                        "from", record.from(),
                        "to", record.to())));
    }

    private static String text(Optional<Account> account) {
        return account.map(each -> CanonicalText.of(Map.of(
                        "fullName", Column.fit(each.fullName(), Column.NAME),
                        "roles", AccountTable.roles(each.roles()),
                        "person", Column.fit(each.person(), Column.ID),
                        "organization", Column.fit(each.organization(), Column.NAME),
                        "disabled", each.disabled())))
                .orElse("");
    }
}
