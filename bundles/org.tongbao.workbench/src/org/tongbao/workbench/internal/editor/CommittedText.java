package org.tongbao.workbench.internal.editor;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.tongbao.ui.edit.IncidentEditing;
import org.tongbao.ui.edit.IncidentListener;

/** A text field on a fact: what is typed becomes one command at a pause, when the field is left and before a save. */
final class CommittedText {

    private static final int PAUSE = 400;

    private final Text text;
    private final Supplier<String> read;
    private final Consumer<String> write;
    private final Runnable commit = this::commit;
    private boolean showing;
    private boolean typed;

    private CommittedText(Text text, Supplier<String> read, Consumer<String> write) {
        this.text = text;
        this.read = read;
        this.write = write;
    }

    /** Binds the field until it is disposed. UI thread. */
    static void bind(IncidentEditing editing, Text text, Supplier<String> read, Consumer<String> write) {
        var bound = new CommittedText(text, read, write);
        IncidentListener listener = bound::show;
        editing.addListener(listener);
        editing.addPending(bound.commit);
        text.addModifyListener(event -> bound.modified());
        text.addListener(SWT.FocusOut, event -> bound.commit());
        text.addListener(SWT.DefaultSelection, event -> bound.commit());
        text.addListener(SWT.Dispose, event -> {
            editing.removeListener(listener);
            editing.removePending(bound.commit);
        });
        bound.show();
    }

    private void modified() {
        if (!showing) {
            typed = true;
            text.getDisplay().timerExec(PAUSE, commit);
        }
    }

    private void commit() {
        if (typed && !text.isDisposed()) {
            typed = false;
            write.accept(text.getText().strip());
        }
    }

    private void show() {
        String now = read.get();
        if (!typed && !now.equals(text.getText().strip())) {
            showing = true;
            text.setText(now);
            showing = false;
        }
    }
}
