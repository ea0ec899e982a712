package org.tongbao.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** The tabulator goes on to the next control everywhere, out of fields of several lines too. UI thread. */
public final class TabKey {

    private TabKey() {}

    /** Lets Tab and Shift+Tab leave a field instead of writing a tabulator into it. */
    public static Text leaves(Text text) {
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        return text;
    }
}
