package org.tongbao.workbench.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tongbao.workbench.internal.plugin.InstallWindow;

/** Asks for a plugin, checks and installs it. */
public final class InstallPluginHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
        InstallWindow.open(HandlerUtil.getActiveWorkbenchWindowChecked(event));
        return null;
    }
}
