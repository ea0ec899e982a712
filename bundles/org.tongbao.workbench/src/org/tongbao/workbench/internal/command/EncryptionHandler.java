package org.tongbao.workbench.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tongbao.workbench.internal.seal.EncryptionDesk;
import org.tongbao.workbench.internal.seal.EncryptionWindow;

/** Opens the window for passphrase and recovery sheet of the database. */
public final class EncryptionHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        EncryptionWindow.open(window.getShell(), window.getService(EncryptionDesk.class));
        return null;
    }
}
