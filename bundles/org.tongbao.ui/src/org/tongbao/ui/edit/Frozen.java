package org.tongbao.ui.edit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** Makes what can be entered readable only: texts can still be selected and copied, lists scrolled. UI thread. */
public final class Frozen {

    private static final String LOOKS = "org.tongbao.looks";
    private static final String FROZEN = "org.tongbao.frozen";

    private Frozen() {}

    /** Marks a field or button that changes nothing of what is shown: it stays in use. */
    public static <C extends Control> C spare(C control) {
        control.setData(LOOKS, true);
        return control;
    }

    /** True for a table whose cells are not to be written in. */
    public static boolean holds(Table table) {
        return table.getData(FROZEN) != null;
    }

    /** True for a control that stays out of use, whatever it waits for: what is edited may not be changed. */
    public static boolean stops(Editing<?> editing, Control control) {
        return editing.isFrozen() && control.getData(LOOKS) == null;
    }

    /** Freezes all fields in a part of a window. */
    public static void apply(Control control) {
        if (control.getData(LOOKS) != null) {
            return;
        }
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
            // its lines can be looked at, its cells not written in
            case Table table -> table.setData(FROZEN, true);
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
