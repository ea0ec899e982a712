package org.tongbao.directory.ui.lists;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.tongbao.directory.ui.lists.nls.Messages;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.widgets.Keyed;

/** Tells how far something has come. UI thread, but for what asks it. */
final class ProgressPane {

    private final Composite root;
    private final Label message;
    private ProgressBar bar;
    private final AtomicBoolean cancelled = new AtomicBoolean();

    ProgressPane(Composite parent) {
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(8, 8).applyTo(root);
        message = Keyed.as(new Label(root, SWT.WRAP), "import.progress");
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.END).grab(true, true).applyTo(message);
        bar = bar(0);
    }

    Composite control() {
        return root;
    }

    /** Begins something of which nobody knows how long it takes. */
    void begin(String words) {
        reset(0);
        message.setText(words);
        root.layout(true, true);
    }

    /** Begins something that is counted; the answer tells it how far it is and asks whether to go on, on any thread. */
    IntPredicate begin(int total) {
        reset(total);
        show(0, total);
        root.layout(true, true);
        var latest = new AtomicInteger();
        var awaited = new AtomicBoolean();
        return done -> {
            latest.set(done);
            if (awaited.compareAndSet(false, true)) {
                UiThread.async(root, () -> {
                    awaited.set(false);
                    show(latest.get(), total);
                });
            }
            return !cancelled.get();
        };
    }

    /** What runs is to end as soon as it asks. Any thread. */
    void cancel() {
        cancelled.set(true);
    }

    private void reset(int total) {
        cancelled.set(false);
        bar.dispose();
        bar = bar(total);
    }

    private ProgressBar bar(int total) {
        var made = new ProgressBar(root, total > 0 ? SWT.SMOOTH : SWT.INDETERMINATE);
        made.setMaximum(Math.max(1, total));
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.BEGINNING)
                .grab(true, true)
                .applyTo(made);
        return made;
    }

    private void show(int done, int total) {
        bar.setSelection(done);
        message.setText(NLS.bind(Messages.Import_writing, done, total));
    }
}
