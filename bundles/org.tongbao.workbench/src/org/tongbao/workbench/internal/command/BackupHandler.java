package org.tongbao.workbench.internal.command;

import org.eclipse.ui.IWorkbenchWindow;
import org.tongbao.core.account.Permission;
import org.tongbao.workbench.internal.backup.BackupNow;

/** Backs up the database now. */
public final class BackupHandler extends StoreHandler {

    /** For those who back up. */
    public BackupHandler() {
        super(Permission.BACKUP);
    }

    @Override
    void work(IWorkbenchWindow window) {
        BackupNow.open(window);
    }
}
