package org.tongbao.ui.testkit;

import static org.tongbao.ui.testkit.UIThreadRunnable.asyncExec;
import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;

/** A menu, or an item of one, which may have a menu below. */
public final class SWTBotMenu {

    private final @Nullable MenuItem item;
    private final UIThreadRunnable.Result<@Nullable Menu> menu;
    private final @Nullable SWTBotMenu above;
    private final String name;

    private SWTBotMenu(
            @Nullable MenuItem item,
            UIThreadRunnable.Result<@Nullable Menu> menu,
            @Nullable SWTBotMenu above,
            String name) {
        this.item = item;
        this.menu = menu;
        this.above = above;
        this.name = name;
    }

    /** The menu bar of a window. */
    static SWTBotMenu bar(Shell shell) {
        return new SWTBotMenu(null, () -> shell.getMenuBar(), null, "menu bar");
    }

    /** The context menu of a control. */
    static SWTBotMenu contextMenu(Control control) {
        asyncExec(() -> control.notifyListeners(SWT.MenuDetect, new Event()));
        return new SWTBotMenu(null, () -> control.getMenu(), null, "context menu");
    }

    /** The item with that text in this menu, waited for. */
    public SWTBotMenu menu(String text) {
        var below = Waits.waitForOne(
                "「" + text + "」 in " + name,
                this::menuItems,
                () -> items().stream()
                        .filter(candidate -> Finder.sameText(text, candidate.getText()))
                        .findFirst());
        return new SWTBotMenu(below, () -> below.isDisposed() ? null : below.getMenu(), this, name + " > " + text);
    }

    /** The item at that place of this menu, from 0, separators left out: a way that is the same in all languages. */
    public SWTBotMenu menuAt(int index) {
        return menu(menuItems().get(index));
    }

    /** Texts of the items of this menu, separators left out. */
    public List<String> menuItems() {
        return syncExec(() -> items().stream()
                .map(Finder::text)
                .filter(text -> !text.isEmpty())
                .toList());
    }

    /** The same as they are written, with the marks of their mnemonics. */
    public List<String> itemsAsWritten() {
        return syncExec(() -> items().stream()
                .map(MenuItem::getText)
                .filter(text -> !text.isEmpty())
                .toList());
    }

    /** The items of this menu, filled as if it were shown; called on the user-interface thread. */
    List<MenuItem> items() {
        var shown = menu.run();
        if (shown == null || shown.isDisposed()) {
            return List.of();
        }
        if ((shown.getStyle() & SWT.BAR) == 0) {
            shown.notifyListeners(SWT.Show, new Event());
        }
        return new ArrayList<>(Arrays.asList(shown.getItems()));
    }

    /** Lets the menu be filled anew the next time, as when it is closed; called on the user-interface thread. */
    void hide() {
        var shown = menu.run();
        if (shown != null && !shown.isDisposed() && (shown.getStyle() & SWT.BAR) == 0) {
            shown.notifyListeners(SWT.Hide, new Event());
        }
    }

    /** Whether the item can be chosen. */
    public boolean isEnabled() {
        var chosen = item;
        return chosen != null && syncExec(() -> !chosen.isDisposed() && chosen.isEnabled());
    }

    /** Whether the item carries a mark. */
    public boolean isChecked() {
        var chosen = item;
        return chosen != null && syncExec(() -> !chosen.isDisposed() && chosen.getSelection());
    }

    /** What is written on the item. */
    public String getText() {
        var chosen = item;
        return chosen == null ? "" : syncExec(() -> chosen.isDisposed() ? "" : Finder.text(chosen));
    }

    /** Chooses the item. */
    public SWTBotMenu click() {
        var chosen = item;
        if (chosen == null) {
            throw new IllegalStateException("not an item: " + name);
        }
        Waits.waitUntil(((ICondition) this::isEnabled).named("not enabled: " + name), SWTBotPreferences.TIMEOUT);
        asyncExec(() -> {
            if ((chosen.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
                chosen.setSelection(!chosen.getSelection());
            }
            var event = new Event();
            event.widget = chosen;
            event.display = chosen.getDisplay();
            chosen.notifyListeners(SWT.Selection, event);
        });
        asyncExec(this::hideAbove);
        return this;
    }

    private void hideAbove() {
        for (@Nullable SWTBotMenu shown = above; shown != null; shown = shown.above) {
            shown.hide();
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
