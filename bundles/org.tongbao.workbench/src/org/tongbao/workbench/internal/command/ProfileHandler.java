package org.tongbao.workbench.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the pages with the user's name and contact data, the accounts, the database, the reminders, the intervals and the backups. */
public final class ProfileHandler extends AbstractHandler {

    private static final String PROFILE = "org.tongbao.workbench.profile";
    /** Page that says which database is opened. */
    public static final String DATABASE = "org.tongbao.workbench.database";

    /** Page of who may use it. */
    public static final String ACCOUNTS = "org.tongbao.workbench.accounts";

    private static final String REMINDERS = "org.tongbao.workbench.reminders";
    private static final String BACKUPS = "org.tongbao.workbench.backups";
    private static final String INTERVALS = "org.tongbao.workbench.intervals";

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
        var shell = HandlerUtil.getActiveShellChecked(event);
        PreferencesUtil.createPreferenceDialogOn(
                        shell, PROFILE, new String[] {PROFILE, ACCOUNTS, DATABASE, BACKUPS, REMINDERS, INTERVALS}, null)
                .open();
        return null;
    }
}
