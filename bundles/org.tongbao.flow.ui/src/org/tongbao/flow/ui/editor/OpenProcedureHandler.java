package org.tongbao.flow.ui.editor;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tongbao.core.procedure.ProcedureRegistry;
import org.tongbao.core.procedure.ProcedureVersions;

/** 作業程序…: asks which procedure, and opens it to be changed. */
public final class OpenProcedureHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<ProcedureInput> input = new OpenProcedureDialog(
                        window.getShell(),
                        window.getService(ProcedureRegistry.class),
                        window.getService(ProcedureVersions.class))
                .ask();
        if (input.isPresent()) {
            try {
                window.getActivePage().openEditor(input.get(), ProcedureEditor.ID);
            } catch (PartInitException e) {
                throw new ExecutionException(String.valueOf(e.getMessage()), e);
            }
        }
        return null;
    }
}
