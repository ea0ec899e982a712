package org.tongbao.workbench.internal.command;

import org.eclipse.ui.IWorkbenchWindow;
import org.tongbao.core.account.Permission;
import org.tongbao.workbench.internal.handover.HandoverWindow;

/** Opens the window in which incidents are handed over by files. */
public final class HandoverHandler extends StoreHandler {

    /** For those who record incidents. */
    public HandoverHandler() {
        super(Permission.RECORD);
    }

    @Override
    void work(IWorkbenchWindow window) {
        HandoverWindow.open(window);
    }
}
