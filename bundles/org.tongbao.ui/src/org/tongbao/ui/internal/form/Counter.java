package org.tongbao.ui.internal.form;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tongbao.ui.internal.nls.Messages;
import org.tongbao.ui.look.Tint;

/** Counts what is typed against the form's limit in Unicode code points; nothing is cut off (B-36). */
final class Counter {

    private final Text text;
    private final int most;
    private final Label label;

    Counter(FieldView view, Text text, int most) {
        this.text = text;
        this.most = most;
        label = view.drawing().toolkit().createLabel(view.cell(), "", SWT.RIGHT);
        label.setData(Drawing.KEY, view.path().key() + ".counter");
        text.addModifyListener(event -> show());
        show();
    }

    private void show() {
        int count = count(text.getText());
        boolean over = count > most;
        label.setText(NLS.bind(over ? Messages.Counter_over : Messages.Counter_within, count, most));
        label.setForeground((over ? Tint.STATE_LATE : Tint.TEXT_MUTED).color(label.getDisplay()));
    }

    /** Code points, a line end counting as one. */
    static int count(String typed) {
        var text = typed.replace("\r\n", "\n");
        return text.codePointCount(0, text.length());
    }
}
