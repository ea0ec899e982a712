package org.tongbao.ui.testkit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;

/** A push or toggle button. */
public final class SWTBotButton extends AbstractSWTBot<Button> {

    SWTBotButton(Sought<Button> sought) {
        super(sought);
    }

    /** Waits until the button can be used, and presses it. */
    public SWTBotButton click() {
        notify(SWT.Selection);
        return this;
    }
}
