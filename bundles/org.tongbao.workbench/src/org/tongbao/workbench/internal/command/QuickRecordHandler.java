package org.tongbao.workbench.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tongbao.workbench.internal.create.QuickRecord;

/** Opens the quick record. */
public final class QuickRecordHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
        QuickRecord.open(HandlerUtil.getActiveWorkbenchWindowChecked(event));
        return null;
    }
}
