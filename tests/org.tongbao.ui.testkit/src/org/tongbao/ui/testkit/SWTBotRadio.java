package org.tongbao.ui.testkit;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;

/** A radio button. */
public final class SWTBotRadio extends AbstractSWTBot<Button> {

    SWTBotRadio(Button widget) {
        super(widget);
    }

    SWTBotRadio(Sought<Button> sought) {
        super(sought);
    }

    /** Whether it is the chosen one of its group. */
    public boolean isSelected() {
        return read(() -> widget.getSelection());
    }

    /** Chooses it, which gives up the one chosen before. */
    public SWTBotRadio click() {
        waitUntilEnabled();
        if (isSelected()) {
            return this;
        }
        setFocus();
        changed(() -> {
            List<Button> before = chosen();
            before.forEach(button -> button.setSelection(false));
            widget.setSelection(true);
            before.forEach(button -> new SWTBotRadio(button).send(SWT.Selection, new Event()));
        });
        return this;
    }

    private List<Button> chosen() {
        return Arrays.stream(widget.getParent().getChildren())
                .filter(child -> (child.getStyle() & SWT.RADIO) != 0)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button != widget && button.getSelection())
                .toList();
    }
}
