package org.tongbao.store.tests;

import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Is told how far a work has come, and no longer wants what asks so often. Any thread. */
final class Asked extends NullProgressMonitor {

    private final int last;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger worked = new AtomicInteger();

    Asked(int last) {
        this.last = last;
    }

    /** Lets it go on to its end. */
    static Asked patient() {
        return new Asked(Integer.MAX_VALUE);
    }

    int asked() {
        return asked.get();
    }

    int worked() {
        return worked.get();
    }

    @Override
    public boolean isCanceled() {
        return asked.incrementAndGet() >= last;
    }

    @Override
    public void worked(int work) {
        worked.addAndGet(work);
    }
}
