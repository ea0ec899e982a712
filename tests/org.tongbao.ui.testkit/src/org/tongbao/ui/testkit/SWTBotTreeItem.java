package org.tongbao.ui.testkit;

import static org.tongbao.ui.testkit.UIThreadRunnable.asyncExec;
import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;

/** An item of a tree. */
public final class SWTBotTreeItem extends AbstractSWTBot<TreeItem> {

    private final SWTBotTree tree;

    SWTBotTreeItem(SWTBotTree tree, TreeItem widget) {
        super(widget);
        this.tree = tree;
    }

    /** Texts of the items below. */
    public List<String> getNodes() {
        return syncExec(
                () -> Arrays.stream(widget.getItems()).map(TreeItem::getText).toList());
    }

    /** The item below with that text, waited for. */
    public SWTBotTreeItem getNode(String text) {
        return new SWTBotTreeItem(tree, tree.find(() -> widget.getItems(), text));
    }

    /** Shows the items below. */
    public SWTBotTreeItem expand() {
        asyncExec(() -> {
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
        return syncExec(() -> widget.getExpanded());
    }

    /** Selects it. */
    public SWTBotTreeItem select() {
        tree.select(widget, SWT.Selection);
        return this;
    }

    /** Opens it as a double click does. */
    public SWTBotTreeItem doubleClick() {
        tree.select(widget, SWT.DefaultSelection);
        return this;
    }
}
