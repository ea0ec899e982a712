package org.tongbao.ui.table;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.tongbao.ui.form.FieldAnswer;
import org.tongbao.ui.internal.nls.Messages;
import org.tongbao.ui.look.Tint;
import org.tongbao.ui.table.LineTableSpec.Offer;

/** Below the table: how many rows there are, what can be done with them, and what else may be answered from them. */
final class LineTableActions {

    private final FieldAnswer answer;
    private final Label count;
    private final Button add;
    private final Button remove;
    private final Button paste;
    private final Button other;
    private Optional<Offer> offer = Optional.empty();

    LineTableActions(LineTable table, FieldAnswer answer) {
        this.answer = answer;
        count = answer.toolkit().createLabel(answer.actions(), "", SWT.NONE);
        count.setForeground(Tint.TEXT_MUTED.color(count.getDisplay()));
        answer.name(count, "count", answer.label());
        add = button("add", Messages.Table_add, table::add);
        remove = button("remove", Messages.Table_remove, table::removeSelected);
        paste = button("paste", Messages.Table_paste, () -> LineTableKeys.paste(table));
        other = button("offer", "", () -> offer.ifPresent(now -> now.accept().run()));
        other.setVisible(false);
    }

    private Button button(String key, String words, Runnable work) {
        var button = answer.toolkit().createButton(answer.actions(), words, SWT.PUSH);
        answer.name(button, key, words);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
        return button;
    }

    /** Says how many rows there are. */
    void show(String words) {
        if (!words.equals(count.getText())) {
            count.setText(words);
            answer.relayout(count);
        }
    }

    /** Offers to answer something else from the rows, or does not any more. */
    void offer(Optional<Offer> now) {
        offer = now;
        var words = now.map(Offer::words).orElse("");
        if (!words.equals(other.getText())) {
            other.setText(words);
            other.setVisible(!words.isEmpty());
            answer.relayout(other);
        }
    }

    /** Lets the rows be changed, or only looked at. */
    void setEnabled(boolean enabled) {
        add.setEnabled(enabled);
        remove.setEnabled(enabled);
        paste.setEnabled(enabled);
        other.setEnabled(enabled);
    }
}
