package org.tongbao.workbench.internal.deadline;

import org.tongbao.core.board.BoardRow;

/** One line of the board as it is shown. */
sealed interface DeadlineLine {

    /**
     * An open clock.
     *
     * @param row of the board
     */
    record Clock(BoardRow row) implements DeadlineLine {}

    /**
     * The head of a group.
     *
     * @param name of the role or organization
     * @param count clocks in it
     * @param late those of them whose due has passed
     * @param open false when its clocks are folded away
     */
    record Group(String name, int count, long late, boolean open) implements DeadlineLine {}

    /** True when the other line is the same clock or group, read at another time. */
    default boolean same(DeadlineLine other) {
        return switch (this) {
            case Clock clock -> other instanceof Clock that && clock.row().same(that.row());
            case Group group -> other instanceof Group that && group.name().equals(that.name());
        };
    }
}
