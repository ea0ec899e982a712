package org.tongbao.ui.testkit;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** An item of a tree. */
public final class SWTBotTreeItem extends AbstractSWTBot<TreeItem> {

    private final SWTBotTree tree;

    SWTBotTreeItem(SWTBotTree tree, Sought<TreeItem> sought) {
        super(sought);
        this.tree = tree;
    }

    /** Texts of the items below. */
    public List<String> getNodes() {
        return read(
                () -> Arrays.stream(widget.getItems()).map(TreeItem::getText).toList());
    }

    /** The item below with that text, waited for. */
    public SWTBotTreeItem getNode(String text) {
        return new SWTBotTreeItem(tree, tree.find(this::below, text));
    }

    private TreeItem[] below() {
        revive();
        return widget.isDisposed() ? new TreeItem[0] : widget.getItems();
    }

    /** Shows the items below. */
    public SWTBotTreeItem expand() {
        act(() -> {
            if (!widget.getExpanded()) {
                var event = new Event();
                event.item = widget;
                widget.getParent().notifyListeners(SWT.Expand, event);
                widget.setExpanded(true);
            }
        });
        return this;
    }

    /** Whether the items below are shown. */
    public boolean isExpanded() {
        return read(() -> widget.getExpanded());
    }

    /** Selects it. */
    public SWTBotTreeItem select() {
        select(SWT.Selection);
        return this;
    }

    /** Opens it as a double click does. */
    public SWTBotTreeItem doubleClick() {
        select(SWT.DefaultSelection);
        return this;
    }

    /** In one go: rows that are shown anew in between would put another one in its place. */
    private void select(int type) {
        tree.setFocus();
        act(() -> {
            Tree shown = widget.getParent();
            shown.setSelection(widget);
            var event = new Event();
            event.item = widget;
            shown.notifyListeners(SWT.Selection, event);
            if (type != SWT.Selection && !widget.isDisposed()) {
                shown.notifyListeners(type, event);
            }
        });
    }
}
