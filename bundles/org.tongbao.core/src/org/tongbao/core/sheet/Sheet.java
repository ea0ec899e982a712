package org.tongbao.core.sheet;

import java.util.List;

/**
 * The head of a table.
 *
 * @param name of the table, as its tab shows it: up to 31 characters, none of {@code []:*?/\'}
 * @param columns from left to right, at least one
 */
public record Sheet(String name, List<Column> columns) {

    /** Keeps a copy. */
    public Sheet {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param heading what stands above it
     * @param width in half-width characters; a Chinese one takes two
     */
    public record Column(String heading, int width) {}
}
