package org.tongbao.store.internal;

import org.tongbao.core.board.BoardLine;
import org.tongbao.core.board.OpenClocks;

/**
 * What the columns of a line of the deadline board hold.
 *
 * @param clocks the open ones as text; empty where the line is not worth keeping
 */
record BoardRow(BoardLine line, String clocks) {

    /** Characters of what clocks were derived by. */
    private static final int BASIS = 1000;

    /** Characters of the open clocks; hundreds fit. */
    private static final int CLOCKS = 32_672;

    static BoardRow of(BoardLine line) {
        String clocks = line.open().worthKeeping() ? ClockText.of(line.open().clocks()) : "";
        // said to be unknown rather than shown in part
        return clocks.length() > CLOCKS ? of(line.with(OpenClocks.UNKNOWN)) : new BoardRow(line, clocks);
    }

    boolean worthKeeping() {
        return line.open().worthKeeping();
    }

    /** All columns, those of the key last. */
    Object[] all() {
        return new Object[] {
            line.number(),
            line.title(),
            line.organization(),
            drill(),
            line.revision(),
            pack(),
            basis(),
            line.open().changes().map(Micros::of),
            clocks,
            line.id(),
            line.kind().id()
        };
    }

    /** The revision first, then the key and what else is to be there already. */
    Object[] advanced() {
        return new Object[] {
            line.revision(),
            line.id(),
            line.kind().id(),
            line.number(),
            line.title(),
            line.organization(),
            drill(),
            pack(),
            basis(),
            line.open().changes().map(Micros::of).orElse(-1L),
            clocks
        };
    }

    private int drill() {
        return line.drill() ? 1 : 0;
    }

    private String pack() {
        return Column.fit(line.open().pack(), Column.NAME);
    }

    private String basis() {
        return Column.fit(line.open().basis(), BASIS);
    }
}
