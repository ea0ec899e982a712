package org.tongbao.store.internal;

import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** Tells a monitor how far a long work has come, now and then, and ends it where the monitor says so. Used by one thread. */
final class Steps {

    /** Work that takes some milliseconds. */
    private static final int OFTEN = 64;

    /** What a part says that was ended. */
    private static final Set<StoreFinding> ENDED = Set.of(StoreFinding.COPY_CANCELLED, StoreFinding.VERIFY_CANCELLED);

    private final IProgressMonitor monitor;
    private int untold;

    Steps(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    /**
     * So much is to be done.
     *
     * @throws OperationCanceledException when it is not even to begin, however little that is
     */
    void begin(long total) {
        monitor.beginTask("", (int) Math.min(total, Integer.MAX_VALUE));
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    /**
     * One more is done.
     *
     * @throws OperationCanceledException when it is not to go on
     */
    void one() {
        untold++;
        if (untold == OFTEN) {
            monitor.worked(untold);
            untold = 0;
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
        }
    }

    /** A work that was not to go on is refused in its own words, whichever of its parts was ended. */
    static <T> Result<T> ended(Result<T> work, StoreFinding cancelled, Object... args) {
        boolean ended = work.findings().stream().anyMatch(finding -> ENDED.contains(finding.code()));
        return ended && !work.done() ? Result.refused(Finding.error(cancelled, "", args)) : work;
    }

    /** All is done. */
    void end() {
        monitor.worked(untold);
        monitor.done();
    }
}
