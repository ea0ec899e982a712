package org.tongbao.workbench.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tongbao.workbench.internal.Commands;

/** Shows the organizations. */
public final class ShowOrganizationsHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
        try {
            HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(Commands.ORGANIZATIONS_VIEW);
        } catch (PartInitException e) {
            throw new ExecutionException(Commands.ORGANIZATIONS_VIEW, e);
        }
        return null;
    }
}
