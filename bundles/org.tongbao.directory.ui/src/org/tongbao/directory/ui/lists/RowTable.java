package org.tongbao.directory.ui.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tongbao.ui.widgets.Keyed;

/**
 * A table of which only the rows in sight cost anything. UI thread.
 *
 * @param <R> what a row is of
 */
final class RowTable<R> {

    private final Table table;
    private final List<Column<R>> columns;
    private final BiConsumer<R, TableItem> look;
    private List<R> rows = List.of();

    /**
     * A column.
     *
     * @param words of a cell
     */
    record Column<R>(String heading, int width, Function<R, String> words) {}

    /**
     * An empty table that takes the room there is.
     *
     * @param key data key
     * @param look gives a row its pictures and colours
     */
    RowTable(Composite parent, String key, List<Column<R>> columns, BiConsumer<R, TableItem> look) {
        this.columns = List.copyOf(columns);
        this.look = look;
        table = Keyed.as(new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER), key);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 120).applyTo(table);
        for (Column<R> each : columns) {
            var column = new TableColumn(table, SWT.LEAD);
            column.setText(each.heading());
            column.setWidth(each.width());
            column.setMoveable(true);
        }
        table.addListener(SWT.SetData, this::fill);
    }

    Table control() {
        return table;
    }

    /** Shows these rows instead; of the chosen ones those stay chosen that are still there. */
    void show(List<R> all) {
        Set<R> chosen = Set.copyOf(chosen());
        rows = new ArrayList<>(all);
        table.setRedraw(false);
        try {
            // shrunk any other way it takes seconds
            table.setItemCount(0);
            table.setItemCount(rows.size());
            if (!chosen.isEmpty()) {
                table.select(IntStream.range(0, rows.size())
                        .filter(index -> chosen.contains(rows.get(index)))
                        .toArray());
            }
        } finally {
            table.setRedraw(true);
        }
    }

    /** The rows chosen, from top to bottom. */
    List<R> chosen() {
        return Arrays.stream(table.getSelectionIndices())
                .sorted()
                .filter(index -> index < rows.size())
                .mapToObj(rows::get)
                .toList();
    }

    private void fill(Event event) {
        // while rows are taken out, the window system asks for one that is none
        if (event.item instanceof TableItem item && event.index >= 0 && event.index < rows.size()) {
            R row = rows.get(event.index);
            for (int i = 0; i < columns.size(); i++) {
                item.setText(i, columns.get(i).words().apply(row));
            }
            look.accept(row, item);
        }
    }
}
