package org.tongbao.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.tongbao.ui.edit.Frozen;
import org.tongbao.ui.edit.Pending;

/** Writing in the cells of a table: Enter or leaving keeps what is typed, Tab goes on to the next cell, Esc gives up. */
final class CellEditing implements Pending {

    /** Columns of the widget before the first that can be written in. */
    static final int FIRST = 1;

    private final Table table;
    private final Cells cells;
    private final TableEditor place;
    private Optional<Open> open = Optional.empty();

    /** What is edited. */
    interface Cells {

        /** The columns. */
        List<LineColumn> columns();

        /** The cells of a row; empty ones for the row behind the last. */
        List<String> row(int row);

        /** Keeps a changed row; says at which place it stands now. */
        int keep(int row, List<String> changed);

        /** Names the control for tests and accessibility. */
        void name(Control control, int column);

        /** Something was typed that is not kept yet. */
        void typed();
    }

    private record Open(int row, int column, Control control) {}

    CellEditing(Table table, Cells cells) {
        this.table = table;
        this.cells = cells;
        place = new TableEditor(table);
        place.grabHorizontal = true;
        place.horizontalAlignment = SWT.LEFT;
    }

    /** Opens a cell for writing. */
    void begin(int row, int column) {
        if (Frozen.holds(table)) {
            return;
        }
        commit();
        table.setSelection(row);
        table.showSelection();
        String text = cells.row(row).get(column);
        var choices = cells.columns().get(column).choices();
        Control control = choices.isEmpty() ? line(text) : combo(text, choices);
        open = Optional.of(new Open(row, column, control));
        place.minimumHeight = Math.max(table.getItemHeight(), control.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        place.setEditor(control, table.getItem(row), column + FIRST);
        cells.name(control, column);
        control.addListener(SWT.Traverse, this::traverse);
        control.addListener(SWT.DefaultSelection, event -> enter());
        control.addListener(SWT.Modify, event -> cells.typed());
        control.addListener(SWT.FocusOut, event -> left(control));
        control.setFocus();
    }

    /** Opens a cell and begins it with a character. */
    void begin(int row, int column, char typed) {
        begin(row, column);
        open.ifPresent(now -> {
            if (now.control() instanceof Text text) {
                text.setText(String.valueOf(typed));
                text.setSelection(1);
            } else if (now.control() instanceof CCombo combo) {
                combo.setText(String.valueOf(typed));
                combo.setSelection(new Point(1, 1));
            }
        });
    }

    /** Keeps what is typed and closes. */
    void commit() {
        open.ifPresent(this::close);
    }

    /** Closes; what is typed is given up. */
    void cancel() {
        open.ifPresent(now -> {
            open = Optional.empty();
            now.control().dispose();
        });
    }

    @Override
    public boolean waiting() {
        return open.filter(now -> changed(now).isPresent()).isPresent();
    }

    @Override
    public void flush() {
        // The cell stays open: one may save in the middle of a word.
        open.filter(now -> keep(now) != now.row()).ifPresent(now -> cancel());
    }

    private Control line(String text) {
        var line = new Text(table, SWT.SINGLE | SWT.BORDER);
        line.setText(text);
        line.selectAll();
        return line;
    }

    private Control combo(String text, List<String> choices) {
        var combo = new CCombo(table, SWT.BORDER);
        combo.setItems(choices.toArray(String[]::new));
        combo.setVisibleItemCount(Math.min(12, choices.size()));
        combo.setText(text);
        return combo;
    }

    private int close(Open now) {
        open = Optional.empty();
        int row = keep(now);
        if (!now.control().isDisposed()) {
            now.control().dispose();
        }
        return row;
    }

    private int keep(Open now) {
        return changed(now).map(row -> cells.keep(now.row(), row)).orElse(now.row());
    }

    /** The row with what is typed; empty when that is what was there. */
    private Optional<List<String>> changed(Open now) {
        if (now.control().isDisposed()) {
            return Optional.empty();
        }
        String typed = now.control() instanceof CCombo combo ? combo.getText() : ((Text) now.control()).getText();
        var row = new ArrayList<>(cells.row(now.row()));
        String before = row.set(now.column(), typed.strip());
        return typed.strip().equals(before) ? Optional.empty() : Optional.of(row);
    }

    private void left(Control control) {
        // Later: the focus may have gone to the list of the same combo box, and closing inside the event disturbs GTK.
        control.getDisplay()
                .asyncExec(() -> open.filter(now -> now.control() == control)
                        .filter(now -> !control.isDisposed() && !hasFocus(control))
                        .ifPresent(this::close));
    }

    private static boolean hasFocus(Control control) {
        Control focus = control.getDisplay().getFocusControl();
        while (focus != null) {
            if (focus == control) {
                return true;
            }
            focus = focus.getParent();
        }
        return false;
    }

    private void enter() {
        open.ifPresent(now -> {
            leave(close(now), 1);
        });
    }

    private void traverse(Event event) {
        switch (event.detail) {
            case SWT.TRAVERSE_ESCAPE -> {
                event.doit = false;
                cancel();
                table.setFocus();
            }
            case SWT.TRAVERSE_TAB_NEXT -> go(event, 1);
            case SWT.TRAVERSE_TAB_PREVIOUS -> go(event, -1);
            case SWT.TRAVERSE_RETURN -> event.doit = false;
            default -> {
                // everything else means what it means everywhere
            }
        }
    }

    private void go(Event event, int step) {
        event.doit = false;
        event.detail = SWT.TRAVERSE_NONE;
        open.ifPresent(now -> {
            int column = now.column() + step;
            int row = close(now);
            if (row >= 0 && column >= 0 && column < cells.columns().size()) {
                begin(row, column);
            } else {
                leave(row, column < 0 ? 0 : 1);
            }
        });
    }

    /** Back to the rows, to one near to the row written. */
    private void leave(int row, int step) {
        table.setFocus();
        table.setSelection(Math.clamp(Math.max(0, row) + step, 0, table.getItemCount() - 1));
        table.showSelection();
    }
}
