package org.tongbao.workbench.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tongbao.workbench.internal.transfer.IncidentImport;

/** Asks for a folder and imports the incidents in it. */
public final class ImportFolderHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
        IncidentImport.askForFolder(HandlerUtil.getActiveWorkbenchWindowChecked(event));
        return null;
    }
}
