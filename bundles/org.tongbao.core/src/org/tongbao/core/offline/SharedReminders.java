package org.tongbao.core.offline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tongbao.core.reminder.ReminderKey;
import org.tongbao.core.reminder.ReminderLog;
import org.tongbao.model.finding.Result;

/**
 * Who has reminded of what. What this computer claims in the shared database is noted in the copy, too, so that an outage does not
 * bring it again; what others claimed is not known here meanwhile, and they may be reminded twice rather than not at all.
 */
record SharedReminders(Connection connection) implements ReminderLog {

    @Override
    public Result<Boolean> claim(ReminderKey key, String by) {
        Result<Boolean> claimed = ask(log -> log.claim(key, by));
        if (claimed.value().orElse(false)) {
            connection.noteOnline(store -> store.reminders().claim(key, by));
        }
        return claimed;
    }

    @Override
    public Result<Boolean> claimAgain(Entry failed, String by) {
        return ask(log -> log.claimAgain(failed, by));
    }

    @Override
    public Result<Boolean> sent(ReminderKey key) {
        Result<Boolean> sent = ask(log -> log.sent(key));
        if (sent.done()) {
            connection.noteOnline(store -> store.reminders().sent(key));
        }
        return sent;
    }

    @Override
    public Result<Boolean> failed(ReminderKey key, String reason, Optional<Instant> again) {
        return ask(log -> log.failed(key, reason, again));
    }

    @Override
    public Result<Boolean> dropped(ReminderKey key) {
        return ask(log -> log.dropped(key));
    }

    @Override
    public Result<List<Entry>> unsent(String channel) {
        return ask(log -> log.unsent(channel));
    }

    private <T> Result<T> ask(Function<ReminderLog, Result<T>> question) {
        return connection.ask(store -> question.apply(store.reminders()));
    }
}
