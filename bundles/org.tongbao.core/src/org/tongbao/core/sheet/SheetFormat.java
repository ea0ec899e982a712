package org.tongbao.core.sheet;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A format of files for tables. OSGi service, found by the workbench and the command line; any thread but the UI thread. Memory
 * does not grow with the rows.
 */
public interface SheetFormat {

    /** How the names of such files end, without the dot: {@code xlsx}. Unique. */
    String ending();

    /** Most rows a file of this format may have, without the head. */
    int mostRows();

    /**
     * Writes a table with its head, which stays in sight.
     *
     * @param rows gives the rows when it is asked to, at most {@link #mostRows()}; what it throws ends all
     * @param out is not closed; what was written is of no use when this throws
     * @throws IOException when the stream or a scratch file of its own cannot be written
     */
    void write(Sheet sheet, Rows rows, OutputStream out) throws IOException;
}
