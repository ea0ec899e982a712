package org.tongbao.directory.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.Test;
import org.tongbao.ui.testkit.Mouse;
import org.tongbao.ui.testkit.SWTBot;

/** People are dragged into functions with the mouse. */
final class DragTest extends DirectoryTest {

    private static final String ONE = "人員甲";
    private static final String TWO = "人員乙";

    @Test
    void person_draggedFromTheList_andOnFromFunctionToFunction_holdsBoth() {
        SWTBot team = page(openStored(ONE, TWO), "通報窗口與應變小組");
        Table list = team.find(Table.class, widget -> is(widget, "organization.team.persons"), 0, "persons");
        Tree tree = team.find(Tree.class, widget -> is(widget, "organization.team"), 0, "team");
        bot.waitUntil(() -> syncExec(list::getItemCount) == 2 && row(tree, "事件指揮官").height > 0, SLOW);

        Mouse mouse = Mouse.fromOutside();
        int listHead = head(
                mouse,
                list,
                () -> row(list, ONE),
                () -> chosen(list.getSelection()).contains(ONE));
        int treeHead = head(
                mouse,
                tree,
                () -> row(tree, "財務行政組"),
                () -> chosen(tree.getSelection()).contains("財務行政組"));

        mouse.dragAndDrop(list, middle(row(list, TWO), listHead), tree, middle(row(tree, "事件指揮官"), treeHead));
        bot.waitUntil(() -> holders(tree, "事件指揮官").contains(TWO), SLOW);

        bot.waitUntil(() -> row(tree, TWO).height > 0 && row(tree, "新聞官").height > 0, SLOW);
        mouse.dragAndDrop(tree, middle(row(tree, TWO), treeHead), tree, middle(row(tree, "新聞官"), treeHead));
        bot.waitUntil(() -> holders(tree, "新聞官").contains(TWO), SLOW);
        assertEquals(List.of(TWO), holders(tree, "事件指揮官"));
    }

    private static boolean is(Widget widget, String id) {
        return id.equals(widget.getData("org.eclipse.swtbot.widget.key"));
    }

    private static Point middle(Rectangle row, int head) {
        return new Point(row.x + Math.min(40, row.width / 2), row.y + row.height / 2 - head);
    }

    /** How far rows are above where they say that they are: some window systems count the head in, others do not. */
    private static int head(Mouse mouse, Composite list, Supplier<Rectangle> row, BooleanSupplier chosen) {
        for (int head : List.of(0, syncExec(() -> height(list)))) {
            mouse.click(list, middle(row.get(), head));
            if (syncExec(chosen::getAsBoolean)) {
                return head;
            }
        }
        throw new IllegalStateException("no row is met");
    }

    private static int height(Composite list) {
        return list instanceof Table table ? table.getHeaderHeight() : ((Tree) list).getHeaderHeight();
    }

    private static List<String> chosen(Item[] items) {
        return Arrays.stream(items).map(Item::getText).toList();
    }

    private static Rectangle row(Table list, String name) {
        return syncExec(() -> Arrays.stream(list.getItems())
                .filter(item -> item.getText().equals(name))
                .findFirst()
                .map(item -> item.getBounds(0))
                .orElse(new Rectangle(0, 0, 0, 0)));
    }

    private static Rectangle row(Tree tree, String name) {
        return syncExec(() -> items(tree)
                .filter(item -> item.getText().startsWith(name))
                .findFirst()
                .map(item -> item.getBounds(0))
                .orElse(new Rectangle(0, 0, 0, 0)));
    }

    private static Stream<TreeItem> items(Tree tree) {
        return Arrays.stream(tree.getItems())
                .flatMap(item -> Stream.concat(Stream.of(item), Stream.of(item.getItems())));
    }

    /** Names of those below a function. */
    private static List<String> holders(Tree tree, String function) {
        return syncExec(() -> items(tree)
                .filter(item -> Optional.ofNullable(item.getParentItem())
                        .filter(parent -> parent.getText().startsWith(function))
                        .isPresent())
                .map(item -> Objects.toString(item.getText(), ""))
                .filter(text -> text.endsWith(ONE) || text.endsWith(TWO))
                .toList());
    }
}
