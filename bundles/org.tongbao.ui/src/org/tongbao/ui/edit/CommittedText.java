package org.tongbao.ui.edit;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** A text field on a fact: what is typed becomes one command at a pause, when the field is left and before a save. */
public final class CommittedText implements Pending {

    private static final int PAUSE = 400;

    private final Editing<?> editing;
    private final Text text;
    private final Supplier<String> read;
    private final Consumer<String> write;
    private final Runnable commit = this::flush;
    private boolean showing;
    private boolean typed;

    private CommittedText(Editing<?> editing, Text text, Supplier<String> read, Consumer<String> write) {
        this.editing = editing;
        this.text = text;
        this.read = read;
        this.write = write;
    }

    /** Binds the field until it is disposed. UI thread. */
    public static void bind(Editing<?> editing, Text text, Supplier<String> read, Consumer<String> write) {
        var bound = new CommittedText(editing, text, read, write);
        EditingListener listener = bound::show;
        editing.addListener(listener);
        editing.addPending(bound);
        text.addModifyListener(event -> bound.modified());
        text.addListener(SWT.FocusOut, event -> bound.flush());
        text.addListener(SWT.DefaultSelection, event -> bound.flush());
        text.addListener(SWT.Dispose, event -> {
            editing.removeListener(listener);
            editing.removePending(bound);
        });
        bound.show();
    }

    private void modified() {
        if (!showing) {
            typed = true;
            text.getDisplay().timerExec(PAUSE, commit);
            editing.typed();
        }
    }

    @Override
    public boolean waiting() {
        return typed && !text.isDisposed() && !text.getText().strip().equals(read.get());
    }

    @Override
    public void flush() {
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
