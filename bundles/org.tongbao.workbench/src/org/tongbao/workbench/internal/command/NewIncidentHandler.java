package org.tongbao.workbench.internal.command;

import org.eclipse.ui.IWorkbenchWindow;
import org.tongbao.core.account.Permission;
import org.tongbao.ui.store.RightHandler;
import org.tongbao.workbench.internal.create.NewIncidentWizard;

/** Starts an incident with the wizard. */
public final class NewIncidentHandler extends RightHandler {

    /** For those who record incidents. */
    public NewIncidentHandler() {
        super(Permission.RECORD);
    }

    @Override
    protected void run(IWorkbenchWindow window) {
        new NewIncidentWizard(window).open();
    }
}
