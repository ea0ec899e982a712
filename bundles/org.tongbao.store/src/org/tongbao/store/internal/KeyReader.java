package org.tongbao.store.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongbao.core.incident.LifeCycle;
import org.tongbao.core.store.RegisterKey;
import org.tongbao.core.store.RegisterQuery;
import org.tongbao.core.store.RegisterQuery.Field;

/**
 * Reads the keys of a long register. They are sorted here: engines compare texts each in its own way, and a database would sort
 * a hundred thousand on its disk.
 */
final class KeyReader {

    private static final List<String> STATES =
            Arrays.stream(LifeCycle.State.values()).map(LifeCycle.State::id).toList();

    /** Rows that go over at once. */
    private static final int ROWS = 2000;

    private KeyReader() {}

    /**
     * A line as far as it is sorted by.
     *
     * @param order what it is sorted by: a number or a text
     * @param group likewise
     * @param awareness the greatest number for none
     */
    record Row(String id, Comparable<?> order, Comparable<?> group, long awareness) {}

    /** The wanted lines in no order. */
    static List<Row> read(Session session, RegisterQuery query) throws SQLException {
        var where = new Where(query.filter());
        String order = column(query.order());
        String group = query.group().map(KeyReader::column).orElse("id");
        PreparedStatement select = session.prepare(
                "SELECT id, awareness, " + order + ", " + group + " FROM incident" + where.text(), where.values());
        select.setFetchSize(ROWS);
        var rows = new ArrayList<Row>();
        // few texts stand in many lines
        Map<String, String> texts = new HashMap<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                rows.add(new Row(
                        row.getString(1),
                        value(row, 3, query.order(), texts),
                        query.group().isEmpty()
                                ? ""
                                : value(row, 4, query.group().get(), texts),
                        number(row, 2, Long.MAX_VALUE)));
            }
        }
        return rows;
    }

    /** Their keys in order. */
    static List<RegisterKey> sorted(List<Row> rows, RegisterQuery query) {
        Comparator<Row> order = (one, other) -> compare(one.order(), other.order());
        Comparator<Row> groups = (one, other) -> compare(one.group(), other.group());
        Comparator<Row> all = groups.thenComparing(query.descending() ? order.reversed() : order)
                .thenComparing(Comparator.comparingLong(Row::awareness).reversed())
                .thenComparing(Row::id);
        rows.sort(all);
        var keys = new ArrayList<RegisterKey>(rows.size());
        for (Row row : rows) {
            keys.add(new RegisterKey(row.id(), group(row.group(), query.group())));
        }
        return List.copyOf(keys);
    }

    private static String group(Comparable<?> value, Optional<Field> group) {
        if (group.filter(Field.STATE::equals).isPresent() && value instanceof Handled state) {
            return state.id();
        }
        return value.equals(-1L) ? "" : value.toString();
    }

    /** Both are of one field, so that they can be compared. */
    @SuppressWarnings("unchecked")
    private static int compare(Comparable<?> one, Comparable<?> other) {
        return ((Comparable<Object>) one).compareTo(other);
    }

    private static Comparable<?> value(ResultSet row, int column, Field field, Map<String, String> texts)
            throws SQLException {
        return switch (field) {
            case LEVEL -> number(row, column, -1);
            case DUE, AWARENESS -> number(row, column, Long.MAX_VALUE);
            case STATE -> new Handled(text(row, column, texts));
            case NUMBER, TITLE -> row.getString(column);
            case CATEGORY, ORGANIZATION -> text(row, column, texts);
        };
    }

    /** A state among the others, in the order of handling; those not known come last. */
    private record Handled(String id) implements Comparable<Handled> {

        @Override
        public int compareTo(Handled other) {
            int order = Integer.compare(position(), other.position());
            return order != 0 ? order : id.compareTo(other.id);
        }

        private int position() {
            int position = STATES.indexOf(id);
            return position < 0 ? STATES.size() : position;
        }
    }

    private static String text(ResultSet row, int column, Map<String, String> texts) throws SQLException {
        return texts.computeIfAbsent(row.getString(column), text -> text);
    }

    private static long number(ResultSet row, int column, long none) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? none : value;
    }

    private static String column(Field field) {
        return switch (field) {
            case LEVEL -> "effective_level";
            case NUMBER -> "case_number";
            case TITLE -> "title";
            case DUE -> "next_due";
            case STATE -> "incident_state";
            case CATEGORY -> "category";
            case ORGANIZATION -> "organization";
            case AWARENESS -> "awareness";
        };
    }
}
