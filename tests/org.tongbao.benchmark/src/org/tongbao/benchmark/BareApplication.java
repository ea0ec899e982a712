package org.tongbao.benchmark;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** A workbench with a menu bar, a status line and nothing else. */
public final class BareApplication implements IApplication {

    @Override
    public Object start(@Nullable IApplicationContext context) {
        var display = PlatformUI.createDisplay();
        try {
            PlatformUI.createAndRunWorkbench(display, new Advisor());
            return IApplication.EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        var workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().syncExec(workbench::close);
    }

    private static final class Advisor extends WorkbenchAdvisor {

        @Override
        public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(@Nullable IWorkbenchWindowConfigurer configurer) {
            return new WindowAdvisor(configurer);
        }

        @Override
        public String getInitialWindowPerspectiveId() {
            return BarePerspective.ID;
        }
    }

    private static final class WindowAdvisor extends WorkbenchWindowAdvisor {

        WindowAdvisor(@Nullable IWorkbenchWindowConfigurer configurer) {
            super(configurer);
        }

        @Override
        public void preWindowOpen() {
            getWindowConfigurer().setShowMenuBar(true);
            getWindowConfigurer().setShowCoolBar(false);
            getWindowConfigurer().setShowStatusLine(true);
            getWindowConfigurer().setTitle("BareWindow");
        }
    }
}
