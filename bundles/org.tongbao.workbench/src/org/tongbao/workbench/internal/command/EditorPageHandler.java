package org.tongbao.workbench.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tongbao.workbench.internal.Commands;
import org.tongbao.workbench.internal.editor.IncidentEditor;

/** Shows a page of the incident editor. */
public final class EditorPageHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
        var number = event == null ? null : event.getParameter(Commands.PAGE_NUMBER);
        if (number != null && HandlerUtil.getActiveEditor(event) instanceof IncidentEditor editor) {
            editor.showPage(Integer.parseInt(number) - 1);
        }
        return null;
    }
}
