package org.tongbao.workbench.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Tells the platform which perspective comes first and how a window is set up. */
public final class TongbaoWorkbenchAdvisor extends WorkbenchAdvisor {

    @Override
    public void initialize(@Nullable IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        if (configurer != null) {
            configurer.setSaveAndRestore(true);
        }
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(@Nullable IWorkbenchWindowConfigurer configurer) {
        return new TongbaoWindowAdvisor(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return IncidentsPerspective.ID;
    }
}
