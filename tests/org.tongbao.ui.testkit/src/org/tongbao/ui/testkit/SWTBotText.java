package org.tongbao.ui.testkit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** An entry field. */
public final class SWTBotText extends AbstractSWTBot<Text> {

    SWTBotText(Sought<Text> sought) {
        super(sought);
    }

    @Override
    public String getText() {
        return read(() -> widget.getText());
    }

    /** The text shown while the field is empty. */
    public String getMessage() {
        return read(() -> widget.getMessage());
    }

    /** Whether it can only be read. */
    public boolean isReadOnly() {
        return read(() -> (widget.getStyle() & SWT.READ_ONLY) != 0 || !widget.getEditable());
    }

    /** Puts the text in place of what stands there, with the field focused. */
    public SWTBotText setText(String text) {
        waitUntilEnabled();
        if (isReadOnly()) {
            throw new IllegalStateException("the field is read-only: " + this);
        }
        setFocus();
        act(() -> widget.setText(text));
        return this;
    }

    /** Types the text with the keyboard, behind what stands there. */
    public SWTBotText typeText(String text) {
        setFocus();
        act(() -> widget.setSelection(widget.getCharCount()));
        Keyboard.typeText(text);
        return this;
    }

    /** Ends the entry as the Enter key does. */
    public SWTBotText pressEnter() {
        setFocus();
        notify(SWT.DefaultSelection);
        return this;
    }
}
