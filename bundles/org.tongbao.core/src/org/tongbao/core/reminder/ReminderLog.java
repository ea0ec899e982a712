package org.tongbao.core.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongbao.model.finding.Result;

/**
 * Who has reminded of what, in the database of the incidents: before anything is sent it is claimed, and a claim is given
 * once, to whomever of all programs on the database asks first. Blocking: never call on the UI thread.
 */
public interface ReminderLog {

    /** Where a reminder stands. */
    enum State {
        /** Being sent; when nothing more is heard of it, nobody knows whether it was. */
        CLAIMED,
        /** Sent. */
        SENT,
        /** Not sent. */
        FAILED,
        /** Not sent, and not to be sent any more: the matter was settled or a later reminder took its place. */
        DROPPED
    }

    /**
     * One reminder that was claimed.
     *
     * @param key what it reminds of
     * @param state where it stands
     * @param attempts to send it, from 1
     * @param claimed instant of the last attempt
     * @param by who made it
     * @param again instant of the next attempt; empty when there will be none by itself
     * @param reason why it failed, a sentence; empty when it did not
     */
    record Entry(
            ReminderKey key,
            State state,
            int attempts,
            Instant claimed,
            String by,
            Optional<Instant> again,
            String reason) {}

    /** True when the reminder is the caller's to send; false when somebody has claimed it before. */
    Result<Boolean> claim(ReminderKey key, String by);

    /** True when the failed reminder is the caller's to send once more; false when somebody else was faster. */
    Result<Boolean> claimAgain(Entry failed, String by);

    /** It was sent. */
    Result<Boolean> sent(ReminderKey key);

    /** It could not be sent. */
    Result<Boolean> failed(ReminderKey key, String reason, Optional<Instant> again);

    /** It need not be sent any more. */
    Result<Boolean> dropped(ReminderKey key);

    /** Those of a channel that failed, and those claimed of which nothing more was heard, oldest first. */
    Result<List<Entry>> unsent(String channel);
}
