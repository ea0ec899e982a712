package org.tongbao.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.tongbao.core.account.Account;
import org.tongbao.core.account.Lockout;
import org.tongbao.core.seal.Sha256;

/** Wrong passwords in a row, of any name that was typed. Any thread, each with a session of its own. */
final class AttemptTable {

    /** Nothing of a name without an account is of use any longer. */
    private static final Duration KEPT = Duration.ofDays(2);

    private static final String DUPLICATE_KEY = "23505";

    private static final String READ = "SELECT failures, failed_at FROM account_attempt WHERE name_hash = ?";

    private static final String CHANGE =
            "UPDATE account_attempt SET failures = ?, failed_at = ? WHERE name_hash = ? AND failures = ?";

    private static final String ADD = "INSERT INTO account_attempt (failures, failed_at, name_hash) VALUES (?, ?, ?)";

    private static final String FORGET = "DELETE FROM account_attempt WHERE name_hash = ?";

    private static final String FORGET_OLD = "DELETE FROM account_attempt WHERE failed_at < ?";

    private AttemptTable() {}

    /** Where a name stands. */
    static Lockout of(Session session, String name) throws SQLException {
        try (ResultSet row = session.prepare(READ, hash(name)).executeQuery()) {
            return row.next() ? new Lockout(row.getInt(1), Micros.instant(row.getLong(2))) : Lockout.NONE;
        }
    }

    /** Counts one more, before the password is looked at: who tries many at once must not be faster. */
    static void count(Session session, String name, Lockout before, Instant now) throws SQLException {
        Lockout after = before.failed(now);
        long at = Micros.of(now);
        if (session.prepare(CHANGE, after.failures(), at, hash(name), before.failures())
                        .executeUpdate()
                == 1) {
            return;
        }
        if (before.failures() > 0) {
            throw new SQLException("another attempt was faster", Trouble.AGAIN);
        }
        try {
            session.prepare(ADD, after.failures(), at, hash(name)).executeUpdate();
        } catch (SQLException e) {
            if (DUPLICATE_KEY.equals(e.getSQLState())) {
                throw new SQLException("another attempt was faster", Trouble.AGAIN, e);
            }
            throw e;
        }
        session.prepare(FORGET_OLD, Micros.of(now.minus(KEPT))).executeUpdate();
    }

    /** Forgets them. */
    static boolean forget(Session session, String name) throws SQLException {
        return session.prepare(FORGET, hash(name)).executeUpdate() == 1;
    }

    private static String hash(String name) {
        return Sha256.of(Account.spelt(name));
    }
}
