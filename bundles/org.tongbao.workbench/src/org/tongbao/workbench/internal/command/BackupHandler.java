package org.tongbao.workbench.internal.command;

import org.eclipse.ui.IWorkbenchWindow;
import org.tongbao.workbench.internal.backup.BackupNow;

/** Backs up the database now. */
public final class BackupHandler extends StoreHandler {

    @Override
    void run(IWorkbenchWindow window) {
        BackupNow.open(window);
    }
}
