package org.tongbao.directory.ui.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective 組織管理: tree of organizations at the left, the form of the selected one beside it, its chart below. */
public final class DirectoryPerspective implements IPerspectiveFactory {

    private static final float TREE_SHARE = 0.40f;
    private static final float EDITOR_SHARE = 0.64f;

    @Override
    public void createInitialLayout(@Nullable IPageLayout layout) {
        if (layout == null) {
            return;
        }
        layout.setEditorAreaVisible(true);
        layout.addView(DirectoryIds.TREE_VIEW, IPageLayout.LEFT, TREE_SHARE, IPageLayout.ID_EDITOR_AREA);
        var below =
                layout.createFolder(DirectoryIds.BELOW, IPageLayout.BOTTOM, EDITOR_SHARE, IPageLayout.ID_EDITOR_AREA);
        below.addView(DirectoryIds.CHART_VIEW);
        below.addPlaceholder(DirectoryIds.RECONCILE_VIEW);
        below.addPlaceholder("org.tongbao.workbench.organizations");
    }
}
