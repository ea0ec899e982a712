package org.tongbao.workbench.internal.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.tongbao.core.register.RegisterField;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.transfer.RegisterExport;

/** The columns of the register's table: which are shown, how wide, in which order. UI thread. */
final class RegisterColumns {

    /** Length of a level that is a number, with its mark. */
    private static final int NUMBER_ONLY = 4;

    private static final int GRADE_WIDTH = 140;

    /** Rows that are looked at for how much room levels take. */
    private static final int SEEN = 60;

    private final Table table;
    private final RegisterWords words;
    private final Map<RegisterColumn, TableColumn> columns = new EnumMap<>(RegisterColumn.class);

    /** Widths of those that are hidden. */
    private final Map<RegisterColumn, Integer> hidden = new EnumMap<>(RegisterColumn.class);

    RegisterColumns(TableViewer viewer, RegisterWords words, RegisterLines lines, Consumer<RegisterColumn> sort) {
        table = viewer.getTable();
        this.words = words;
        for (RegisterColumn kind : RegisterColumn.values()) {
            var column = new TableViewerColumn(viewer, SWT.LEAD);
            column.getColumn().setText(RegisterWords.heading(kind));
            column.getColumn().setWidth(kind.width());
            column.getColumn().setMoveable(true);
            column.getColumn().addListener(SWT.Selection, event -> sort.accept(kind));
            column.setLabelProvider(new RegisterCell(kind, words, lines, table));
            Keyed.as(column.getColumn(), "register.column." + kind.name().toLowerCase(Locale.ROOT));
            columns.put(kind, column.getColumn());
        }
    }

    private TableColumn column(RegisterColumn kind) {
        return Objects.requireNonNull(columns.get(kind), kind::name);
    }

    boolean shown(RegisterColumn kind) {
        return !hidden.containsKey(kind);
    }

    /** Shows or hides a column; the last one stays. */
    void show(RegisterColumn kind, boolean wanted) {
        TableColumn column = column(kind);
        if (wanted && !shown(kind)) {
            column.setResizable(true);
            column.setWidth(Optional.ofNullable(hidden.remove(kind)).orElse(kind.width()));
        } else if (!wanted && shown(kind) && hidden.size() < columns.size() - 1) {
            hidden.put(kind, column.getWidth());
            column.setWidth(0);
            column.setResizable(false);
        }
    }

    /** Puts a column one place to the left or right among those that are shown. */
    void move(RegisterColumn kind, int by) {
        List<RegisterColumn> order = new ArrayList<>(order());
        int from = order.indexOf(kind);
        int to = from + by;
        while (to >= 0 && to < order.size() && !shown(order.get(to))) {
            to += by;
        }
        if (to >= 0 && to < order.size()) {
            order.remove(from);
            order.add(to, kind);
            setOrder(order);
        }
    }

    /** All columns, hidden ones too, from left to right. */
    List<RegisterColumn> order() {
        return Arrays.stream(table.getColumnOrder())
                .mapToObj(index -> RegisterColumn.values()[index])
                .toList();
    }

    /** What those columns tell that are shown, for an export. */
    List<RegisterField> fields() {
        return RegisterExport.fields(order().stream().filter(this::shown).map(RegisterColumn::name));
    }

    /** Puts them in this order; those that it does not name come last. */
    void setOrder(List<RegisterColumn> wanted) {
        var all = new ArrayList<>(wanted);
        Arrays.stream(RegisterColumn.values())
                .filter(kind -> !wanted.contains(kind))
                .forEach(all::add);
        table.setColumnOrder(all.stream().mapToInt(RegisterColumn::ordinal).toArray());
    }

    /** Width, also of one that is hidden. */
    int width(RegisterColumn kind) {
        return Optional.ofNullable(hidden.get(kind))
                .orElseGet(() -> column(kind).getWidth());
    }

    void setWidth(RegisterColumn kind, int width) {
        if (shown(kind)) {
            column(kind).setWidth(width);
        } else {
            hidden.put(kind, width);
        }
    }

    /** As at first. */
    void reset() {
        for (RegisterColumn kind : RegisterColumn.values()) {
            show(kind, true);
            setWidth(kind, kind.width());
        }
        setOrder(List.of());
    }

    /** Grades take more room than numbers; a width that the person has set stays. */
    void makeRoomForLevels(RegisterRows rows, RegisterLines lines) {
        TableColumn level = column(RegisterColumn.LEVEL);
        int top = table.getTopIndex();
        if (level.getWidth() == RegisterColumn.LEVEL.width()
                && rows.ids(top, top + SEEN).stream()
                        .flatMap(id -> lines.find(id).stream())
                        .anyMatch(line -> words.text(RegisterColumn.LEVEL, line).length() > NUMBER_ONLY)) {
            level.setWidth(GRADE_WIDTH);
        }
    }

    void showOrder(RegisterModel model) {
        table.setSortColumn(column(model.column()));
        table.setSortDirection(model.descending() ? SWT.DOWN : SWT.UP);
    }
}
