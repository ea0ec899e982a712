package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.tongbao.workbench.internal.RestoredTitles;

/** After a start in another language the tabs of views that were not opened yet are in it. */
final class RestoredTitlesTest extends WorkbenchTest {

    private static final String RECONCILE = "org.tongbao.directory.ui.reconcile";

    @Test
    void viewNotOpenedYet_hasTheTitleOfThisLanguage() {
        PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
            MWindow model = window.getService(MWindow.class);
            MPart restored = window.getService(EModelService.class).createModelElement(MPart.class);
            restored.setElementId(RECONCILE);
            restored.setLabel("as it was called before");
            model.getSharedElements().add(restored);
            try {
                RestoredTitles.settle(window);
                assertEquals(
                        PlatformUI.getWorkbench()
                                .getViewRegistry()
                                .find(RECONCILE)
                                .getLabel(),
                        restored.getLabel());
            } finally {
                model.getSharedElements().remove(restored);
            }
        });
    }
}
