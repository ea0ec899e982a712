package org.tongbao.ui.internal.form;

import java.util.function.Supplier;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tongbao.ui.internal.nls.Messages;
import org.tongbao.ui.look.Tint;

/** Counts what is typed against the form's limit in Unicode code points; nothing is cut off (B-36). */
final class Counter {

    private final Supplier<String> text;
    private final int most;
    private final Label label;

    /** Counts what stands in a widget, at each keystroke. */
    Counter(FieldView view, Text text, int most) {
        this(view, text::getText, most);
        text.addModifyListener(event -> show());
    }

    /** Counts the answer, after each change. */
    Counter(FieldView view, int most) {
        this(view, () -> view.drawing().editing().answers().text(view.path()), most);
        view.drawing().onLaterChange(label, this::show);
    }

    private Counter(FieldView view, Supplier<String> text, int most) {
        this.text = text;
        this.most = most;
        label = view.drawing().toolkit().createLabel(view.cell(), "", SWT.RIGHT);
        label.setData(Drawing.KEY, view.path().key() + ".counter");
        show();
    }

    private void show() {
        int count = count(text.get());
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
