package org.tongbao.ui.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** A tree. */
public final class SWTBotTree extends AbstractSWTBot<Tree> {

    SWTBotTree(Sought<Tree> sought) {
        super(sought);
    }

    /** Texts of the items at the top. */
    public List<String> items() {
        return read(() -> texts(widget.getItems()));
    }

    /** Number of items at the top. */
    public int rowCount() {
        return read(() -> widget.getItemCount());
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
        return new SWTBotTreeItem(this, find(this::top, text));
    }

    /** Finds an item among those that are there, waiting for it. */
    Sought<TreeItem> find(Supplier<TreeItem[]> items, String text) {
        Supplier<Optional<TreeItem>> search = () -> Arrays.stream(items.get())
                .filter(item -> Finder.sameText(text, item.getText()))
                .findFirst();
        return new Sought<>(
                Waits.waitForOne("item 「" + text + "」", () -> read(() -> texts(items.get())), search::get), search);
    }

    private TreeItem[] top() {
        revive();
        return widget.isDisposed() ? new TreeItem[0] : widget.getItems();
    }

    private static List<String> texts(TreeItem[] items) {
        return Arrays.stream(items).map(TreeItem::getText).toList();
    }
}
