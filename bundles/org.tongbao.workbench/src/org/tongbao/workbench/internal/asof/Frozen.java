package org.tongbao.workbench.internal.asof;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Makes what can be entered readable only: texts can still be selected and copied, lists scrolled. UI thread. */
public final class Frozen {

    private Frozen() {}

    /** Freezes all fields in a part of a window. */
    public static void apply(Control control) {
        switch (control) {
            case Text text -> text.setEditable(false);
            case StyledText text -> text.setEditable(false);
            case Button button -> {
                // a colour of its own would hide that it is out of use
                button.setForeground(null);
                button.setEnabled(false);
            }
            case Spinner spinner -> spinner.setEnabled(false);
            case Combo combo -> combo.setEnabled(false);
            case Composite composite -> {
                for (Control child : composite.getChildren()) {
                    apply(child);
                }
            }
            default -> {
                // labels and links change nothing
            }
        }
        if ((control.getStyle() & SWT.SEARCH) != 0) {
            control.setEnabled(true);
        }
    }
}
