package org.tongbao.ui.testkit;

import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/**
 * Collects everything the program itself says on the screen: texts, tool tips, hints in empty fields, entries of lists,
 * heads and cells of tables, menu bars and context menus with all levels. What users typed into fields is left out.
 */
public final class VisibleTexts {

    private static final int MAX_ROWS = 200;
    private static final int MAX_MENU_DEPTH = 4;

    private final Set<Seen> seen = new LinkedHashSet<>();

    private VisibleTexts() {}

    /**
     * A text on the screen.
     *
     * @param where the kind of widget, and its id for tests if it has one
     * @param text as users read it, without mnemonic and accelerator
     */
    public record Seen(String where, String text) {}

    /** Everything said in all visible windows and dialogs. */
    public static Set<Seen> ofAllShells() {
        return syncExec(() -> {
            var texts = new VisibleTexts();
            for (Shell shell : UIThreadRunnable.display().getShells()) {
                texts.collect(shell);
            }
            return texts.seen;
        });
    }

    private void collect(Shell shell) {
        for (Widget widget : Finder.visibleTree(shell)) {
            if (!(widget instanceof Text)) {
                add(widget, Finder.text(widget));
            }
            add(widget, Finder.toolTip(widget));
            details(widget);
            if (widget instanceof Control control) {
                contextMenu(control);
            }
        }
        if (shell.isVisible() && shell.getMenuBar() != null) {
            menu(shell.getMenuBar(), "menu bar", 0);
        }
    }

    private void details(Widget widget) {
        switch (widget) {
            case Text text -> add(widget, text.getMessage());
            case Combo combo -> addAll(widget, combo.getItems());
            case CCombo combo -> addAll(widget, combo.getItems());
            case Table table -> table(table);
            case Tree tree -> tree(tree);
            default -> {
                // Everything else says only its text and its tool tip.
            }
        }
    }

    private void table(Table table) {
        for (TableColumn column : table.getColumns()) {
            add(table, column.getText());
            add(table, column.getToolTipText());
        }
        int rows = Math.min(MAX_ROWS, table.getItemCount());
        for (int row = 0; row < rows; row++) {
            TableItem item = table.getItem(row);
            for (int column = 0; column < Math.max(1, table.getColumnCount()); column++) {
                add(table, item.getText(column));
            }
        }
    }

    private void tree(Tree tree) {
        for (TreeColumn column : tree.getColumns()) {
            add(tree, column.getText());
            add(tree, column.getToolTipText());
        }
        for (TreeItem item : tree.getItems()) {
            treeItem(tree, item);
        }
    }

    private void treeItem(Tree tree, TreeItem item) {
        for (int column = 0; column < Math.max(1, tree.getColumnCount()); column++) {
            add(tree, item.getText(column));
        }
        for (TreeItem below : item.getItems()) {
            treeItem(tree, below);
        }
    }

    private void contextMenu(Control control) {
        if (control.getMenu() != null) {
            control.notifyListeners(SWT.MenuDetect, new Event());
            menu(control.getMenu(), "context menu of " + name(control), 0);
        }
    }

    private void menu(@Nullable Menu menu, String where, int depth) {
        if (menu == null || menu.isDisposed() || depth > MAX_MENU_DEPTH) {
            return;
        }
        boolean bar = (menu.getStyle() & SWT.BAR) != 0;
        if (!bar) {
            menu.notifyListeners(SWT.Show, new Event());
        }
        for (MenuItem item : menu.getItems()) {
            add(where, Finder.plain(item.getText()));
            add(where, item.getToolTipText());
            menu(item.getMenu(), where + " > " + Finder.plain(item.getText()), depth + 1);
        }
        if (!bar && !menu.isDisposed()) {
            menu.notifyListeners(SWT.Hide, new Event());
        }
    }

    private void addAll(Widget widget, String[] texts) {
        for (String text : texts) {
            add(widget, text);
        }
    }

    private void add(Widget widget, @Nullable String text) {
        add(name(widget), text);
    }

    private void add(String where, @Nullable String text) {
        String plain = Finder.plain(text);
        if (!plain.isEmpty()) {
            seen.add(new Seen(where, plain));
        }
    }

    private static String name(Widget widget) {
        String id = Finder.id(widget);
        return widget.getClass().getSimpleName() + (id.isEmpty() ? "" : "#" + id);
    }

    /** Texts alone, in the order they were found. */
    public static List<String> texts(Set<Seen> seen) {
        return new ArrayList<>(seen.stream().map(Seen::text).toList());
    }
}
