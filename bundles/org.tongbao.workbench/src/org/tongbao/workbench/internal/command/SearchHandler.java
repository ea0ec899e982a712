package org.tongbao.workbench.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tongbao.workbench.internal.Commands;
import org.tongbao.workbench.internal.register.RegisterView;

/** Puts the cursor into the search field of the register. */
public final class SearchHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
        try {
            var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
            if (page.showView(Commands.REGISTER_VIEW) instanceof RegisterView register) {
                register.focusSearch();
            }
        } catch (PartInitException e) {
            throw new ExecutionException(Commands.REGISTER_VIEW, e);
        }
        return null;
    }
}
