package org.tongbao.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tongbao.core.reminder.MailRound;
import org.tongbao.core.reminder.ReminderKey;
import org.tongbao.core.reminder.ReminderLog;
import org.tongbao.model.finding.Result;

/** The claims of reminders as rows under a unique key. Any thread but the UI thread. */
final class ReminderTable implements ReminderLog {

    private static final int REASON = 2000;
    private static final String DUPLICATE_KEY = "23505";

    private static final String KEY =
            " WHERE incident = ? AND clock = ? AND instance = ? AND due = ? AND rung = ? AND channel = ?";

    private static final String CLAIM = "INSERT INTO reminder (incident, clock, instance, due, rung, channel,"
            + " reminder_state, attempts, claimed, claimed_by, failure) VALUES (?, ?, ?, ?, ?, ?, 'claimed', 1, ?, ?, '')";

    private static final String CLAIMED = "SELECT 1 FROM reminder" + KEY;

    private static final String CLAIM_AGAIN = "UPDATE reminder SET reminder_state = 'claimed', attempts = attempts + 1,"
            + " claimed = ?, claimed_by = ?" + KEY + " AND reminder_state = 'failed' AND attempts = ?";

    private static final String SETTLE = "UPDATE reminder SET reminder_state = ?, next_attempt = ?, failure = ?" + KEY;

    private static final String UNSENT =
            "SELECT incident, clock, instance, due, rung, channel, reminder_state, attempts,"
                    + " claimed, claimed_by, next_attempt, failure FROM reminder WHERE channel = ?"
                    + " AND (reminder_state = 'failed' OR reminder_state = 'claimed' AND claimed < ?) ORDER BY claimed";

    private final Sessions sessions;
    private final Clock clock;

    ReminderTable(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public Result<Boolean> claim(ReminderKey key, String by) {
        return sessions.transact(session -> {
            // asked first: a refused insert is dear, and most reminders have been claimed long ago
            try (ResultSet rows = session.prepare(CLAIMED, values(key)).executeQuery()) {
                if (rows.next()) {
                    return Result.of(false);
                }
            }
            try {
                session.prepare(CLAIM, with(values(key), Micros.of(clock.instant()), Column.fit(by, Column.NAME)))
                        .executeUpdate();
                return Result.of(true);
            } catch (SQLException e) {
                if (DUPLICATE_KEY.equals(e.getSQLState())) {
                    session.rollback();
                    return Result.of(false);
                }
                throw e;
            }
        });
    }

    @Override
    public Result<Boolean> claimAgain(Entry failed, String by) {
        return sessions.transact(session -> Result.of(session.prepare(
                                CLAIM_AGAIN,
                                join(
                                        new Object[] {Micros.of(clock.instant()), Column.fit(by, Column.NAME)},
                                        with(values(failed.key()), failed.attempts())))
                        .executeUpdate()
                == 1));
    }

    @Override
    public Result<Boolean> sent(ReminderKey key) {
        return settle(key, State.SENT, Optional.empty(), "");
    }

    @Override
    public Result<Boolean> failed(ReminderKey key, String reason, Optional<Instant> again) {
        return settle(key, State.FAILED, again, reason);
    }

    @Override
    public Result<Boolean> dropped(ReminderKey key) {
        return settle(key, State.DROPPED, Optional.empty(), "");
    }

    @Override
    public Result<List<Entry>> unsent(String channel) {
        return sessions.transact(session -> {
            long unheard = Micros.of(clock.instant().minus(MailRound.UNHEARD));
            var found = new ArrayList<Entry>();
            try (ResultSet rows = session.prepare(UNSENT, channel, unheard).executeQuery()) {
                while (rows.next()) {
                    found.add(entry(rows));
                }
            }
            return Result.of(List.copyOf(found));
        });
    }

    private Result<Boolean> settle(ReminderKey key, State state, Optional<Instant> again, String reason) {
        Object[] how = {state.name().toLowerCase(Locale.ROOT), again.map(Micros::of), Column.fit(reason, REASON)};
        return sessions.transact(session ->
                Result.of(session.prepare(SETTLE, join(how, values(key))).executeUpdate() == 1));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var key = new ReminderKey(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Micros.instant(row.getLong(4)),
                row.getInt(5),
                row.getString(6));
        long again = row.getLong(11);
        Optional<Instant> next = row.wasNull() ? Optional.empty() : Optional.of(Micros.instant(again));
        return new Entry(
                key,
                State.valueOf(row.getString(7).toUpperCase(Locale.ROOT)),
                row.getInt(8),
                Micros.instant(row.getLong(9)),
                row.getString(10),
                next,
                row.getString(12));
    }

    private static Object[] values(ReminderKey key) {
        return new Object[] {
            key.incident(),
            key.clock(),
            Column.fit(key.instance(), Column.NAME),
            Micros.of(key.due()),
            key.rung(),
            Column.fit(key.channel(), Column.NAME)
        };
    }

    private static Object[] with(Object[] values, Object... more) {
        return join(values, more);
    }

    private static Object[] join(Object[] first, Object[] second) {
        Object[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
