package org.tongbao.workbench.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective 事件處理: register at the left, editors in the middle, deadlines below them. */
public final class IncidentsPerspective implements IPerspectiveFactory {

    /** Id of this perspective in the platform's registry. */
    public static final String ID = "org.tongbao.workbench.incidents";

    private static final float REGISTER_SHARE = 0.33f;
    private static final float EDITOR_SHARE = 0.68f;

    @Override
    public void createInitialLayout(@Nullable IPageLayout layout) {
        if (layout == null) {
            return;
        }
        layout.setEditorAreaVisible(true);
        layout.addView(Commands.REGISTER_VIEW, IPageLayout.LEFT, REGISTER_SHARE, IPageLayout.ID_EDITOR_AREA);
        var below = layout.createFolder("below", IPageLayout.BOTTOM, EDITOR_SHARE, IPageLayout.ID_EDITOR_AREA);
        below.addView(Commands.DEADLINE_VIEW);
        below.addPlaceholder(Commands.ORGANIZATIONS_VIEW);
        below.addPlaceholder(Commands.PLUGINS_VIEW);
        below.addPlaceholder(Commands.PACKS_VIEW);
    }
}
