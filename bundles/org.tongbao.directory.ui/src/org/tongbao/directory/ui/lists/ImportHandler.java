package org.tongbao.directory.ui.lists;

import org.eclipse.ui.IWorkbenchWindow;
import org.tongbao.core.account.Permission;
import org.tongbao.ui.store.RightHandler;

/** 匯入名單: asks for files and shows what they would change. */
public final class ImportHandler extends RightHandler {

    /** For those who keep the directory. */
    public ImportHandler() {
        super(Permission.DIRECTORY);
    }

    @Override
    protected void run(IWorkbenchWindow window) {
        ImportWindow.ask(window);
    }
}
