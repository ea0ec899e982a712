package org.tongbao.workbench.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.LabelRetargetAction;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.tongbao.workbench.internal.nls.Messages;

/** The menus 檔案, 編輯, 檢視 and 說明; everything in them is a command with a key. */
public final class TongbaoActionBarAdvisor extends ActionBarAdvisor {

    private @Nullable LabelRetargetAction undo;
    private @Nullable LabelRetargetAction redo;

    /** Fills the bars of the given configurer. */
    public TongbaoActionBarAdvisor(@Nullable IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(@Nullable IWorkbenchWindow window) {
        if (window == null) {
            return;
        }
        undo = retarget(window, ActionFactory.UNDO, Messages.Menu_undo, IWorkbenchCommandConstants.EDIT_UNDO);
        redo = retarget(window, ActionFactory.REDO, Messages.Menu_redo, IWorkbenchCommandConstants.EDIT_REDO);
    }

    /** An action that takes over the words of the active part's, e.g. 「復原：選取 網頁木馬」. */
    private LabelRetargetAction retarget(IWorkbenchWindow window, ActionFactory kind, String text, String command) {
        var action = new LabelRetargetAction(kind.getId(), text);
        action.setActionDefinitionId(command);
        window.getPartService().addPartListener(action);
        register(action);
        return action;
    }

    @Override
    protected void fillMenuBar(@Nullable IMenuManager bar) {
        if (bar == null) {
            return;
        }
        IWorkbenchWindow window = getActionBarConfigurer().getWindowConfigurer().getWindow();
        bar.add(fileMenu(window));
        bar.add(editMenu(window));
        bar.add(viewMenu(window));
        bar.add(rulesMenu(window));
        bar.add(helpMenu(window));
    }

    private MenuManager fileMenu(IWorkbenchWindow window) {
        var menu = new MenuManager(Messages.Menu_file, "file");
        menu.add(item(window, Commands.NEW, Messages.Menu_new));
        menu.add(item(window, Commands.QUICK, Messages.Menu_quick));
        menu.add(new Separator());
        menu.add(item(window, IWorkbenchCommandConstants.FILE_SAVE, Messages.Menu_save));
        menu.add(item(window, IWorkbenchCommandConstants.FILE_SAVE_ALL, Messages.Menu_save_all));
        menu.add(new Separator());
        menu.add(item(window, IWorkbenchCommandConstants.FILE_CLOSE, Messages.Menu_close));
        menu.add(item(window, IWorkbenchCommandConstants.FILE_CLOSE_ALL, Messages.Menu_close_all));
        menu.add(new Separator());
        menu.add(item(window, Commands.IMPORT_FILES, Messages.Menu_import_files));
        menu.add(item(window, Commands.IMPORT_FOLDER, Messages.Menu_import_folder));
        menu.add(item(window, Commands.HANDOVER, Messages.Menu_handover));
        menu.add(item(window, Commands.EXPORT, Messages.Menu_export));
        menu.add(item(window, Commands.BACKUP, Messages.Menu_backup));
        menu.add(new Separator());
        menu.add(item(window, Commands.INSTALL, Messages.Menu_install));
        menu.add(item(window, Commands.ENCRYPTION, Messages.Menu_encryption));
        menu.add(new Separator());
        menu.add(item(window, IWorkbenchCommandConstants.FILE_EXIT, Messages.Menu_exit));
        return menu;
    }

    private MenuManager editMenu(IWorkbenchWindow window) {
        var menu = new MenuManager(Messages.Menu_edit, "edit");
        if (undo != null) {
            menu.add(undo);
        }
        if (redo != null) {
            menu.add(redo);
        }
        menu.add(new Separator());
        menu.add(item(window, IWorkbenchCommandConstants.EDIT_CUT, Messages.Menu_cut));
        menu.add(item(window, IWorkbenchCommandConstants.EDIT_COPY, Messages.Menu_copy));
        menu.add(item(window, IWorkbenchCommandConstants.EDIT_PASTE, Messages.Menu_paste));
        menu.add(item(window, IWorkbenchCommandConstants.EDIT_SELECT_ALL, Messages.Menu_select_all));
        menu.add(new Separator());
        menu.add(item(window, Commands.SEARCH, Messages.Menu_search));
        menu.add(item(window, Commands.NEXT_FINDING, Messages.Menu_next_finding));
        menu.add(item(window, Commands.ADD_EVENT, Messages.Menu_add_event));
        menu.add(new Separator());
        menu.add(item(window, Commands.PROFILE, Messages.Menu_profile));
        return menu;
    }

    private MenuManager viewMenu(IWorkbenchWindow window) {
        var menu = new MenuManager(Messages.Menu_view, "view");
        menu.add(item(window, Commands.REGISTER, Messages.Menu_register));
        menu.add(item(window, Commands.DEADLINES, Messages.Menu_deadlines));
        menu.add(item(window, Commands.REMINDERS, Messages.Menu_reminders));
        menu.add(item(window, Commands.AS_OF, Messages.Menu_as_of));
        menu.add(item(window, Commands.INBOX, Messages.Menu_inbox));
        menu.add(item(window, Commands.ORGANIZATIONS, Messages.Menu_organizations));
        menu.add(item(window, Commands.PLUGINS, Messages.Menu_plugins));
        menu.add(new Separator());
        menu.add(item(window, IWorkbenchCommandConstants.FILE_REFRESH, Messages.Menu_refresh));
        menu.add(item(window, IWorkbenchCommandConstants.WINDOW_RESET_PERSPECTIVE, Messages.Menu_reset));
        menu.add(item(window, "org.eclipse.ui.window.quickAccess", Messages.Menu_quick_access));
        return menu;
    }

    private MenuManager rulesMenu(IWorkbenchWindow window) {
        var menu = new MenuManager(Messages.Menu_rules, "rules");
        menu.add(item(window, Commands.COMPARE_PACKS, Messages.Menu_compare_packs));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private MenuManager helpMenu(IWorkbenchWindow window) {
        var menu = new MenuManager(Messages.Menu_help, "help");
        menu.add(item(window, Commands.KEYS, Messages.Menu_keys));
        menu.add(new Separator());
        menu.add(item(window, IWorkbenchCommandConstants.HELP_ABOUT, Messages.Menu_about));
        return menu;
    }

    private static IContributionItem item(IWorkbenchWindow window, String command, String label) {
        var parameter =
                new CommandContributionItemParameter(window, command, command, CommandContributionItem.STYLE_PUSH);
        parameter.label = label;
        return new CommandContributionItem(parameter);
    }
}
