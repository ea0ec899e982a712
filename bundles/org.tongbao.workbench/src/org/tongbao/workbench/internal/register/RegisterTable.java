package org.tongbao.workbench.internal.register;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.tongbao.core.category.CategoryRegistry;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.workbench.internal.Keyed;

/** The register's native table: rows that are seen are filled, with lines that are read when they are missing. UI thread. */
public final class RegisterTable {

    /** Rows read before and behind those that are seen. */
    private static final int AROUND = 30;

    private final TableViewer viewer;
    private final RegisterColumns columns;
    private final RowCount count;
    private final RegisterModel model;
    private final RegisterLines lines;
    private final Reader reader;

    /** As drawn: the model may know others already. */
    private RegisterRows rows = RegisterRows.NONE;

    private RegisterGrouping shownBy = RegisterGrouping.NONE;

    /** True while lines are being read. */
    private boolean reading;

    /** Row whose line was missing last, seen or asked for by a screen reader; -1 when none is. */
    private int missing = -1;

    /** That row while its line is being read: it may not be seen. */
    private int asked = -1;

    /** Reads lines in the background and calls {@link RegisterTable#arrived}, whatever comes of it. */
    @FunctionalInterface
    public interface Reader {
        /** Reads the lines of these incidents. */
        void read(List<String> ids);
    }

    /** What it shows, and where what it shows comes from. */
    public record Source(RegisterModel model, RegisterLines lines, Reader reader) {}

    /**
     * A table that shows a model.
     *
     * @param sorted called when the model has another order
     * @param open called with the incident that was chosen
     */
    public RegisterTable(
            Composite parent, Source source, RegisterWords words, Runnable sorted, Consumer<IncidentSummary> open) {
        model = source.model();
        lines = source.lines();
        reader = source.reader();
        viewer = new TableViewer(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
        var table = Keyed.as(viewer.getTable(), "register.table");
        table.setHeaderVisible(true);
        count = new RowCount(table);
        ColumnViewerToolTipSupport.enableFor(viewer);
        columns = new RegisterColumns(viewer, words, lines, column -> {
            model.sortBy(column);
            sorted.run();
        });
        ILazyContentProvider content = this::fill;
        viewer.setContentProvider(content);
        viewer.setInput(model);
        viewer.addOpenListener(event -> {
            if (event.getSelection() instanceof StructuredSelection chosen) {
                choose(chosen.getFirstElement(), open);
            }
        });
        table.addListener(SWT.KeyDown, this::foldByKey);
        columns.showOrder(model);
    }

    /** Words for the cells of a table. */
    public static RegisterWords words(CategoryRegistry categories, RulePackRegistry packs) {
        return new RegisterWords(categories, packs, Clock.systemDefaultZone());
    }

    private void choose(@Nullable Object element, Consumer<IncidentSummary> open) {
        if (element instanceof IncidentSummary line) {
            open.accept(line);
        } else if (element instanceof RegisterRows.Heading heading) {
            fold(heading);
        }
    }

    /** Arrow right opens a group, arrow left folds it away. */
    private void foldByKey(Event event) {
        int row = viewer.getTable().getSelectionIndex();
        if (row < 0 || row >= rows.size()) {
            return;
        }
        rows.heading(row)
                .filter(heading -> event.keyCode == (heading.open() ? SWT.ARROW_LEFT : SWT.ARROW_RIGHT))
                .ifPresent(heading -> {
                    event.doit = false;
                    fold(heading);
                });
    }

    private void fold(RegisterRows.Heading heading) {
        int row = viewer.getTable().getSelectionIndex();
        model.fold(heading.value());
        refresh();
        viewer.getTable().setSelection(row);
    }

    /** The table. */
    public Control control() {
        return viewer.getTable();
    }

    TableViewer viewer() {
        return viewer;
    }

    RegisterColumns columns() {
        return columns;
    }

    void setFocus() {
        var table = viewer.getTable();
        table.setFocus();
        if (table.getSelectionIndex() < 0 && table.getItemCount() > 0) {
            table.select(0);
        }
    }

    /** First row that is seen. */
    int top() {
        return viewer.getTable().getTopIndex();
    }

    /** Id of the chosen incident; empty when none is. */
    public String chosen() {
        int row = viewer.getTable().getSelectionIndex();
        return row < 0 || row >= rows.size() ? "" : rows.id(row).orElse("");
    }

    /** Shows the model's rows; the chosen incident stays chosen when it is still there, and what is seen stays where it is. */
    public void refresh() {
        var table = viewer.getTable();
        String chosen = chosen();
        int seen = table.getTopIndex();
        String top = seen > 0 && seen < rows.size() ? rows.id(seen).orElse("") : "";
        rows = model.rows();
        shownBy = model.shownBy();
        int again = top.isEmpty() ? -1 : rows.indexOf(top);
        int row = chosen.isEmpty() ? -1 : rows.indexOf(chosen);
        count.set(rows.size(), Math.max(again, row));
        columns.makeRoomForLevels(rows, lines);
        if (again >= 0) {
            table.setTopIndex(again);
        }
        table.deselectAll();
        if (row >= 0) {
            table.select(row);
        }
        columns.showOrder(model);
    }

    /** Shows what remains now. */
    void redrawRemaining() {
        viewer.getTable().clearAll();
    }

    private void fill(int row) {
        if (row >= rows.size()) {
            return;
        }
        Optional<RegisterRows.Heading> heading = rows.heading(row);
        if (heading.isPresent()) {
            viewer.replace(new RegisterCell.Group(shownBy, heading.get()), row);
            return;
        }
        String id = rows.id(row).orElse("");
        Optional<IncidentSummary> line = lines.find(id);
        viewer.replace(line.isPresent() ? line.get() : new RegisterCell.Unread(id), row);
        if (line.isEmpty()) {
            missing = row;
            // once all rows that are seen were drawn
            viewer.getTable().getDisplay().asyncExec(this::readMissing);
        }
    }

    private void readMissing() {
        var table = viewer.getTable();
        if (table.isDisposed() || reading || missing < 0) {
            return;
        }
        asked = missing;
        missing = -1;
        int top = table.getTopIndex();
        int seen = table.getClientArea().height / Math.max(1, table.getItemHeight());
        List<String> ids = Stream.concat(
                        rows.ids(top - AROUND, top + seen + AROUND).stream(), rows.ids(asked, asked + 1).stream())
                .distinct()
                .filter(id -> lines.find(id).isEmpty())
                .toList();
        if (!ids.isEmpty()) {
            reading = true;
            reader.read(ids);
        }
    }

    /** Lines were read: shows them where they are seen. */
    public void arrived() {
        reading = false;
        var table = viewer.getTable();
        int top = table.getTopIndex();
        int seen = table.getClientArea().height / Math.max(1, table.getItemHeight()) + 2;
        int last = Math.min(Math.min(rows.size(), table.getItemCount()), top + seen) - 1;
        if (top <= last) {
            table.clear(top, last);
        }
        if (asked >= 0 && asked < table.getItemCount()) {
            table.clear(asked);
        }
        columns.makeRoomForLevels(rows, lines);
        readMissing();
    }
}
