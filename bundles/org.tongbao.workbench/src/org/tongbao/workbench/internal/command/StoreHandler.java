package org.tongbao.workbench.internal.command;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.tongbao.core.account.Permission;
import org.tongbao.ui.store.RightHandler;
import org.tongbao.workbench.internal.ProgressWindow;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.store.StoreAccess;

/** What needs a right and an open database; without one it says so before anything is asked. */
abstract class StoreHandler extends RightHandler {

    StoreHandler(Permission right) {
        super(right);
    }

    @Override
    protected final void run(IWorkbenchWindow window) throws ExecutionException {
        if (window.getService(StoreAccess.class).store().isPresent()) {
            work(window);
        } else {
            ProgressWindow.refuse(window.getShell(), "closed", Messages.Deadlines_unknown, Messages.Store_closed);
        }
    }

    /** Does it; the database is open. */
    abstract void work(IWorkbenchWindow window) throws ExecutionException;
}
