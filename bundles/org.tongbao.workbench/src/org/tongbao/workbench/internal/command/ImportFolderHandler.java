package org.tongbao.workbench.internal.command;

import org.eclipse.ui.IWorkbenchWindow;
import org.tongbao.workbench.internal.transfer.IncidentImport;

/** Asks for a folder and imports the incidents in it. */
public final class ImportFolderHandler extends StoreHandler {

    @Override
    void run(IWorkbenchWindow window) {
        IncidentImport.askForFolder(window);
    }
}
