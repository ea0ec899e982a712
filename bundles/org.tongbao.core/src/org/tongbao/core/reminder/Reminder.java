package org.tongbao.core.reminder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tongbao.core.board.BoardRow;

/**
 * A deadline one is to be reminded of now.
 *
 * @param row of the board
 * @param due instant of the deadline
 * @param rung reached, minutes from the due
 */
public record Reminder(BoardRow row, Instant due, int rung) {

    /**
     * All that stand on a rung of the ladder at an instant, most urgent first. Clocks without a due have no rungs: they are
     * on the board from their start.
     *
     * @param rows of the board, most urgent first
     */
    public static List<Reminder> at(List<BoardRow> rows, Ladder ladder, Instant now) {
        var found = new ArrayList<Reminder>();
        for (BoardRow row : rows) {
            row.clock()
                    .due()
                    .ifPresent(
                            due -> ladder.reached(due, now).ifPresent(rung -> found.add(new Reminder(row, due, rung))));
        }
        return found;
    }

    /** What tells it from others on a channel. */
    public ReminderKey key(String channel) {
        return new ReminderKey(
                row.incident().id(), row.clock().id(), row.clock().instance().orElse(""), due, rung, channel);
    }
}
