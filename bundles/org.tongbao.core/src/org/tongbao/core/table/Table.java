package org.tongbao.core.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as it stood in a file: rows of words. Which row is the head is for the reader to find out.
 *
 * @param name of the sheet or the list; empty where a file holds one table without a name
 * @param rows from top to bottom; rows without any word are left out
 */
public record Table(String name, List<Row> rows) {

    /** Keeps a copy. */
    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param number of the line or row in the file where it begins, from 1
     * @param cells from left to right, stripped, without the empty ones at the end; at least one
     */
    public record Row(int number, List<String> cells) {

        /** Keeps a copy. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** The words of a column; empty behind the last cell. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    /** Gathers the rows of a table. */
    public static final class Builder {

        private final String name;
        private final List<Row> rows = new ArrayList<>();

        /** Begins a table of this name. */
        public Builder(String name) {
            this.name = name;
        }

        /**
         * Adds a row, unless it says nothing.
         *
         * @throws TooLarge when the table has more rows or columns than any list of people
         */
        public void add(int number, List<String> cells) throws TooLarge {
            int filled = cells.size();
            while (filled > 0 && cells.get(filled - 1).isBlank()) {
                filled--;
            }
            if (filled == 0) {
                return;
            }
            if (rows.size() == TableFiles.MOST_ROWS || filled > TableFiles.MOST_COLUMNS) {
                throw new TooLarge();
            }
            rows.add(new Row(
                    number, cells.subList(0, filled).stream().map(String::strip).toList()));
        }

        /** The table so far. */
        public Table build() {
            return new Table(name, rows);
        }
    }

    /** A table has more rows or columns than are read. */
    public static final class TooLarge extends Exception {
        private static final long serialVersionUID = 1;
    }
}
