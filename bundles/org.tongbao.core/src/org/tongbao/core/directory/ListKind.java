package org.tongbao.core.directory;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongbao.core.table.Table;

/** The lists that an administrator keeps, known by the headings above their columns. */
public enum ListKind {

    /** Organizations with level of responsibility, superior and reviewer (K:23-53, B-18). */
    ORGANIZATIONS(Set.of(ListColumn.ORGANIZATION, ListColumn.RESPONSIBILITY)),
    /** Contact windows (附件 1, K:683-732). */
    CONTACTS(Set.of(ListColumn.ORGANIZATION, ListColumn.NAME)),
    /** The response team (附件 2, K:734-797). */
    TEAM(Set.of(ListColumn.FUNCTION, ListColumn.NAME));

    /** Above the head of a list stand at most a few lines of titles. */
    private static final int TITLE_ROWS = 20;

    private final Set<ListColumn> required;

    ListKind(Set<ListColumn> required) {
        this.required = required;
    }

    /** Headings that the list must have, as they are usually written. */
    public List<String> required() {
        return required.stream().sorted().map(ListColumn::heading).toList();
    }

    /** The lists that tables hold, in the order in which they build on each other. */
    public static List<ListKind> recognized(List<Table> tables) {
        return Arrays.stream(values())
                .filter(kind -> kind.in(tables).isPresent())
                .toList();
    }

    /** Of the exchange format. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The first table that is such a list; empty when none is. */
    Optional<Listed> in(List<Table> tables) {
        return tables.stream().flatMap(table -> of(table).stream()).findFirst();
    }

    private Optional<Listed> of(Table table) {
        int last = Math.min(TITLE_ROWS, table.rows().size());
        for (int row = 0; row < last; row++) {
            Map<ListColumn, Integer> columns = columns(table.rows().get(row).cells());
            if (columns.keySet().containsAll(required) && isNoOther(columns)) {
                return Optional.of(new Listed(
                        columns, table.rows().subList(row + 1, table.rows().size())));
            }
        }
        return Optional.empty();
    }

    /** A team may name its organization, contacts never name functions. */
    private boolean isNoOther(Map<ListColumn, Integer> columns) {
        return this != CONTACTS || !columns.containsKey(ListColumn.FUNCTION);
    }

    private static Map<ListColumn, Integer> columns(List<String> headings) {
        Map<ListColumn, Integer> columns = new EnumMap<>(ListColumn.class);
        for (int i = 0; i < headings.size(); i++) {
            int column = i;
            ListColumn.of(plain(headings.get(i))).ifPresent(found -> columns.putIfAbsent(found, column));
        }
        return columns;
    }

    private static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }

    /** A list that was found: where its columns are, and the rows below its head. */
    record Listed(Map<ListColumn, Integer> columns, List<Table.Row> rows) {

        String cell(Table.Row row, ListColumn column) {
            return row.cell(columns.getOrDefault(column, -1));
        }
    }
}
