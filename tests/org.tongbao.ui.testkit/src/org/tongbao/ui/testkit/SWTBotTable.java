package org.tongbao.ui.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** A table; rows and columns count from 0. */
public final class SWTBotTable extends AbstractSWTBot<Table> {

    SWTBotTable(Sought<Table> sought) {
        super(sought);
    }

    /** Number of rows. */
    public int rowCount() {
        return read(() -> widget.getItemCount());
    }

    /** Heads of the columns. */
    public List<String> columns() {
        return read(() ->
                Arrays.stream(widget.getColumns()).map(TableColumn::getText).toList());
    }

    /** Text of a cell. */
    public String cell(int row, int column) {
        return read(() -> widget.getItem(row).getText(column));
    }

    /** All cells of a row. */
    public List<String> row(int row) {
        return read(() -> IntStream.range(0, Math.max(1, widget.getColumnCount()))
                .mapToObj(column -> widget.getItem(row).getText(column))
                .toList());
    }

    /** Place of the first row with a cell that contains the text; -1 when there is none. */
    public int indexOf(String text) {
        return read(() -> IntStream.range(0, rowCount())
                .filter(row -> row(row).stream().anyMatch(cell -> cell.contains(text)))
                .findFirst()
                .orElse(-1));
    }

    /** Selects a row. */
    public SWTBotTable select(int row) {
        return select(() -> row);
    }

    /** Selects the first row with a cell that contains the text, as soon as there is one. */
    public SWTBotTable select(String text) {
        return select(() -> indexOf(text));
    }

    private SWTBotTable select(IntSupplier row) {
        setFocus();
        act(() -> shown(row.getAsInt()), () -> choose(row.getAsInt()));
        return this;
    }

    /** Opens a row as a double click or Enter does. */
    public SWTBotTable doubleClick(int row) {
        return doubleClick(() -> row);
    }

    /** Opens the first row with a cell that contains the text, as soon as there is one. */
    public SWTBotTable doubleClick(String text) {
        return doubleClick(() -> indexOf(text));
    }

    private SWTBotTable doubleClick(IntSupplier where) {
        setFocus();
        // in one go: rows that are shown anew in between would put another one in its place
        act(() -> shown(where.getAsInt()), () -> {
            int row = where.getAsInt();
            choose(row);
            var event = new Event();
            event.button = 1;
            event.count = 2;
            send(SWT.MouseDoubleClick, event);
            send(SWT.DefaultSelection, row);
        });
        return this;
    }

    private boolean shown(int row) {
        return row >= 0 && row < widget.getItemCount();
    }

    private void choose(int row) {
        widget.setSelection(row);
        send(SWT.Selection, row);
    }

    private void send(int type, int row) {
        if (!widget.isDisposed() && row < widget.getItemCount()) {
            var event = new Event();
            event.item = widget.getItem(row);
            send(type, event);
        }
    }
}
