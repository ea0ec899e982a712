package org.tongbao.workbench.internal.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.tongbao.core.rules.PackComparison.Aspect;
import org.tongbao.core.rules.PackComparison.Change;
import org.tongbao.core.rules.PackComparison.Item;
import org.tongbao.core.rules.PackComparison.Part;
import org.tongbao.ui.look.Icon;
import org.tongbao.ui.look.Tint;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.nls.Messages;

/**
 * The entries of two packs by part; below each entry what is compared of it. What differs has an icon, a colour and a
 * word. UI thread.
 */
public final class ComparisonTree {

    private static final int[] WIDTHS = {300, 330, 330, 110};

    private final Tree tree;

    /**
     * An empty tree.
     *
     * @param chosen told of the entry that is chosen; empty for none
     */
    public ComparisonTree(Composite parent, Consumer<Optional<Item>> chosen) {
        tree = Keyed.as(new Tree(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER), "packs.tree");
        tree.setHeaderVisible(true);
        for (int width : WIDTHS) {
            new TreeColumn(tree, SWT.LEAD).setWidth(width);
        }
        tree.addListener(SWT.Selection, event -> chosen.accept(selected()));
    }

    /** Shows entries under the ids of their packs. */
    public void show(List<Item> items, String left, String right) {
        tree.setRedraw(false);
        tree.removeAll();
        tree.getColumn(0).setText(Messages.Packs_entry);
        tree.getColumn(1).setText(left);
        tree.getColumn(2).setText(right);
        tree.getColumn(3).setText(Messages.Packs_change);
        for (Part part : Part.values()) {
            List<Item> mine = items.stream().filter(item -> item.part() == part).toList();
            if (!mine.isEmpty()) {
                var group = new TreeItem(tree, SWT.NONE);
                group.setText(NLS.bind(Messages.Packs_part, ComparisonWords.of(part), mine.size()));
                mine.forEach(item -> add(group, item));
                group.setExpanded(true);
            }
        }
        tree.setRedraw(true);
    }

    private void add(TreeItem group, Item item) {
        var row = new TreeItem(group, SWT.NONE);
        row.setData(item);
        row.setText(new String[] {
            item.title(),
            ComparisonWords.summary(item, true),
            ComparisonWords.summary(item, false),
            ComparisonWords.of(item.change())
        });
        mark(row, item.change());
        for (Aspect aspect : item.aspects()) {
            var line = new TreeItem(row, SWT.NONE);
            line.setData(item);
            line.setText(new String[] {
                ComparisonWords.of(aspect.kind()),
                ComparisonWords.value(aspect, true),
                ComparisonWords.value(aspect, false),
                aspect.differs() ? Messages.Packs_different : ""
            });
            if (aspect.differs()) {
                line.setForeground(Tint.STATE_WARN.color(tree.getDisplay()));
            }
        }
    }

    private void mark(TreeItem row, Change change) {
        if (change == Change.SAME) {
            return;
        }
        row.setImage((change == Change.DIFFERENT ? Icon.WARNING : Icon.INFO).image(tree.getDisplay()));
        row.setForeground((change == Change.DIFFERENT ? Tint.STATE_WARN : Tint.STATE_CALM).color(tree.getDisplay()));
    }

    private Optional<Item> selected() {
        return tree.getSelectionCount() == 1 && tree.getSelection()[0].getData() instanceof Item item
                ? Optional.of(item)
                : Optional.empty();
    }
}
