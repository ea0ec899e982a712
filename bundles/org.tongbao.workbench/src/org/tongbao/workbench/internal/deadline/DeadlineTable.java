package org.tongbao.workbench.internal.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tongbao.core.board.BoardRow;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.LineCount;

/** The board's native table; only lines that are seen are filled, so that ten thousand cost no more than ten. UI thread. */
public final class DeadlineTable {

    private final Composite root;
    private final TableViewer viewer;
    private final DeadlineModel model;
    private final Runnable folded;

    /** As drawn: the model may know others already. */
    private List<DeadlineLine> shown = List.of();

    /**
     * A table that shows a model.
     *
     * @param now the instant looked at
     * @param open goes to where a row's step is done
     * @param folded asks for the lines to be worked out again
     */
    public DeadlineTable(
            Composite parent, DeadlineModel model, Supplier<Instant> now, Consumer<BoardRow> open, Runnable folded) {
        this.model = model;
        this.folded = folded;
        root = new Composite(parent, SWT.NONE);
        var widths = new TableColumnLayout(true);
        root.setLayout(widths);
        viewer = new TableViewer(root, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
        var table = Keyed.as(viewer.getTable(), "deadlines.table");
        table.setHeaderVisible(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        addColumns(widths, now);
        ILazyContentProvider lines = this::fill;
        viewer.setContentProvider(lines);
        viewer.setInput(model);
        viewer.addOpenListener(event -> selected().ifPresent(line -> {
            switch (line) {
                case DeadlineLine.Clock clock -> open.accept(clock.row());
                case DeadlineLine.Group group -> fold(group, group.open());
            }
        }));
        table.addListener(SWT.KeyDown, event -> {
            boolean left = event.keyCode == SWT.ARROW_LEFT;
            if (left || event.keyCode == SWT.ARROW_RIGHT) {
                selected().ifPresent(line -> {
                    if (line instanceof DeadlineLine.Group group && group.open() == left) {
                        event.doit = false;
                        fold(group, left);
                    }
                });
            }
        });
    }

    private void addColumns(TableColumnLayout widths, Supplier<Instant> now) {
        var table = viewer.getTable();
        var measure = new GC(table);
        for (DeadlineColumn column : DeadlineColumn.values()) {
            var shown = new TableViewerColumn(viewer, SWT.LEAD);
            shown.getColumn().setText(column.heading());
            shown.getColumn().setMoveable(true);
            shown.setLabelProvider(new DeadlineCell(column, table, now));
            widths.setColumnData(shown.getColumn(), new ColumnWeightData(column.weight(), column.least(measure), true));
            Keyed.as(shown.getColumn(), "deadlines.column." + column.name().toLowerCase(Locale.ROOT));
        }
        measure.dispose();
    }

    /** The chosen row; empty on the head of a group. */
    public Optional<BoardRow> chosen() {
        return selected().filter(DeadlineLine.Clock.class::isInstance).map(line -> ((DeadlineLine.Clock) line).row());
    }

    /** Brings the chosen line into sight. */
    public void showChosen() {
        viewer.getTable().showSelection();
    }

    /** The table with what holds it. */
    public Control control() {
        return root;
    }

    /** The viewer, e.g. as selection provider. */
    public TableViewer viewer() {
        return viewer;
    }

    /** Puts the focus on the list, on its first line when none is chosen. */
    public void setFocus() {
        var table = viewer.getTable();
        table.setFocus();
        if (table.getSelectionIndex() < 0 && table.getItemCount() > 0) {
            table.select(0);
        }
    }

    /** Shows the model's lines; what was chosen stays chosen when it is still there. */
    public void refresh() {
        var table = viewer.getTable();
        Optional<DeadlineLine> chosen = selected();
        int top = table.getTopIndex();
        shown = model.lines();
        LineCount.set(viewer, shown.size());
        int index = chosen.map(model::indexOf).orElse(-1);
        if (index >= 0) {
            table.setSelection(index);
            if (top <= index) {
                table.setTopIndex(top);
            }
        } else {
            table.deselectAll();
        }
    }

    /** Shows what remains now. */
    public void redrawRemaining() {
        viewer.getTable().clearAll();
    }

    private void fold(DeadlineLine.Group group, boolean away) {
        model.fold(group.name(), away);
        folded.run();
    }

    /** By position, since a virtual table knows the lines it has drawn only. */
    private Optional<DeadlineLine> selected() {
        int index = viewer.getTable().getSelectionIndex();
        return index < 0 || index >= shown.size() ? Optional.empty() : Optional.of(shown.get(index));
    }

    private void fill(int index) {
        if (index < shown.size()) {
            viewer.replace(shown.get(index), index);
        }
    }
}
