package org.tongbao.workbench.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tongbao.workbench.internal.KeysWindow;

/** Lists what can be done from the keyboard. */
public final class KeysHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
        KeysWindow.open(HandlerUtil.getActiveWorkbenchWindowChecked(event));
        return null;
    }
}
