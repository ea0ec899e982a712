package org.tongbao.directory.ui.lists;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** 匯入名單: asks for files and shows what they would change. */
public final class ImportHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
        ImportWindow.ask(HandlerUtil.getActiveWorkbenchWindowChecked(event));
        return null;
    }
}
