package org.tongbao.ui.store;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tongbao.core.account.Permission;

/**
 * A command that asks for a right. Who has it not is told so, and who has it, before anything is asked: an entry of a menu that is out of
 * use could not say why, and a key nothing at all. UI thread.
 */
public abstract class RightHandler extends AbstractHandler {

    private final Permission right;

    /** A command for those who have a right. */
    protected RightHandler(Permission right) {
        this.right = right;
    }

    /** What it asks for. */
    public final Permission right() {
        return right;
    }

    @Override
    public final @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (window.getService(WorkbenchStore.class).admits(window.getShell(), right)) {
            run(window);
        }
        return null;
    }

    /** Does it for somebody who may. */
    protected abstract void run(IWorkbenchWindow window) throws ExecutionException;
}
