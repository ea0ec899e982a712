package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongbao.ui.testkit.SWTBot;
import org.tongbao.ui.testkit.SWTBotJunit5Extension;
import org.tongbao.ui.testkit.SWTBotPreferences;
import org.tongbao.ui.testkit.UIThreadRunnable;

/** Pages are drawn anew at any time: the kit goes on with what stands there then, as a user does. */
@ExtendWith(SWTBotJunit5Extension.class)
final class DrawnAnewTest {

    private final List<String> happened = Collections.synchronizedList(new ArrayList<>());
    private final Shell shell = syncExec(() -> new Shell(UIThreadRunnable.display()));
    private final SWTBot bot = new SWTBot(shell);
    private int drawings;

    @BeforeEach
    void open() {
        syncExec(() -> {
            shell.setText("重畫的視窗");
            shell.setLayout(new GridLayout());
            draw();
            shell.setSize(300, 400);
            shell.open();
        });
    }

    @AfterEach
    void close() {
        syncExec(shell::dispose);
    }

    private void draw() {
        for (Control old : shell.getChildren()) {
            old.dispose();
        }
        String drawing = String.valueOf(++drawings);
        var button = named("button", new Button(shell, SWT.PUSH));
        button.addListener(SWT.Selection, event -> happened.add("button " + drawing));
        named("text", new Text(shell, SWT.BORDER));
        var table = named("table", new Table(shell, SWT.BORDER));
        for (int row = 0; row < drawings; row++) {
            new TableItem(table, SWT.NONE).setText(row == drawings - 1 ? "要找的" : "別的");
        }
        table.addListener(
                SWT.DefaultSelection, event -> happened.add(((TableItem) event.item).getText() + " " + drawing));
        var tree = named("tree", new Tree(shell, SWT.BORDER));
        var top = new TreeItem(tree, SWT.NONE);
        top.setText("上");
        new TreeItem(top, SWT.NONE).setText("下");
        tree.addListener(
                SWT.DefaultSelection, event -> happened.add(((TreeItem) event.item).getText() + " " + drawing));
        shell.layout();
    }

    private static <C extends Control> C named(String id, C control) {
        control.setData(SWTBotPreferences.DEFAULT_KEY, id);
        return control;
    }

    @Test
    void controls_drawnAnewSinceTheyWereFound_areUsedAsTheyAreNow() {
        var button = bot.buttonWithId("button");
        var text = bot.textWithId("text");
        var item = bot.treeWithId("tree").getTreeItem("上").getNode("下");
        syncExec(this::draw);
        button.click();
        text.setText("打字");
        item.doubleClick();
        bot.waitUntil(() -> happened.size() == 2);
        assertEquals(List.of("button 2", "下 2"), happened);
        assertEquals("打字", text.getText());
        assertEquals("打字", bot.textWithId("text").getText());
    }

    @Test
    void rowThatMoved_openedByItsText_isTheRightOne() {
        var table = bot.tableWithId("table");
        syncExec(this::draw);
        table.doubleClick("要找的");
        bot.waitUntil(() -> !happened.isEmpty());
        assertEquals(List.of("要找的 2"), happened);
    }

    @Test
    void controlOutOfUse_isPressedOnceItCanBe() {
        syncExec(() -> {
            var found = bot.find(Button.class, widget -> true, 0, "button");
            found.setEnabled(false);
            UIThreadRunnable.display().timerExec(200, () -> found.setEnabled(true));
        });
        bot.buttonWithId("button").click();
        bot.waitUntil(() -> !happened.isEmpty());
        assertEquals(List.of("button 1"), happened);
    }
}
