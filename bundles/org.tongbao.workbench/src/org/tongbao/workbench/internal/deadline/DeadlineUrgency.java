package org.tongbao.workbench.internal.deadline;

import java.time.Duration;
import java.time.Instant;
import org.tongbao.core.board.BoardRow;
import org.tongbao.workbench.internal.nls.Messages;

/** How urgent the clocks are that the board is restricted to. */
public enum DeadlineUrgency {
    /** All. */
    ALL,
    /** Due passed. */
    LATE,
    /** Due passed or within a day, or to be done at once. */
    DAY,
    /** Due passed or within a week, or to be done at once. */
    WEEK,
    /** No number limits it. */
    UNLIMITED;

    private static final Duration ONE_DAY = Duration.ofDays(1);
    private static final Duration ONE_WEEK = Duration.ofDays(7);

    boolean holds(BoardRow row, Instant now) {
        return switch (this) {
            case ALL -> true;
            case LATE -> row.clock().late(now);
            case DAY -> within(row, now.plus(ONE_DAY));
            case WEEK -> within(row, now.plus(ONE_WEEK));
            case UNLIMITED -> row.clock().due().isEmpty();
        };
    }

    private static boolean within(BoardRow row, Instant limit) {
        return row.clock().due().isEmpty() || !row.urgency().isAfter(limit);
    }

    /** The words of the choice. */
    String label() {
        return switch (this) {
            case ALL -> Messages.Deadlines_all;
            case LATE -> Messages.Deadlines_late;
            case DAY -> Messages.Deadlines_day;
            case WEEK -> Messages.Deadlines_week;
            case UNLIMITED -> Messages.Deadlines_unlimited;
        };
    }
}
