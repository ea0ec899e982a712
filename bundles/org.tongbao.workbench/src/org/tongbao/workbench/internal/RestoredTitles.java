package org.tongbao.workbench.internal;

import java.util.Objects;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.views.IViewDescriptor;

/**
 * Titles of views that a restored layout shows as tabs and nobody has opened yet: the platform keeps them in the language of the run
 * before, and a view itself tells its title only when it is opened. UI thread.
 */
public final class RestoredTitles {

    private RestoredTitles() {}

    /** Gives them the titles that the views have in the language of this run. */
    public static void settle(IWorkbenchWindow window) {
        var views = window.getWorkbench().getViewRegistry();
        window.getService(MWindow.class).getSharedElements().stream()
                .filter(MPart.class::isInstance)
                .map(MPart.class::cast)
                .filter(part -> part.getObject() == null)
                .forEach(part -> {
                    IViewDescriptor view = views.find(Objects.toString(part.getElementId(), ""));
                    if (view != null) {
                        part.setLabel(view.getLabel());
                    }
                });
    }
}
