package org.tongbao.ui.testkit;

import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolItem;

/** A button of a tool bar. */
public final class SWTBotToolbarButton extends AbstractSWTBot<ToolItem> {

    SWTBotToolbarButton(ToolItem widget) {
        super(widget);
    }

    /** Presses it; one that stays down is turned over. */
    public SWTBotToolbarButton click() {
        waitUntilEnabled();
        syncExec(() -> {
            if ((widget.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
                widget.setSelection(!widget.getSelection());
            }
        });
        notify(SWT.Selection);
        return this;
    }
}
