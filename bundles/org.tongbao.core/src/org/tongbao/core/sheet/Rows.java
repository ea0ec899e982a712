package org.tongbao.core.sheet;

import java.io.IOException;
import java.util.List;

/** The rows of a table, given one after the other. */
@FunctionalInterface
public interface Rows {

    /** Takes rows. */
    @FunctionalInterface
    interface Taker {
        /** Takes the next row, with as many cells as the table has columns. */
        void row(List<Cell> cells) throws IOException;
    }

    /** Gives all rows, once. */
    void giveTo(Taker taker) throws IOException;
}
