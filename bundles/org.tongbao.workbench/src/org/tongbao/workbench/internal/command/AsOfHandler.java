package org.tongbao.workbench.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tongbao.workbench.internal.Commands;
import org.tongbao.workbench.internal.deadline.DeadlineView;
import org.tongbao.workbench.internal.editor.IncidentEditor;

/** Asks at which instant to look at the incident in front or, where none is, at the deadline board. */
public final class AsOfHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActivePart(event) instanceof IncidentEditor editor) {
            editor.asOf();
            return null;
        }
        try {
            var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
            if (page.showView(Commands.DEADLINE_VIEW) instanceof DeadlineView board) {
                board.asOf();
            }
        } catch (PartInitException e) {
            throw new ExecutionException(Commands.DEADLINE_VIEW, e);
        }
        return null;
    }
}
