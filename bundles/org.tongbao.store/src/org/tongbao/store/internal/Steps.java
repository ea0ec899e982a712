package org.tongbao.store.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Tells a monitor how far a long work has come, now and then, and ends it where the monitor says so. Used by one thread. */
final class Steps {

    /** Work that takes some milliseconds. */
    private static final int OFTEN = 64;

    private final IProgressMonitor monitor;
    private int untold;

    Steps(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    /** So much is to be done. */
    void begin(long total) {
        monitor.beginTask("", (int) Math.min(total, Integer.MAX_VALUE));
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

    /** All is done. */
    void end() {
        monitor.worked(untold);
        monitor.done();
    }
}
