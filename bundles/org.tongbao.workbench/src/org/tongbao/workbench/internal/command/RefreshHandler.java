package org.tongbao.workbench.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tongbao.workbench.internal.Commands;
import org.tongbao.workbench.internal.deadline.DeadlineView;
import org.tongbao.workbench.internal.organization.OrganizationsView;
import org.tongbao.workbench.internal.plugin.PluginsView;
import org.tongbao.workbench.internal.register.RegisterView;

/** Reads register, deadlines, organizations and plugins again. */
public final class RefreshHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
        var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        if (page.findView(Commands.REGISTER_VIEW) instanceof RegisterView register) {
            register.refresh();
        }
        if (page.findView(Commands.DEADLINE_VIEW) instanceof DeadlineView deadlines) {
            deadlines.refresh();
        }
        if (page.findView(Commands.ORGANIZATIONS_VIEW) instanceof OrganizationsView organizations) {
            organizations.refresh();
        }
        if (page.findView(Commands.PLUGINS_VIEW) instanceof PluginsView plugins) {
            plugins.refresh();
        }
        return null;
    }
}
