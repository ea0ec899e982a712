package org.tongbao.ui.table;

import java.util.List;

/**
 * A column of a table of lines.
 *
 * @param title above it, in the language of the program
 * @param weight its share of the width, against the other columns
 * @param choices proposed values; others can be written, too; none for a column of free text
 */
public record LineColumn(String title, int weight, List<String> choices) {

    /** Keeps a copy of the choices. */
    public LineColumn {
        choices = List.copyOf(choices);
    }

    /** A column of free text. */
    public LineColumn(String title, int weight) {
        this(title, weight, List.of());
    }
}
