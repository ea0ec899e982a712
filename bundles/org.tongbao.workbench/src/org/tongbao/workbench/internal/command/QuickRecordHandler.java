package org.tongbao.workbench.internal.command;

import org.eclipse.ui.IWorkbenchWindow;
import org.tongbao.core.account.Permission;
import org.tongbao.ui.store.RightHandler;
import org.tongbao.workbench.internal.create.QuickRecord;

/** Opens the quick record. */
public final class QuickRecordHandler extends RightHandler {

    /** For those who record incidents. */
    public QuickRecordHandler() {
        super(Permission.RECORD);
    }

    @Override
    protected void run(IWorkbenchWindow window) {
        QuickRecord.open(window);
    }
}
