package org.tongbao.directory.ui.tree;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.tongbao.core.directory.OrganizationTree;
import org.tongbao.core.store.OrganizationSummary;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Severity;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.look.Icon;
import org.tongbao.ui.look.Tint;
import org.tongbao.ui.widgets.Keyed;

/**
 * The tree of organizations. Rows are filled in when they come into sight, so that thousands cost what a screen costs. UI
 * thread.
 */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
public final class TreePane implements ISelectionProvider {

    private final Tree tree;
    private final Function<String, List<Finding>> findings;
    private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
    private boolean dark;
    private ShownTree shown = new ShownTree(OrganizationTree.EMPTY, Optional.empty());

    /**
     * An empty tree.
     *
     * @param findings of the organization of an id
     * @param chosen told of the organization that was chosen
     * @param opened told of one that was double-clicked, or on which Enter was pressed
     */
    public TreePane(
            Composite parent,
            Function<String, List<Finding>> findings,
            Consumer<OrganizationSummary> chosen,
            Consumer<OrganizationSummary> opened) {
        this.findings = findings;
        tree = Keyed.as(new Tree(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER), "directory.tree");
        tree.setHeaderVisible(true);
        dark = Tint.isDark(tree.getDisplay());
        for (TreeColumn column : TreeColumn.values()) {
            var made = new org.eclipse.swt.widgets.TreeColumn(tree, SWT.LEAD);
            made.setText(column.heading());
            made.setWidth(column.width(tree));
            made.setMoveable(true);
        }
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(SWT.Paint, event -> followTheme());
        tree.addListener(SWT.Selection, event -> {
            chosen().ifPresent(chosen);
            var changed = new SelectionChangedEvent(this, getSelection());
            listeners.forEach(listener -> listener.selectionChanged(changed));
        });
        tree.addListener(SWT.DefaultSelection, event -> chosen().ifPresent(opened));
    }

    public Tree control() {
        return tree;
    }

    /** The organization chosen. */
    Optional<OrganizationSummary> chosen() {
        TreeItem[] items = tree.getSelection();
        return items.length == 1 && items[0].getData() instanceof OrganizationSummary line
                ? Optional.of(line)
                : Optional.empty();
    }

    /** Shows something else; what was chosen and what was open stay so where they are still there. */
    public void show(ShownTree next) {
        String selected = chosen().map(OrganizationSummary::id).orElse("");
        boolean first = shown.size() == 0;
        List<String> open = open();
        shown = next;
        tree.setRedraw(false);
        try {
            empty();
            tree.setItemCount(next.roots().size());
            if (first && next.found().isEmpty()) {
                openFirst(next);
            }
            open.forEach(id -> item(id).ifPresent(item -> item.setExpanded(true)));
            item(selected).ifPresent(tree::setSelection);
        } finally {
            tree.setRedraw(true);
        }
    }

    /**
     * Takes all rows away. From the first one on, the first time, GTK would ask each of thousands for its text before it goes; from the last
     * one on it asks none.
     */
    private void empty() {
        tree.setItemCount(Math.min(tree.getItemCount(), 1));
        tree.removeAll();
    }

    /** Chooses an organization and shows it; false when it is not in the tree. */
    boolean choose(String id) {
        Optional<TreeItem> item = item(id);
        item.ifPresent(found -> {
            tree.setSelection(found);
            tree.showSelection();
        });
        return item.isPresent();
    }

    /** Those above all others are open from the beginning, where it is clear who they are. */
    private void openFirst(ShownTree next) {
        for (int i = 0; i < next.roots().size(); i++) {
            if (!next.children(next.roots().get(i)).isEmpty()) {
                materialize(tree.getItem(i)).setExpanded(true);
                return;
            }
        }
    }

    /** Only what has others below can be open: of thousands side by side no row is made for that. */
    private List<String> open() {
        List<OrganizationSummary> roots = shown.roots();
        TreeItem[] parents = IntStream.range(0, Math.min(roots.size(), tree.getItemCount()))
                .filter(i -> !shown.children(roots.get(i)).isEmpty())
                .mapToObj(tree::getItem)
                .toArray(TreeItem[]::new);
        return open(parents).toList();
    }

    private static Stream<String> open(TreeItem[] items) {
        return Arrays.stream(items)
                .filter(TreeItem::getExpanded)
                .flatMap(item -> item.getData() instanceof OrganizationSummary line
                        ? Stream.concat(Stream.of(line.id()), open(item.getItems()))
                        : Stream.<String>empty());
    }

    /** The row of an organization, everything above it open. */
    private Optional<TreeItem> item(String id) {
        @Nullable TreeItem at = null;
        for (OrganizationSummary each : shown.path(id)) {
            List<OrganizationSummary> siblings = at == null ? shown.roots() : children(at);
            int place = siblings.indexOf(each);
            if (place < 0) {
                return Optional.empty();
            }
            if (at == null) {
                at = materialize(tree.getItem(place));
            } else {
                at.setExpanded(true);
                at = materialize(at.getItem(place));
            }
        }
        return at == null ? Optional.empty() : Optional.of(at);
    }

    private List<OrganizationSummary> children(TreeItem item) {
        return item.getData() instanceof OrganizationSummary line ? shown.children(line) : List.of();
    }

    /** Rows are filled before the theme of a start is settled: their tints follow it. */
    private void followTheme() {
        boolean now = Tint.isDark(tree.getDisplay());
        if (now != dark) {
            dark = now;
            UiThread.async(tree, () -> tree.clearAll(true));
        }
    }

    /** A row that is asked for its text is filled in. */
    private static TreeItem materialize(TreeItem item) {
        item.getText();
        return item;
    }

    private void fill(Event event) {
        if (!(event.item instanceof TreeItem item)) {
            return;
        }
        @Nullable TreeItem parent = item.getParentItem();
        List<OrganizationSummary> siblings = parent == null ? shown.roots() : children(parent);
        int place = parent == null ? tree.indexOf(item) : parent.indexOf(item);
        if (place < 0 || place >= siblings.size()) {
            return;
        }
        OrganizationSummary line = siblings.get(place);
        List<Finding> wrong = findings.apply(line.id());
        item.setData(line);
        for (TreeColumn column : TreeColumn.values()) {
            item.setText(column.ordinal(), column.text(line, wrong));
        }
        item.setImage(Icon.ORGANIZATION.image(tree.getDisplay()));
        if (!wrong.isEmpty()) {
            Severity worst = wrong.getFirst().severity();
            item.setImage(TreeColumn.FINDING.ordinal(), Icon.of(worst).image(tree.getDisplay()));
            item.setForeground(TreeColumn.FINDING.ordinal(), Tint.of(worst).color(tree.getDisplay()));
        }
        item.setItemCount(shown.children(line).size());
    }

    @Override
    public ISelection getSelection() {
        return chosen().map(StructuredSelection::new).orElse(StructuredSelection.EMPTY);
    }

    @Override
    public void setSelection(@Nullable ISelection selection) {
        if (selection instanceof IStructuredSelection some
                && some.getFirstElement() instanceof OrganizationSummary line) {
            choose(line.id());
        }
    }

    @Override
    public void addSelectionChangedListener(@Nullable ISelectionChangedListener listener) {
        if (listener != null) {
            listeners.add(listener);
        }
    }

    @Override
    public void removeSelectionChangedListener(@Nullable ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
