package org.tongbao.workbench.internal.command;

import org.eclipse.ui.IWorkbenchWindow;
import org.tongbao.core.account.Permission;
import org.tongbao.workbench.internal.transfer.IncidentImport;

/** Asks for a folder and imports the incidents in it. */
public final class ImportFolderHandler extends StoreHandler {

    /** For those who record incidents or exercises. */
    public ImportFolderHandler() {
        super(Permission.RECORD_DRILLS);
    }

    @Override
    void work(IWorkbenchWindow window) {
        IncidentImport.askForFolder(window);
    }
}
