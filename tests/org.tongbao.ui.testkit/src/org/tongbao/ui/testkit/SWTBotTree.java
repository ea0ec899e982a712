package org.tongbao.ui.testkit;

import static org.tongbao.ui.testkit.UIThreadRunnable.asyncExec;
import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** A tree. */
public final class SWTBotTree extends AbstractSWTBot<Tree> {

    SWTBotTree(Tree widget) {
        super(widget);
    }

    /** Texts of the items at the top. */
    public List<String> items() {
        return syncExec(() -> texts(widget.getItems()));
    }

    /** Number of items at the top. */
    public int rowCount() {
        return syncExec(() -> widget.getItemCount());
    }

    /** The item reached by these texts, one per level, expanding on the way. */
    public SWTBotTreeItem expandNode(String first, String... further) {
        var item = getTreeItem(first);
        for (String text : further) {
            item = item.expand().getNode(text);
        }
        return item;
    }

    /** The item at the top with that text, waited for. */
    public SWTBotTreeItem getTreeItem(String text) {
        return new SWTBotTreeItem(this, find(() -> widget.getItems(), text));
    }

    /** Finds an item among those that are there, waiting for it. */
    TreeItem find(UIThreadRunnable.Result<TreeItem[]> items, String text) {
        return Waits.waitForOne(
                "item 「" + text + "」",
                () -> syncExec(() -> texts(items.run())),
                () -> Arrays.stream(items.run())
                        .filter(item -> Finder.sameText(text, item.getText()))
                        .findFirst());
    }

    /** Selects an item and says so. */
    void select(TreeItem item, int type) {
        setFocus();
        asyncExec(() -> {
            widget.setSelection(item);
            var event = new Event();
            event.item = item;
            widget.notifyListeners(SWT.Selection, event);
            if (type != SWT.Selection) {
                widget.notifyListeners(type, event);
            }
        });
    }

    private static List<String> texts(TreeItem[] items) {
        return Arrays.stream(items).map(TreeItem::getText).toList();
    }
}
