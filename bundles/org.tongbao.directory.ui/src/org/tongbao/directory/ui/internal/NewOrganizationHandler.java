package org.tongbao.directory.ui.internal;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.tongbao.core.account.Permission;
import org.tongbao.core.store.OrganizationSummary;
import org.tongbao.directory.ui.editor.OrganizationEditors;
import org.tongbao.ui.store.RightHandler;

/** Opens an editor on a new organization, below the one chosen in the tree. */
public final class NewOrganizationHandler extends RightHandler {

    /** For those who keep the directory. */
    public NewOrganizationHandler() {
        super(Permission.DIRECTORY);
    }

    @Override
    protected void run(IWorkbenchWindow window) {
        var page = window.getActivePage();
        String superior = page.getSelection(DirectoryIds.TREE_VIEW) instanceof IStructuredSelection chosen
                        && chosen.getFirstElement() instanceof OrganizationSummary line
                ? line.name()
                : "";
        OrganizationEditors.create(page, superior);
    }
}
