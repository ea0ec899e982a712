package org.tongbao.ui.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A text seen as the rows of a table: one row for each line that is not blank, its cells separated by
 * {@value #SEPARATOR}. Whatever is not changed stays as it is, to the last character: blank lines, line ends, and lines
 * somebody has written without separators, which stand in the first cell. Immutable, any thread.
 */
public final class Lines {

    /** Between the cells of a line, as it is stored and printed. */
    public static final String SEPARATOR = " | ";

    private static final Pattern SPLIT = Pattern.compile(Pattern.quote(SEPARATOR));
    private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(\\r\\n|\\r|\\n|\\z)");
    private static final Pattern BREAK = Pattern.compile("\\s*[\\r\\n]+\\s*");

    private final int columns;
    private final List<Line> lines;

    /** Places of the lines that are rows. */
    private final List<Integer> places;

    /** A line with what ends it; the last one may end with nothing. */
    private record Line(String content, String end) {
        Line ended() {
            return end.isEmpty() ? new Line(content, "\n") : this;
        }
    }

    private Lines(int columns, List<Line> lines) {
        this.columns = columns;
        this.lines = List.copyOf(lines);
        places = IntStream.range(0, lines.size())
                .filter(place -> !lines.get(place).content().isBlank())
                .boxed()
                .toList();
    }

    /**
     * The rows of a text.
     *
     * @param columns of the table; what has more cells keeps the rest in the last one
     */
    public static Lines of(String text, int columns) {
        var lines = LINE.matcher(text)
                .results()
                .map(found -> new Line(found.group(1), found.group(2)))
                .filter(line -> !line.content().isEmpty() || !line.end().isEmpty())
                .toList();
        return new Lines(columns, lines);
    }

    /** The text, equal to the one read as long as nothing was changed. */
    public String text() {
        return lines.stream().map(line -> line.content() + line.end()).collect(Collectors.joining());
    }

    /** Count of the rows. */
    public int size() {
        return places.size();
    }

    /** The cells of a row from 0, as many as there are columns, empty ones included. */
    public List<String> cells(int row) {
        var cells = new ArrayList<String>();
        for (var cell : SPLIT.split(line(row), columns)) {
            cells.add(cell.strip());
        }
        while (cells.size() < columns) {
            cells.add("");
        }
        return List.copyOf(cells);
    }

    /** The cells of all rows. */
    public List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        for (int row = 0; row < size(); row++) {
            rows.add(cells(row));
        }
        return rows;
    }

    /** The line of a row as it is stored. */
    public String line(int row) {
        return lines.get(places.get(row)).content();
    }

    /** The same with other cells in a row; cells that are all empty leave a blank line, which is no row. */
    public Lines with(int row, List<String> cells) {
        if (cells.equals(cells(row))) {
            return this;
        }
        int place = places.get(row);
        var changed = new ArrayList<>(lines);
        changed.set(place, new Line(line(cells), lines.get(place).end()));
        return new Lines(columns, changed);
    }

    /** The same with more rows before a row, or at the end. */
    public Lines insert(int before, List<List<String>> rows) {
        boolean atEnd = before >= places.size();
        int place = atEnd ? lines.size() : places.get(before);
        var added = rows.stream()
                .map(Lines::line)
                .filter(line -> !line.isBlank())
                .map(line -> new Line(line, "\n"))
                .toList();
        var changed = new ArrayList<>(lines);
        if (!added.isEmpty() && atEnd && !changed.isEmpty()) {
            changed.set(place - 1, changed.get(place - 1).ended());
        }
        changed.addAll(place, added);
        if (!added.isEmpty() && atEnd) {
            int last = changed.size() - 1;
            changed.set(last, new Line(changed.get(last).content(), ""));
        }
        return new Lines(columns, changed);
    }

    /** The same without some rows. */
    public Lines without(Collection<Integer> rows) {
        var gone = new HashSet<Integer>();
        rows.forEach(row -> gone.add(places.get(row)));
        var kept = new ArrayList<Line>();
        for (int place = 0; place < lines.size(); place++) {
            if (!gone.contains(place)) {
                kept.add(lines.get(place));
            }
        }
        if (!kept.isEmpty() && gone.contains(lines.size() - 1)) {
            int last = kept.size() - 1;
            kept.set(last, new Line(kept.get(last).content(), ""));
        }
        return new Lines(columns, kept);
    }

    /** Cells as a line: no empty ones at the end, and none that could be taken for two. */
    static String line(List<String> cells) {
        int count = cells.size();
        while (count > 0 && cells.get(count - 1).isBlank()) {
            count--;
        }
        var words = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            var cell = BREAK.matcher(cells.get(i).strip()).replaceAll(" ");
            words.add(i == cells.size() - 1 ? cell : cell.replace('|', '｜'));
        }
        return String.join(SEPARATOR, words);
    }
}
