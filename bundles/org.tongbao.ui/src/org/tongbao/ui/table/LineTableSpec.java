package org.tongbao.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.tongbao.ui.edit.AnswerPath;
import org.tongbao.ui.form.FieldAnswer;

/**
 * What a table of lines consists of. All functions are called on the UI thread, with as many cells as there are columns.
 *
 * @param columns from left to right
 * @param check what is wrong with a row and what to do; the empty string when nothing is. The row is kept all the same
 * @param complete fills in what follows from the other cells of a row just written or pasted
 * @param entry tells whether a word may stand in the first column by itself; when text is pasted, a line of several such
 *     words is as many rows
 * @param count where the count of rows is asked for; it follows as long as nobody has written another number there
 * @param companion what else may be answered from the rows
 */
public record LineTableSpec(
        List<LineColumn> columns,
        Function<List<String>, String> check,
        UnaryOperator<List<String>> complete,
        Predicate<String> entry,
        Optional<AnswerPath> count,
        Companion companion) {

    private static final String COUNT = "count";

    /** Keeps a copy of the columns. */
    public LineTableSpec {
        columns = List.copyOf(columns);
    }

    /** A table without any rules. */
    public static LineTableSpec of(LineColumn... columns) {
        return new LineTableSpec(
                List.of(columns),
                row -> "",
                row -> row,
                word -> false,
                Optional.empty(),
                (answer, rows) -> Optional.empty());
    }

    /** The same with a check of rows. */
    public LineTableSpec checked(Function<List<String>, String> other) {
        return new LineTableSpec(columns, other, complete, entry, count, companion);
    }

    /** The same with cells that follow from others. */
    public LineTableSpec completed(UnaryOperator<List<String>> other) {
        return new LineTableSpec(columns, check, other, entry, count, companion);
    }

    /** The same with words that are entries by themselves. */
    public LineTableSpec entries(Predicate<String> other) {
        return new LineTableSpec(columns, check, complete, other, count, companion);
    }

    /** The same with a count that follows. */
    public LineTableSpec counted(AnswerPath other) {
        return new LineTableSpec(columns, check, complete, entry, Optional.of(other), companion);
    }

    /** The same with a count that follows, where the check item of the answer has a sub-answer {@code count}. */
    public LineTableSpec countedBeside(FieldAnswer answer) {
        var item = answer.path();
        boolean asked = answer.find(item.field()).stream()
                .flatMap(field -> field.getParts().stream())
                .anyMatch(part -> COUNT.equals(part.getId()));
        return asked ? counted(item.parent().part(COUNT)) : this;
    }

    /** The same with something else to answer. */
    public LineTableSpec accompanied(Companion other) {
        return new LineTableSpec(columns, check, complete, entry, count, other);
    }

    /** Sees what else may be answered from the rows of a table. */
    @FunctionalInterface
    public interface Companion {

        /** What may be done; empty while the other answers are in step. */
        Optional<Offer> offer(FieldAnswer answer, List<List<String>> rows);
    }

    /**
     * Something to be done at the press of a button.
     *
     * @param words on the button
     * @param accept does it; what it changes is one command
     */
    public record Offer(String words, Runnable accept) {}
}
