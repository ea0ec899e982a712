package org.tongbao.directory.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tongbao.directory.ui.tree.TreeView;

/** Puts the cursor into the search field of the tree, while the administrator's perspective is shown. */
public final class SearchOrganizationsHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
        try {
            var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
            if (page.showView(DirectoryIds.TREE_VIEW) instanceof TreeView tree) {
                tree.focusSearch();
            }
        } catch (PartInitException e) {
            throw new ExecutionException(DirectoryIds.TREE_VIEW, e);
        }
        return null;
    }
}
