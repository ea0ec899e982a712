package org.tongbao.mail.tests;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tongbao.core.reminder.ReminderKey;
import org.tongbao.core.reminder.ReminderLog;
import org.tongbao.model.finding.Result;

/** Claims kept in memory, given once like those of a database. */
final class KeptLog implements ReminderLog {

    final Map<ReminderKey, Entry> entries = new ConcurrentHashMap<>();
    private final Clock clock;

    KeptLog(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Result<Boolean> claim(ReminderKey key, String by) {
        var entry = new Entry(key, State.CLAIMED, 1, clock.instant(), by, Optional.empty(), "");
        return Result.of(entries.putIfAbsent(key, entry) == null);
    }

    @Override
    public Result<Boolean> claimAgain(Entry failed, String by) {
        var entry = new Entry(
                failed.key(), State.CLAIMED, failed.attempts() + 1, clock.instant(), by, Optional.empty(), "");
        return Result.of(entries.replace(failed.key(), failed, entry));
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
        return Result.of(entries.values().stream()
                .filter(entry -> entry.state() == State.FAILED || entry.state() == State.CLAIMED)
                .sorted(Comparator.comparing(Entry::claimed))
                .toList());
    }

    private Result<Boolean> settle(ReminderKey key, State state, Optional<Instant> again, String reason) {
        entries.computeIfPresent(
                key,
                (same, entry) -> new Entry(key, state, entry.attempts(), entry.claimed(), entry.by(), again, reason));
        return Result.of(true);
    }
}
