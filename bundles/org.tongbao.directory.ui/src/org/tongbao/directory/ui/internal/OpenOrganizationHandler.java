package org.tongbao.directory.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tongbao.core.store.OrganizationSummary;
import org.tongbao.directory.ui.editor.OrganizationEditors;

/** Opens the editor of an organization, in whatever perspective. */
public final class OpenOrganizationHandler extends AbstractHandler {

    private static final String ORGANIZATION = "organization";

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        @Nullable String id = event == null ? null : event.getParameter(ORGANIZATION);
        if (id != null) {
            String name = window.getService(Directory.class)
                    .tree()
                    .flatMap(tree -> tree.find(id))
                    .map(OrganizationSummary::name)
                    .orElse("");
            OrganizationEditors.show(window.getActivePage(), id, name, true);
        }
        return null;
    }
}
