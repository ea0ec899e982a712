package org.tongbao.ui;

import org.eclipse.swt.widgets.Widget;

/** The way from jobs back to widgets. Any thread. */
public final class UiThread {

    private UiThread() {}

    /**
     * Runs something on the UI thread soon, unless the widget it is for is disposed by then.
     *
     * @param widget what the work is for; may be disposed already
     * @param work touches the widget
     */
    public static void async(Widget widget, Runnable work) {
        if (widget.isDisposed()) {
            return;
        }
        var display = widget.getDisplay();
        if (display.isDisposed()) {
            return;
        }
        display.asyncExec(() -> {
            if (!widget.isDisposed()) {
                work.run();
            }
        });
    }
}
