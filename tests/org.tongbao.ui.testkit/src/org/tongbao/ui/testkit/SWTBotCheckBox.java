package org.tongbao.ui.testkit;

import org.eclipse.swt.widgets.Button;

/** A check box. */
public final class SWTBotCheckBox extends AbstractSWTBot<Button> {

    SWTBotCheckBox(Sought<Button> sought) {
        super(sought);
    }

    /** Whether it is checked. */
    public boolean isChecked() {
        return read(() -> widget.getSelection());
    }

    /** Checks it, unless it is checked. */
    public SWTBotCheckBox select() {
        return set(true);
    }

    /** Clears it, unless it is clear. */
    public SWTBotCheckBox deselect() {
        return set(false);
    }

    /** Turns it over. */
    public SWTBotCheckBox click() {
        return set(!isChecked());
    }

    private SWTBotCheckBox set(boolean checked) {
        waitUntilEnabled();
        if (isChecked() != checked) {
            setFocus();
            changed(() -> widget.setSelection(checked));
        }
        return this;
    }
}
