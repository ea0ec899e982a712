package org.tongbao.workbench.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the pages with the user's name and contact data and with the reminders. */
public final class ProfileHandler extends AbstractHandler {

    private static final String PROFILE = "org.tongbao.workbench.profile";
    private static final String REMINDERS = "org.tongbao.workbench.reminders";

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
        var shell = HandlerUtil.getActiveShellChecked(event);
        PreferencesUtil.createPreferenceDialogOn(shell, PROFILE, new String[] {PROFILE, REMINDERS}, null)
                .open();
        return null;
    }
}
