package org.tongbao.workbench.internal.command;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.tongbao.core.account.Permission;
import org.tongbao.workbench.internal.Commands;
import org.tongbao.workbench.internal.transfer.RegisterExport;
import org.tongbao.workbench.internal.transfer.ShownRegister;

/** Writes what the register shows into a file for a spreadsheet program. */
public final class ExportRegisterHandler extends StoreHandler {

    /** For those who see incidents. */
    public ExportRegisterHandler() {
        super(Permission.READ);
    }

    @Override
    void work(IWorkbenchWindow window) throws ExecutionException {
        try {
            var view = window.getActivePage().showView(Commands.REGISTER_VIEW);
            @Nullable ShownRegister shown = Adapters.adapt(view, ShownRegister.class);
            if (shown != null) {
                RegisterExport.open(window, shown);
            }
        } catch (PartInitException e) {
            throw new ExecutionException("no register", e);
        }
    }
}
