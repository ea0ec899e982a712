package org.tongbao.cli.internal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Ctrl+C as a wish to end in order: what works on much is asked to stop, and the process waits until it has and has said so. Any
 * thread.
 */
@Component(service = Interruption.class)
public final class Interruption {

    /** Who is killed is killed anyhow; longer nobody waits who wanted to end. */
    private static final long PATIENCE_SECONDS = 30;

    private @Nullable Watch watch;
    private Consumer<String> lines = line -> {};

    /** Nobody interrupts yet. */
    @Activate
    public Interruption() {
        super();
    }

    /** For the command that runs: asked at places where ending leaves everything whole. */
    public synchronized IProgressMonitor monitor() {
        Watch now = watch;
        if (now == null) {
            now = new Watch();
            Runtime.getRuntime().addShutdownHook(now.hook);
            watch = now;
        }
        return now.monitor;
    }

    /**
     * Likewise; and what takes long is told how far it has come.
     *
     * @param what is being done, in the language of the program
     */
    public synchronized IProgressMonitor monitor(String what) {
        return new ProgressLines(what, ProgressLines.As.COUNT, lines, System::nanoTime, monitor()::isCanceled);
    }

    /** Likewise, told in hundredths, where what is counted says nothing to people. */
    public synchronized IProgressMonitor share(String what) {
        return new ProgressLines(what, ProgressLines.As.SHARE, lines, System::nanoTime, monitor()::isCanceled);
    }

    /** The same for what cannot be ended. */
    public synchronized IProgressMonitor progress(String what) {
        return new ProgressLines(what, ProgressLines.As.SHARE, lines, System::nanoTime, () -> false);
    }

    /** Tells whoever started the command something while it runs. */
    public synchronized void say(String line) {
        lines.accept(line);
    }

    /** A command begins. */
    synchronized void began(Consumer<String> progress) {
        lines = progress;
    }

    /** The command ended and its answer was printed. */
    synchronized void ended() {
        Watch now = watch;
        watch = null;
        if (now == null) {
            return;
        }
        now.ended.countDown();
        if (!now.monitor.isCanceled()) {
            try {
                Runtime.getRuntime().removeShutdownHook(now.hook);
            } catch (IllegalStateException e) {
                // the process is ending this very moment: the hook finds nothing to wait for
            }
        }
    }

    /** One command, until it has ended. */
    private static final class Watch {

        private final IProgressMonitor monitor = new NullProgressMonitor();
        private final CountDownLatch ended = new CountDownLatch(1);
        private final Thread hook = new Thread(this::interrupted, "tongbao-interruption");

        private void interrupted() {
            monitor.setCanceled(true);
            try {
                ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                // the process ends in any case
                Thread.currentThread().interrupt();
            }
        }
    }
}
