package org.tongbao.workbench.internal.account;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Windows;
import org.tongbao.workbench.internal.nls.Messages;

/** One out of many, found as one types. UI thread. */
final class PickWindow {

    private static final String KEY = "pick";
    private static final int MARGIN = 12;
    private static final int HEIGHT = 280;

    private final Shell shell;
    private final Offer offer;
    private final Consumer<Line> taken;
    private final Text search;
    private final Table table;
    private final Button done;
    private List<Line> lines = List.of();

    /**
     * One of them.
     *
     * @param value what is kept of it
     * @param cells as it is shown
     */
    record Line(String value, List<String> cells) {}

    /** A column: its heading, and its width in pixels. */
    record Column(String heading, int width) {}

    /**
     * What there is to choose from.
     *
     * @param search finds those in whom every typed word is; all for nothing typed
     * @param nothing what to do when there is nothing at all
     */
    record Offer(String title, List<Column> columns, Function<String, List<Line>> search, String nothing) {}

    private PickWindow(Shell parent, Offer offer, Consumer<Line> taken) {
        this.offer = offer;
        this.taken = taken;
        shell = Keyed.as(new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL), KEY);
        shell.setText(offer.title());
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(8, 8).applyTo(shell);
        search = Keyed.as(new Text(shell, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), KEY + ".search");
        search.setMessage(Messages.Pick_search);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        table = Keyed.as(new Table(shell, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.VIRTUAL), KEY + ".table");
        table.setHeaderVisible(true);
        int width = 0;
        for (Column each : offer.columns()) {
            var column = new TableColumn(table, SWT.LEAD);
            column.setText(each.heading());
            column.setWidth(each.width());
            width += each.width();
        }
        GridDataFactory.fillDefaults().grab(true, true).hint(width, HEIGHT).applyTo(table);
        var nothing = Keyed.as(new Label(shell, SWT.WRAP), KEY + ".nothing");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(width, SWT.DEFAULT)
                .applyTo(nothing);
        var row = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(row);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(row);
        done = Windows.button(row, KEY + ".done", Messages.Pick_done, this::take);
        Windows.button(row, KEY + ".cancel", Messages.Cancel, shell::close);
        shell.setDefaultButton(done);
        Windows.escape(shell);
        listen();
        fill();
        nothing.setText(lines.isEmpty() ? offer.nothing() : "");
    }

    /**
     * Opens the window.
     *
     * @param taken not called when it is given up
     */
    static void open(Shell parent, Offer offer, Consumer<Line> taken) {
        var window = new PickWindow(parent, offer, taken);
        window.shell.pack();
        Windows.centre(window.shell, parent);
        window.shell.open();
        window.search.setFocus();
    }

    private void listen() {
        table.addListener(SWT.SetData, event -> {
            int index = table.indexOf((TableItem) event.item);
            ((TableItem) event.item).setText(lines.get(index).cells().toArray(String[]::new));
        });
        table.addListener(SWT.Selection, event -> enable());
        table.addListener(SWT.DefaultSelection, event -> take());
        search.addListener(SWT.Modify, event -> fill());
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN && table.getItemCount() > 0) {
                event.doit = false;
                table.setSelection(Math.max(0, table.getSelectionIndex()));
                table.setFocus();
            }
        });
    }

    /** The first that was found is the one that Enter takes. */
    private void fill() {
        String typed = search.getText();
        lines = offer.search().apply(typed);
        table.deselectAll();
        table.setItemCount(lines.size());
        table.clearAll();
        if (!typed.isBlank() && !lines.isEmpty()) {
            table.setSelection(0);
        }
        enable();
    }

    private void enable() {
        done.setEnabled(table.getSelectionIndex() >= 0);
    }

    private void take() {
        int index = table.getSelectionIndex();
        if (index >= 0) {
            Line line = lines.get(index);
            shell.close();
            taken.accept(line);
        }
    }
}
