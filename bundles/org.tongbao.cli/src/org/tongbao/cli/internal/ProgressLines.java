package org.tongbao.cli.internal;

import java.text.NumberFormat;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.cli.internal.nls.Messages;

/** Says how far a long work has come, a line every two seconds; one that takes no longer says nothing. Any thread. */
public final class ProgressLines extends NullProgressMonitor {

    private static final long PAUSE = Duration.ofSeconds(2).toNanos();

    /** How it is said how much is done. */
    public enum As {
        /** So many of so many. */
        COUNT,
        /** So many of a hundred, where what is counted says nothing to people. */
        SHARE
    }

    private final String what;
    private final As as;
    private final Consumer<String> lines;
    private final LongSupplier nanos;
    private final BooleanSupplier unwanted;
    private final NumberFormat number = NumberFormat.getIntegerInstance();
    private long total;
    private long done;
    private long next;

    /**
     * @param what is being done, in the language of the program
     * @param as how it is said
     * @param lines takes the lines
     * @param nanos a clock that only goes on
     * @param unwanted says whether it is to end
     */
    public ProgressLines(String what, As as, Consumer<String> lines, LongSupplier nanos, BooleanSupplier unwanted) {
        this.what = what;
        this.as = as;
        this.lines = lines;
        this.nanos = nanos;
        this.unwanted = unwanted;
    }

    @Override
    public boolean isCanceled() {
        return unwanted.getAsBoolean();
    }

    @Override
    public synchronized void beginTask(@Nullable String name, int totalWork) {
        total = totalWork;
        done = 0;
        next = nanos.getAsLong() + PAUSE;
    }

    @Override
    public synchronized void worked(int work) {
        done += work;
        long now = nanos.getAsLong();
        // what is done is said by the answer
        if (now - next >= 0 && done < total) {
            next = now + PAUSE;
            lines.accept(line());
        }
    }

    private String line() {
        return as == As.SHARE
                ? Messages.bind(Messages.Progress_share, what, number.format(100 * done / total))
                : Messages.bind(Messages.Progress_line, new Object[] {what, number.format(done), number.format(total)});
    }
}
