package org.tongbao.workbench.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** Where windows beside the main one appear. UI thread. */
public final class Windows {

    private Windows() {}

    /** Puts a window into the middle of its parent, inside the screen. */
    public static void centre(Shell shell, Shell parent) {
        Rectangle over = parent.getBounds();
        Rectangle screen = parent.getMonitor().getClientArea();
        Rectangle mine = shell.getBounds();
        int x = over.x + (over.width - mine.width) / 2;
        int y = over.y + (over.height - mine.height) / 2;
        shell.setLocation(
                Math.max(screen.x, Math.min(x, screen.x + screen.width - mine.width)),
                Math.max(screen.y, Math.min(y, screen.y + screen.height - mine.height)));
    }

    /** Keys that a window takes while it is the active one; ends with the window. */
    public static void keys(Shell shell, Listener keys) {
        var display = shell.getDisplay();
        Listener filter = event -> {
            if (!shell.isDisposed() && display.getActiveShell() == shell) {
                keys.handleEvent(event);
            }
        };
        display.addFilter(SWT.KeyDown, filter);
        shell.addListener(SWT.Dispose, event -> display.removeFilter(SWT.KeyDown, filter));
    }
}
