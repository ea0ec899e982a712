package org.tongbao.workbench.internal.deadline;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.tongbao.core.board.BoardLine;
import org.tongbao.core.board.BoardRow;
import org.tongbao.workbench.internal.Commands;
import org.tongbao.workbench.internal.editor.Editors;
import org.tongbao.workbench.internal.organization.OrganizationsView;

/** Leads from a row of the board to where its duty is done. UI thread. */
public final class DeadlineRows {

    private DeadlineRows() {}

    /** Opens the incident at the step of the clock, or shows the organization. */
    public static void open(IWorkbenchPage page, BoardRow row) {
        if (row.incident().kind() == BoardLine.Kind.INCIDENT) {
            Editors.open(page, row.incident().id(), row.clock().id());
            return;
        }
        try {
            if (page.showView(Commands.ORGANIZATIONS_VIEW) instanceof OrganizationsView view) {
                view.choose(row.incident().id());
            }
        } catch (PartInitException e) {
            throw new IllegalStateException(Commands.ORGANIZATIONS_VIEW, e);
        }
    }
}
