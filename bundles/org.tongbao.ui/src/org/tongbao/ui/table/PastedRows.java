package org.tongbao.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rows in a text from the clipboard: lines of this table, of a spreadsheet (tabs), of a comma separated file, or of a
 * plain list. Any thread.
 */
final class PastedRows {

    private static final Pattern LIST = Pattern.compile("[\\s,;、，；]+");
    private static final char QUOTE = '"';

    private PastedRows() {}

    /**
     * Reads rows.
     *
     * @param columns of the table; further cells of a row end up in its last one
     * @param entry tells whether a word may stand in the first column by itself, so that a line full of such words is as
     *     many rows
     */
    static List<List<String>> read(String text, int columns, Predicate<String> entry) {
        var pasted = text.replace("\uFEFF", "");
        if (pasted.indexOf('\t') >= 0) {
            return fitted(records(pasted, '\t'), columns, " ");
        }
        var plain = pasted.lines().filter(line -> !line.isBlank()).toList();
        if (plain.stream().anyMatch(line -> line.contains(Lines.SEPARATOR))) {
            return Lines.of(pasted, columns).rows();
        }
        if (plain.stream().allMatch(line -> words(line).stream().allMatch(entry))) {
            return plain.stream()
                    .flatMap(line -> words(line).stream())
                    .map(word -> row(List.of(word), columns))
                    .toList();
        }
        var records = records(pasted, ',');
        return commaSeparated(records, columns, entry)
                ? fitted(records, columns, ", ")
                : plain.stream()
                        .map(line -> row(List.of(line.strip()), columns))
                        .toList();
    }

    private static List<String> words(String line) {
        return LIST.splitAsStream(line.strip()).filter(word -> !word.isEmpty()).toList();
    }

    /** A sentence has commas, too: they separate cells where all lines have equally many or the first cell is an entry. */
    private static boolean commaSeparated(List<List<String>> records, int columns, Predicate<String> entry) {
        var sizes = records.stream().map(List::size).collect(Collectors.toSet());
        boolean regular = records.size() > 1 && sizes.size() == 1 && !sizes.contains(1);
        boolean fits = sizes.stream().allMatch(size -> size <= columns);
        return fits && regular
                || records.stream().allMatch(record -> entry.test(record.get(0).strip()));
    }

    private static List<List<String>> fitted(List<List<String>> records, int columns, String glue) {
        return records.stream()
                .map(record -> record.size() <= columns ? record : glued(record, columns, glue))
                .map(record -> row(record, columns))
                .toList();
    }

    private static List<String> glued(List<String> record, int columns, String glue) {
        var cells = new ArrayList<>(record.subList(0, columns - 1));
        cells.add(String.join(glue, record.subList(columns - 1, record.size())));
        return cells;
    }

    private static List<String> row(List<String> cells, int columns) {
        var row = new ArrayList<>(cells);
        while (row.size() < columns) {
            row.add("");
        }
        return row;
    }

    /** Records as spreadsheets write them: a cell in quotes may hold separators, line ends and doubled quotes. */
    private static List<List<String>> records(String text, char separator) {
        // A quotation mark that is never closed is none of a spreadsheet's.
        boolean paired = text.chars().filter(c -> c == QUOTE).count() % 2 == 0;
        var records = new ArrayList<List<String>>();
        var record = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (paired && quoted && c == QUOTE && i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
                cell.append(c);
                i++;
            } else if (paired && c == QUOTE && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (!quoted && c == separator) {
                record.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && (c == '\n' || c == '\r')) {
                end(records, record, cell);
                record = new ArrayList<>();
            } else {
                cell.append(c);
            }
        }
        end(records, record, cell);
        return records;
    }

    private static void end(List<List<String>> records, List<String> record, StringBuilder cell) {
        record.add(cell.toString());
        cell.setLength(0);
        if (record.stream().anyMatch(each -> !each.isBlank())) {
            records.add(record);
        }
    }
}
