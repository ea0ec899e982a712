package org.tongbao.directory.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tongbao.core.store.OrganizationSummary;
import org.tongbao.directory.ui.editor.OrganizationEditors;

/** Opens an editor on a new organization, below the one chosen in the tree. */
public final class NewOrganizationHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
        var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        String superior = page.getSelection(DirectoryIds.TREE_VIEW) instanceof IStructuredSelection chosen
                        && chosen.getFirstElement() instanceof OrganizationSummary line
                ? line.name()
                : "";
        OrganizationEditors.create(page, superior);
        return null;
    }
}
