package org.tongbao.workbench.internal.command;

import org.eclipse.ui.IWorkbenchWindow;
import org.tongbao.core.account.Permission;
import org.tongbao.workbench.internal.transfer.IncidentImport;

/** Asks for files of incidents and imports them. */
public final class ImportFilesHandler extends StoreHandler {

    /** For those who record incidents or exercises. */
    public ImportFilesHandler() {
        super(Permission.RECORD_DRILLS);
    }

    @Override
    void work(IWorkbenchWindow window) {
        IncidentImport.askForFiles(window);
    }
}
