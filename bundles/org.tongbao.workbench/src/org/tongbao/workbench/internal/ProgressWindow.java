package org.tongbao.workbench.internal;

import java.util.List;
import java.util.function.Consumer;
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
 * A window beside the work that tells how far something long has come and can end it; closed, it ends it, too. The work behind it goes on.
 * UI thread, but for what is called by the work.
 */
public final class ProgressWindow {

    private static final int WIDTH = 520;
    private static final int MARGIN = 12;
    private static final long PAUSE_NANOS = 100_000_000;

    private final Shell shell;
    private final Label message;
    private final ProgressBar bar;
    private final Button button;
    private final Monitor monitor = new Monitor();

    /**
     * What is to be done.
     *
     * @param id data key of the window; its parts are {@code id.message}, {@code id.bar} and {@code id.cancel}
     * @param title of the window and of the job
     * @param total how much there is to do; 0 where nobody knows
     * @param work off the UI thread; asks its monitor whether to go on
     * @param <T> what it yields
     */
    public record Task<T>(String id, String title, int total, Function<IProgressMonitor, T> work) {}

    private ProgressWindow(Shell parent, Task<?> task) {
        shell = Keyed.as(new Shell(parent, SWT.TITLE | SWT.CLOSE | SWT.BORDER | SWT.RESIZE), task.id());
        shell.setText(task.title());
        GridLayoutFactory.fillDefaults()
                .margins(MARGIN, MARGIN)
                .spacing(MARGIN, MARGIN)
                .applyTo(shell);
        message = Keyed.as(new Label(shell, SWT.WRAP), task.id() + ".message");
        message.setText(task.title());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(message);
        bar = Keyed.as(new ProgressBar(shell, task.total() > 0 ? SWT.SMOOTH : SWT.INDETERMINATE), task.id() + ".bar");
        bar.setMaximum(Math.max(1, task.total()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        var buttons = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(buttons);
        button = Windows.button(buttons, task.id() + ".cancel", Messages.Cancel, shell::close);
        Windows.escape(shell);
        shell.addListener(SWT.Dispose, event -> monitor.setCanceled(true));
        shell.pack();
        Windows.centre(shell, parent);
        shell.open();
    }

    /**
     * Does something long on the store, then says in the same window what came of it.
     *
     * @param then what to say; nothing said, the window closes
     */
    public static <T> void run(Shell parent, StoreAccess access, Task<T> task, Function<T, List<String>> then) {
        var window = new ProgressWindow(parent, task);
        access.run(task.title(), () -> {
            T done = task.work().apply(window.monitor);
            UiThread.async(parent, () -> window.end(then.apply(done)));
        });
    }

    private void end(List<String> words) {
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

    private void show(int done, @Nullable String words) {
        if (!shell.isDisposed() && !bar.isDisposed()) {
            bar.setSelection(done);
            if (words != null) {
                message.setText(words.replace("&", "&&"));
            }
        }
    }

    /** Shows itself now and then; any thread. */
    private final class Monitor extends NullProgressMonitor {

        private volatile int done;
        private volatile @Nullable String words;
        private volatile long shown;

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
            long now = System.nanoTime();
            if (now - shown > PAUSE_NANOS) {
                shown = now;
                Consumer<ProgressWindow> look = window -> window.show(done, words);
                UiThread.async(shell, () -> look.accept(ProgressWindow.this));
            }
        }
    }
}
