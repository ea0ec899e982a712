package org.tongbao.ui.testkit;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.widgets.Combo;

/** A list that drops down. */
public final class SWTBotCombo extends AbstractSWTBot<Combo> {

    SWTBotCombo(Sought<Combo> sought) {
        super(sought);
    }

    /** Its entries. */
    public List<String> items() {
        return read(() -> Arrays.asList(widget.getItems()));
    }

    /** The text of the chosen entry, or what was typed. */
    public String selection() {
        return read(() -> widget.getText());
    }

    /** Chooses the entry with that text. */
    public SWTBotCombo setSelection(String text) {
        waitUntilEnabled();
        int index = items().indexOf(text);
        if (index < 0) {
            throw new WidgetNotFoundException("no entry 「" + text + "」 in " + items());
        }
        return setSelection(index);
    }

    /** Chooses the entry at that place, from 0. */
    public SWTBotCombo setSelection(int index) {
        setFocus();
        changed(() -> widget.select(index));
        return this;
    }
}
