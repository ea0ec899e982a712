package org.tongbao.workbench.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Text;

/**
 * A table of things beside the words about the one that is chosen. UI thread.
 *
 * @param <T> what the lines are about; each has an id by which it stays chosen when all are read again
 */
public final class ListAndDetails<T> {

    private final String key;
    private final Class<T> type;
    private final Function<T, String> id;
    private final TableViewer viewer;
    private final Text details;

    /** Id of what is to be chosen as soon as it is there. */
    private String wanted = "";

    /**
     * Two empty parts of a sash.
     *
     * @param key with which the keys of its widgets begin
     */
    public ListAndDetails(SashForm sash, String key, Class<T> type, Function<T, String> id) {
        this.key = key;
        this.type = type;
        this.id = id;
        viewer = new TableViewer(sash, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
        Keyed.as(viewer.getTable(), key + ".table").setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        details = Keyed.as(
                new Text(sash, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER), key + ".details");
    }

    /** Adds a column, before anything is shown. */
    public void column(String name, String heading, int width, CellLabelProvider cells) {
        var column = new TableViewerColumn(viewer, SWT.LEAD);
        column.getColumn().setText(heading);
        column.getColumn().setWidth(width);
        column.getColumn().setMoveable(true);
        column.setLabelProvider(cells);
        Keyed.as(column.getColumn(), key + ".column." + name);
    }

    /** The table. */
    public TableViewer viewer() {
        return viewer;
    }

    /** Chooses what has this id when it is shown the next time. */
    public void want(String other) {
        wanted = other;
    }

    /** Shows these instead, the same one chosen as before unless another is wanted. */
    public void show(List<T> all) {
        String chosen = wanted.isEmpty() ? chosen().map(id).orElse("") : wanted;
        viewer.setInput(all);
        all.stream().filter(one -> id.apply(one).equals(chosen)).findFirst().ifPresent(one -> {
            wanted = "";
            viewer.setSelection(new StructuredSelection(one), true);
        });
    }

    /** What is chosen. */
    public Optional<T> chosen() {
        Object first = viewer.getStructuredSelection().getFirstElement();
        return type.isInstance(first) ? Optional.of(type.cast(first)) : Optional.empty();
    }

    /** Says something about what is chosen; where a reader is stays as it is when nothing changed. */
    public void tell(String words) {
        if (!words.equals(details.getText())) {
            details.setText(words);
        }
    }
}
