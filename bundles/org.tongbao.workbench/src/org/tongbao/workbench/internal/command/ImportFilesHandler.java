package org.tongbao.workbench.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tongbao.workbench.internal.transfer.IncidentImport;

/** Asks for files of incidents and imports them. */
public final class ImportFilesHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
        IncidentImport.askForFiles(HandlerUtil.getActiveWorkbenchWindowChecked(event));
        return null;
    }
}
