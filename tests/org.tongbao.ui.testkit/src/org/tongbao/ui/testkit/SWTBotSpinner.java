package org.tongbao.ui.testkit;

import org.eclipse.swt.widgets.Spinner;

/** A field for a number, with arrows. */
public final class SWTBotSpinner extends AbstractSWTBot<Spinner> {

    SWTBotSpinner(Sought<Spinner> sought) {
        super(sought);
    }

    /** The number. */
    public int getSelection() {
        return read(() -> widget.getSelection());
    }

    /** Sets the number. */
    public SWTBotSpinner setSelection(int number) {
        setFocus();
        changed(() -> widget.setSelection(number));
        return this;
    }
}
