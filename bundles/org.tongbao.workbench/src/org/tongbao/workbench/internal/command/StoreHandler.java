package org.tongbao.workbench.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tongbao.workbench.internal.ProgressWindow;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.store.StoreAccess;

/** What needs an open database; without one it says so before anything is asked. */
abstract class StoreHandler extends AbstractHandler {

    @Override
    public final @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (window.getService(StoreAccess.class).store().isPresent()) {
            run(window);
        } else {
            ProgressWindow.refuse(window.getShell(), "closed", Messages.Deadlines_unknown, Messages.Store_closed);
        }
        return null;
    }

    /** Does it; the database is open. */
    abstract void run(IWorkbenchWindow window) throws ExecutionException;
}
