package org.tongbao.workbench.internal.command;

import org.eclipse.ui.IWorkbenchWindow;
import org.tongbao.workbench.internal.handover.HandoverWindow;

/** Opens the window in which incidents are handed over by files. */
public final class HandoverHandler extends StoreHandler {

    @Override
    void run(IWorkbenchWindow window) {
        HandoverWindow.open(window);
    }
}
