package org.tongbao.benchmark;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** A perspective that holds the editor area only. */
public final class BarePerspective implements IPerspectiveFactory {

    /** Id of this perspective. */
    public static final String ID = "org.tongbao.benchmark.perspective";

    @Override
    public void createInitialLayout(@Nullable IPageLayout layout) {
        if (layout != null) {
            layout.setEditorAreaVisible(true);
        }
    }
}
