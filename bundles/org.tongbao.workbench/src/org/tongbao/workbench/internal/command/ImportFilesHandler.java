package org.tongbao.workbench.internal.command;

import org.eclipse.ui.IWorkbenchWindow;
import org.tongbao.workbench.internal.transfer.IncidentImport;

/** Asks for files of incidents and imports them. */
public final class ImportFilesHandler extends StoreHandler {

    @Override
    void run(IWorkbenchWindow window) {
        IncidentImport.askForFiles(window);
    }
}
