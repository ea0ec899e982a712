package org.tongbao.workbench.internal.account;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Windows;
import org.tongbao.workbench.internal.nls.Messages;

/** What was chosen from the directory: in words, with a button to choose and one to choose nothing. UI thread. */
final class ChosenField {

    private final Text words;
    private final Button clear;
    private String value = "";

    /**
     * A field without a choice.
     *
     * @param nothing what it means that nothing is chosen
     */
    ChosenField(Composite parent, String key, String nothing, Runnable choose) {
        var row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        words = Keyed.as(new Text(row, SWT.BORDER | SWT.READ_ONLY), key);
        words.setMessage(nothing);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(words);
        Windows.button(row, key + ".choose", Messages.Pick_choose, choose);
        clear = Windows.button(row, key + ".clear", Messages.Pick_clear, () -> set("", ""));
        clear.setEnabled(false);
    }

    /** What is kept of the choice; empty when nothing is chosen. */
    String value() {
        return value;
    }

    /** Shows a choice. */
    void set(String chosen, String shown) {
        value = chosen;
        words.setText(shown);
        words.setToolTipText(shown);
        clear.setEnabled(!chosen.isEmpty());
    }

    /** Opens a window to choose in. */
    void ask(PickWindow.Offer offer, Consumer<PickWindow.Line> taken) {
        PickWindow.open(words.getShell(), offer, taken);
    }
}
