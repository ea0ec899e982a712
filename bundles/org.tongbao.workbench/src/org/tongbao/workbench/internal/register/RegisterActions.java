package org.tongbao.workbench.internal.register;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.tongbao.ui.look.Icon;
import org.tongbao.workbench.internal.Commands;
import org.tongbao.workbench.internal.nls.Messages;

/** Tool bar and menu of the register; the menu sorts from the keyboard. */
final class RegisterActions {

    private RegisterActions() {}

    static void contribute(IViewSite site, RegisterModel model, RegisterTable table) {
        var bar = site.getActionBars().getToolBarManager();
        bar.add(tool(site, Commands.NEW, Messages.Tool_new, Icon.ADD));
        bar.add(tool(site, Commands.QUICK, Messages.Tool_quick, Icon.QUICK));
        bar.add(tool(site, IWorkbenchCommandConstants.FILE_REFRESH, Messages.Tool_refresh, Icon.REFRESH));
        var sort = new MenuManager(Messages.Menu_sort, "register.sort");
        Map<RegisterColumn, IAction> actions = new EnumMap<>(RegisterColumn.class);
        for (RegisterColumn column : RegisterColumn.values()) {
            var action = new Action(RegisterWords.heading(column), IAction.AS_RADIO_BUTTON) {
                @Override
                public void run() {
                    if (isChecked()) {
                        table.sortBy(column);
                    }
                }
            };
            actions.put(column, action);
            sort.add(action);
        }
        sort.addMenuListener(
                manager -> actions.forEach((column, action) -> action.setChecked(column == model.column())));
        site.getActionBars().getMenuManager().add(sort);
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
