package org.tongbao.workbench.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * Knows whether the mouse has just brought an editor to the front. Then what was pressed takes the focus itself: giving it
 * to the first field would move the page away under the pointer, and the press would be lost. UI thread.
 */
final class MousePress {

    private boolean pressed;

    /** Watches until the control goes. */
    MousePress(Control control) {
        Display display = control.getDisplay();
        // a filter hears of it before the workbench does, which then asks for the focus
        Listener watch = event -> {
            if (event.detail == SWT.MouseDown) {
                pressed = true;
                display.asyncExec(() -> pressed = false);
            }
        };
        display.addFilter(SWT.Activate, watch);
        control.addListener(SWT.Dispose, event -> display.removeFilter(SWT.Activate, watch));
    }

    /** True while the press that activated something is being worked on. */
    boolean activates() {
        return pressed;
    }
}
