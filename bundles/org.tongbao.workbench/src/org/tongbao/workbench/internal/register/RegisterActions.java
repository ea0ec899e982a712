package org.tongbao.workbench.internal.register;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.tongbao.ui.look.Icon;
import org.tongbao.workbench.internal.Commands;
import org.tongbao.workbench.internal.nls.Messages;

/** Tool bar and menu of the register; from the menu one sorts, groups and chooses columns by the keyboard. */
final class RegisterActions {

    private final RegisterModel model;
    private final RegisterColumns columns;
    private final Runnable changed;

    /** @param changed called when something else has to be read */
    private RegisterActions(RegisterModel model, RegisterColumns columns, Runnable changed) {
        this.model = model;
        this.columns = columns;
        this.changed = changed;
    }

    static void contribute(IViewSite site, RegisterModel model, RegisterColumns columns, Runnable changed) {
        var bar = site.getActionBars().getToolBarManager();
        bar.add(tool(site, Commands.NEW, Messages.Tool_new, Icon.ADD));
        bar.add(tool(site, Commands.QUICK, Messages.Tool_quick, Icon.QUICK));
        bar.add(tool(site, IWorkbenchCommandConstants.FILE_REFRESH, Messages.Tool_refresh, Icon.REFRESH));
        var actions = new RegisterActions(model, columns, changed);
        IMenuManager menu = site.getActionBars().getMenuManager();
        menu.add(actions.menu("register.sort", Messages.Menu_sort, actions::fillSort));
        menu.add(actions.menu("register.group", Messages.Menu_group, actions::fillGroup));
        menu.add(actions.menu("register.columns", Messages.Menu_columns, actions::fillColumns));
        menu.add(tool(site, Commands.EXPORT, Messages.Menu_export, Icon.SAVE));
    }

    /** A menu made anew each time it is opened, with what holds then. */
    private MenuManager menu(String id, String label, Consumer<IMenuManager> fill) {
        var menu = new MenuManager(label, id);
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(fill::accept);
        // or it would be thought empty and not be shown
        fill.accept(menu);
        return menu;
    }

    private void fillSort(IMenuManager menu) {
        for (RegisterColumn column : RegisterColumn.values()) {
            menu.add(action(
                    RegisterWords.heading(column), IAction.AS_RADIO_BUTTON, () -> model.column() == column, () -> {
                        model.sortBy(column);
                        changed.run();
                    }));
        }
        menu.add(new Separator());
        menu.add(action(Messages.Register_descending, IAction.AS_CHECK_BOX, model::descending, () -> {
            model.sortBy(model.column(), !model.descending());
            changed.run();
        }));
    }

    private void fillGroup(IMenuManager menu) {
        for (RegisterGrouping grouping : RegisterGrouping.values()) {
            menu.add(action(grouping.label(), IAction.AS_RADIO_BUTTON, () -> model.grouping() == grouping, () -> {
                model.groupBy(grouping);
                changed.run();
            }));
        }
    }

    private void fillColumns(IMenuManager menu) {
        for (RegisterColumn column : columns.order()) {
            menu.add(action(
                    RegisterWords.heading(column),
                    IAction.AS_CHECK_BOX,
                    () -> columns.shown(column),
                    () -> columns.show(column, !columns.shown(column))));
        }
        menu.add(new Separator());
        menu.add(menu("register.columns.left", Messages.Menu_column_left, each -> fillMove(each, -1)));
        menu.add(menu("register.columns.right", Messages.Menu_column_right, each -> fillMove(each, 1)));
        menu.add(action(Messages.Menu_columns_reset, IAction.AS_PUSH_BUTTON, () -> false, columns::reset));
    }

    private void fillMove(IMenuManager menu, int by) {
        columns.order().stream()
                .filter(columns::shown)
                .forEach(column -> menu.add(action(
                        RegisterWords.heading(column),
                        IAction.AS_PUSH_BUTTON,
                        () -> false,
                        () -> columns.move(column, by))));
    }

    private static Action action(String label, int style, BooleanSupplier checked, Runnable run) {
        boolean before = checked.getAsBoolean();
        var action = new Action(label, style) {
            @Override
            public void run() {
                // a radio button tells also that another one was chosen
                if (getStyle() != AS_RADIO_BUTTON || isChecked() && !before) {
                    run.run();
                }
            }
        };
        if (style != IAction.AS_PUSH_BUTTON) {
            action.setChecked(before);
        }
        return action;
    }

    private static CommandContributionItem tool(IViewSite site, String command, String label, Icon icon) {
        var parameter = new CommandContributionItemParameter(
                site, command + ".tool", command, CommandContributionItem.STYLE_PUSH);
        parameter.label = label;
        parameter.tooltip = label;
        parameter.icon = icon.descriptor();
        return new CommandContributionItem(parameter);
    }
}
