package org.tongbao.workbench.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.tongbao.ui.UiThread;

/**
 * Gives the keyboard back to the active part when the window comes to the front and what had the focus is gone meanwhile,
 * as after a window beside it recorded something. Without it no key would do anything. UI thread.
 */
final class FocusReturn {

    private FocusReturn() {}

    /** Watches a window until it closes. */
    static void watch(IWorkbenchWindow window) {
        Shell shell = window.getShell();
        // later: the focus is put back only after the window is told
        shell.addListener(SWT.Activate, event -> UiThread.async(shell, () -> giveBack(window, shell)));
    }

    private static void giveBack(IWorkbenchWindow window, Shell shell) {
        Control focus = shell.getDisplay().getFocusControl();
        boolean lost = focus == null || focus == shell;
        if (lost && shell.getDisplay().getActiveShell() == shell && window.getActivePage() != null) {
            IWorkbenchPart part = window.getActivePage().getActivePart();
            if (part != null) {
                part.setFocus();
            }
        }
    }
}
