package org.tongbao.workbench.internal;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.tongbao.ui.draft.DraftDesk;
import org.tongbao.workbench.internal.nls.Messages;

/** Opens the workbench on the user's own store and stays until its last window is closed. */
public final class WorkbenchApplication implements IApplication {

    @Override
    public Object start(@Nullable IApplicationContext context) {
        Display.setAppName(Messages.Window_title);
        Display display = PlatformUI.createDisplay();
        try {
            var arguments = StartArguments.of(context);
            int code = PlatformUI.createAndRunWorkbench(display, new TongbaoWorkbenchAdvisor(arguments));
            return code == PlatformUI.RETURN_RESTART ? IApplication.EXIT_RESTART : IApplication.EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            var workbench = PlatformUI.getWorkbench();
            workbench.getService(DraftDesk.class).keepAll();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }
}
