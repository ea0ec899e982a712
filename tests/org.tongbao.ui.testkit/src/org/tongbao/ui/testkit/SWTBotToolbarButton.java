package org.tongbao.ui.testkit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolItem;

/** A button of a tool bar. */
public final class SWTBotToolbarButton extends AbstractSWTBot<ToolItem> {

    SWTBotToolbarButton(Sought<ToolItem> sought) {
        super(sought);
    }

    /** Presses it; one that stays down is turned over. */
    public SWTBotToolbarButton click() {
        changed(() -> {
            if ((widget.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
                widget.setSelection(!widget.getSelection());
            }
        });
        return this;
    }
}
