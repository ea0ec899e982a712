package org.tongbao.workbench.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective in which incidents are listed and edited. */
public final class IncidentsPerspective implements IPerspectiveFactory {

    /** Id of this perspective in the platform's registry. */
    public static final String ID = "org.tongbao.workbench.incidents";

    @Override
    public void createInitialLayout(@Nullable IPageLayout layout) {
        if (layout != null) {
            layout.setEditorAreaVisible(true);
        }
    }
}
