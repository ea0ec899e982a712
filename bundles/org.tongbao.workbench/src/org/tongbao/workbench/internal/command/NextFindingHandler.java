package org.tongbao.workbench.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tongbao.workbench.internal.editor.IncidentEditor;

/** Goes to the next field that needs attention. */
public final class NextFindingHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof IncidentEditor editor) {
            editor.nextFinding();
        }
        return null;
    }
}
