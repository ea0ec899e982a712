package org.tongbao.workbench.internal.register;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TableColumn;
import org.tongbao.core.category.CategoryRegistry;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.LineCount;

/** The register's native table; only lines that are seen are filled. UI thread. */
public final class RegisterTable {

    private final TableViewer viewer;
    /** Length of a level that is a number, with its mark. */
    private static final int NUMBER_ONLY = 4;

    private static final int GRADE_WIDTH = 140;

    private final RegisterModel model;
    private final RegisterWords words;
    private final Map<RegisterColumn, TableColumn> columns = new EnumMap<>(RegisterColumn.class);

    /** As drawn: the model may know others already. */
    private List<IncidentSummary> shown = List.of();

    /**
     * A table that shows a model.
     *
     * @param open called with the incident that was chosen
     */
    public RegisterTable(
            Composite parent,
            RegisterModel model,
            CategoryRegistry categories,
            RulePackRegistry packs,
            Consumer<IncidentSummary> open) {
        this.model = model;
        viewer = new TableViewer(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
        var table = Keyed.as(viewer.getTable(), "register.table");
        table.setHeaderVisible(true);
        viewer.setUseHashlookup(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        words = new RegisterWords(categories, packs, Clock.systemDefaultZone());
        for (RegisterColumn column : RegisterColumn.values()) {
            addColumn(column, words);
        }
        ILazyContentProvider lines = this::fill;
        viewer.setContentProvider(lines);
        viewer.setInput(model);
        viewer.addOpenListener(event -> {
            if (event.getSelection() instanceof StructuredSelection chosen
                    && chosen.getFirstElement() instanceof IncidentSummary line) {
                open.accept(line);
            }
        });
        showOrder();
    }

    /** The table. */
    public Control control() {
        return viewer.getTable();
    }

    TableViewer viewer() {
        return viewer;
    }

    void setFocus() {
        var table = viewer.getTable();
        table.setFocus();
        if (table.getSelectionIndex() < 0 && table.getItemCount() > 0) {
            table.select(0);
        }
    }

    /** Shows the model's lines; the chosen incident stays chosen when it is still there. */
    public void refresh() {
        var table = viewer.getTable();
        int chosen = table.getSelectionIndex();
        String id =
                chosen < 0 || chosen >= shown.size() ? "" : shown.get(chosen).id();
        shown = model.shown();
        LineCount.set(viewer, shown.size());
        makeRoomForLevels();
        int index = model.indexOf(id);
        if (index >= 0) {
            table.setSelection(index);
        } else {
            table.deselectAll();
        }
        showOrder();
    }

    /** Grades take more room than numbers; a width that the person has set stays. */
    private void makeRoomForLevels() {
        TableColumn level = Objects.requireNonNull(columns.get(RegisterColumn.LEVEL));
        if (level.getWidth() == RegisterColumn.LEVEL.width()
                && shown.stream()
                        .anyMatch(line -> words.text(RegisterColumn.LEVEL, line).length() > NUMBER_ONLY)) {
            level.setWidth(GRADE_WIDTH);
        }
    }

    /** Shows what remains now. */
    void redrawRemaining() {
        viewer.getTable().clearAll();
    }

    /** Sorts by a column, or turns the order round. */
    void sortBy(RegisterColumn column) {
        model.sortBy(column);
        refresh();
    }

    private void fill(int index) {
        if (index < shown.size()) {
            viewer.replace(shown.get(index), index);
        }
    }

    private void addColumn(RegisterColumn kind, RegisterWords words) {
        var column = new TableViewerColumn(viewer, SWT.LEAD);
        column.getColumn().setText(RegisterWords.heading(kind));
        column.getColumn().setWidth(kind.width());
        column.getColumn().setMoveable(true);
        column.getColumn().addListener(SWT.Selection, event -> sortBy(kind));
        column.setLabelProvider(new RegisterCell(kind, words, viewer.getControl()));
        Keyed.as(column.getColumn(), "register.column." + kind.name().toLowerCase(Locale.ROOT));
        columns.put(kind, column.getColumn());
    }

    private void showOrder() {
        var table = viewer.getTable();
        table.setSortColumn(columns.get(model.column()));
        table.setSortDirection(model.descending() ? SWT.DOWN : SWT.UP);
    }
}
