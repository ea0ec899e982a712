package org.tongbao.workbench.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tongbao.workbench.internal.Commands;
import org.tongbao.workbench.internal.transfer.RegisterExport;
import org.tongbao.workbench.internal.transfer.ShownRegister;

/** Writes what the register shows into a file for a spreadsheet program. */
public final class ExportRegisterHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        try {
            var view = window.getActivePage().showView(Commands.REGISTER_VIEW);
            @Nullable ShownRegister shown = Adapters.adapt(view, ShownRegister.class);
            if (shown != null) {
                RegisterExport.open(window, shown);
            }
        } catch (PartInitException e) {
            throw new ExecutionException("no register", e);
        }
        return null;
    }
}
