package org.tongbao.ui.testkit;

import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import org.eclipse.swt.widgets.Spinner;

/** A field for a number, with arrows. */
public final class SWTBotSpinner extends AbstractSWTBot<Spinner> {

    SWTBotSpinner(Spinner widget) {
        super(widget);
    }

    /** The number. */
    public int getSelection() {
        return syncExec(() -> widget.getSelection());
    }

    /** Sets the number. */
    public SWTBotSpinner setSelection(int number) {
        waitUntilEnabled();
        setFocus();
        changed(() -> widget.setSelection(number));
        return this;
    }
}
