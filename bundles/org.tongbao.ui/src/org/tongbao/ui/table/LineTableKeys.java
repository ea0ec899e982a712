package org.tongbao.ui.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.tongbao.ui.CopiedText;

/** What keys and mouse do in a table of lines. */
final class LineTableKeys {

    private final LineTable lines;
    private final Table table;
    private final CellEditing editing;
    private int pressed = -1;

    /** The row of the last click, -1 after anything else was selected. */
    private int last = -1;

    LineTableKeys(LineTable lines, Table table, CellEditing editing) {
        this.lines = lines;
        this.table = table;
        this.editing = editing;
    }

    void listen() {
        table.addListener(SWT.KeyDown, this::key);
        table.addListener(SWT.DefaultSelection, event -> write());
        table.addListener(SWT.FocusIn, event -> {
            if (table.getSelectionIndex() < 0 && table.getItemCount() > 0) {
                table.setSelection(0);
            }
        });
        table.addListener(SWT.MouseDown, event -> pressed = event.button == 1 ? row(event) : -1);
        table.addListener(SWT.MouseUp, this::clicked);
    }

    /** Takes rows from the clipboard. */
    static void paste(LineTable lines) {
        var clipboard = new Clipboard(lines.getDisplay());
        try {
            if (clipboard.getContents(TextTransfer.getInstance()) instanceof String text) {
                lines.paste(text);
            }
        } finally {
            clipboard.dispose();
        }
    }

    private void copy() {
        CopiedText.put(table.getDisplay(), lines.copy());
    }

    private void key(Event event) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        boolean plain = (event.stateMask & (SWT.MOD1 | SWT.ALT)) == 0;
        boolean done = true;
        if (control && event.keyCode == 'v') {
            paste(lines);
        } else if (control && event.keyCode == 'c') {
            copy();
        } else if (control && event.keyCode == 'a') {
            table.selectAll();
        } else if (plain && event.keyCode == SWT.F2) {
            write();
        } else if (plain && event.keyCode == SWT.INSERT) {
            lines.add();
        } else if (plain && event.keyCode == SWT.DEL) {
            lines.removeSelected();
        } else if (plain && event.character > ' ' && event.character != SWT.DEL) {
            begin(event.character);
        } else {
            done = false;
        }
        event.doit = !done && event.doit;
    }

    private void begin(char typed) {
        if (lines.editable()) {
            editing.begin(place(), 0, typed);
        }
    }

    /** Writes in the first cell of the row that is selected. */
    private void write() {
        if (lines.editable()) {
            editing.begin(place(), 0);
        }
    }

    private int place() {
        int selected = table.getSelectionIndex();
        return selected < 0 ? table.getItemCount() - 1 : selected;
    }

    /** A click into the row that was selected already, or into the one behind the last, writes in the cell. */
    private void clicked(Event event) {
        int row = row(event);
        boolean again = row >= 0 && row == pressed && (row == last || row == table.getItemCount() - 1);
        last = row;
        if (event.button == 1 && again && lines.editable() && (event.stateMask & (SWT.MOD1 | SWT.SHIFT)) == 0) {
            editing.begin(row, Math.max(0, column(event) - CellEditing.FIRST));
        }
    }

    private int row(Event event) {
        var item = table.getItem(new Point(event.x, event.y));
        return item == null ? -1 : table.indexOf(item);
    }

    private int column(Event event) {
        var item = table.getItem(new Point(event.x, event.y));
        for (int column = 0; item != null && column < table.getColumnCount(); column++) {
            if (item.getBounds(column).contains(event.x, event.y)) {
                return column;
            }
        }
        return 0;
    }
}
