package org.tongbao.workbench.internal;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.tongbao.ui.UiThread;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.store.StoreAccess;

/**
 * A window beside the work that tells how far something long has come. What can be ended is ended by it; closed, it ends it, too.
 * The work behind it goes on. UI thread, but for what is called by the work.
 */
public final class ProgressWindow {

    private static final int WIDTH = 520;
    private static final int MARGIN = 12;
    private static final int PAUSE_MILLIS = 100;

    private final Shell shell;
    private final Label message;
    private final Monitor monitor = new Monitor();
    private ProgressBar bar;

    /**
     * What is to be done.
     *
     * @param id data key of the window; its parts are {@code id.message}, {@code id.bar} and {@code id.cancel}
     * @param title of the window and of the job
     * @param total how much there is to do; 0 where the work itself says so later, or nobody knows
     * @param work off the UI thread; asks its monitor whether to go on
     * @param <T> what it yields
     */
    public record Task<T>(String id, String title, int total, Function<IProgressMonitor, T> work) {}

    private ProgressWindow(Shell parent, int style, String id, String title, int total) {
        shell = Keyed.as(new Shell(parent, SWT.TITLE | SWT.BORDER | style), id);
        shell.setText(title);
        GridLayoutFactory.fillDefaults()
                .margins(MARGIN, MARGIN)
                .spacing(MARGIN, MARGIN)
                .applyTo(shell);
        message = Keyed.as(new Label(shell, SWT.WRAP), id + ".message");
        message.setText(title);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(message);
        bar = bar(total);
    }

    private ProgressBar bar(int total) {
        var made = Keyed.as(
                new ProgressBar(shell, total > 0 ? SWT.SMOOTH : SWT.INDETERMINATE), shell.getData(Keyed.KEY) + ".bar");
        made.setMaximum(Math.max(1, total));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(made);
        return made;
    }

    private ProgressWindow open() {
        shell.pack();
        Windows.centre(shell, (Shell) shell.getParent());
        shell.open();
        return this;
    }

    /**
     * A window over something that cannot be ended.
     *
     * @param id data key of the window; its parts are {@code id.message} and {@code id.bar}
     * @param title of the window
     * @param text what is done, and why one has to wait
     */
    public static ProgressWindow over(Shell parent, String id, String title, String text) {
        var window = new ProgressWindow(parent, SWT.NONE, id, title, 0);
        window.message.setText(text);
        window.shell.addListener(SWT.Close, event -> event.doit = false);
        return window.open();
    }

    /**
     * A window over something that can be ended: closing it, by its button too, has the monitor say so.
     *
     * @param id data key of the window; its parts are {@code id.message}, {@code id.bar} and {@code id.cancel}
     * @param title of the window
     */
    public static ProgressWindow endable(Shell parent, String id, String title) {
        var window = new ProgressWindow(parent, SWT.CLOSE, id, title, 0);
        window.button(id);
        window.shell.addListener(SWT.Close, event -> window.monitor.setCanceled(true));
        return window.open();
    }

    /** Tells it how far the work has come; any thread. */
    public IProgressMonitor monitor() {
        return monitor;
    }

    /** The work is done. */
    public void dispose() {
        shell.dispose();
    }

    /**
     * Does something long on the store, then says in the same window what came of it.
     *
     * @param then what to say; nothing said, the window closes
     */
    public static <T> void run(Shell parent, StoreAccess access, Task<T> task, Function<T, List<String>> then) {
        var window = new ProgressWindow(parent, SWT.CLOSE | SWT.RESIZE, task.id(), task.title(), task.total());
        Button button = window.button(task.id());
        window.shell.addListener(SWT.Dispose, event -> window.monitor.setCanceled(true));
        window.open();
        access.run(task.title(), () -> {
            T done = task.work().apply(window.monitor);
            UiThread.async(parent, () -> window.end(button, then.apply(done)));
        });
    }

    /** Says in a window of the same kind why something cannot even begin. */
    public static void refuse(Shell parent, String id, String title, String words) {
        var window = new ProgressWindow(parent, SWT.CLOSE | SWT.RESIZE, id, title, 0);
        Button button = window.button(id);
        window.open();
        window.end(button, List.of(words));
    }

    private Button button(String id) {
        var buttons = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(buttons);
        Windows.escape(shell);
        return Windows.button(buttons, id + ".cancel", Messages.Cancel, shell::close);
    }

    private void end(Button button, List<String> words) {
        if (words.isEmpty() || shell.isDisposed()) {
            shell.dispose();
            return;
        }
        bar.dispose();
        message.setText(String.join("\n", words).replace("&", "&&"));
        button.setText(Messages.Text_close);
        shell.pack();
        button.setFocus();
    }

    private void show(int total, int done, @Nullable String words) {
        if (!shell.isDisposed() && !bar.isDisposed()) {
            if (total > 0 && (bar.getStyle() & SWT.INDETERMINATE) != 0) {
                var known = bar(total);
                known.moveAbove(bar);
                bar.dispose();
                bar = known;
                shell.layout();
            }
            bar.setSelection(done);
            if (words != null) {
                message.setText(words.replace("&", "&&"));
            }
        }
    }

    /** Shows now and then what it was told last; any thread. */
    private final class Monitor extends NullProgressMonitor {

        private volatile int total;
        private volatile int done;
        private volatile @Nullable String words;
        private final AtomicBoolean awaited = new AtomicBoolean();

        @Override
        public void beginTask(@Nullable String name, int totalWork) {
            total = totalWork;
            tell();
        }

        @Override
        public void worked(int work) {
            done += work;
            tell();
        }

        @Override
        public void subTask(@Nullable String name) {
            words = name;
            tell();
        }

        private void tell() {
            if (awaited.compareAndSet(false, true)) {
                UiThread.async(shell, () -> shell.getDisplay().timerExec(PAUSE_MILLIS, this::look));
            }
        }

        private void look() {
            awaited.set(false);
            show(total, done, words);
        }
    }
}
