package org.tongbao.workbench.internal.store;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

/** Work on the store off the UI thread. All belong to one family, so that closing can wait for them. */
public final class StoreJob extends Job {

    /** Family of all work on the store. */
    public static final Object FAMILY = new Object();

    private final Runnable work;

    /**
     * Work to be scheduled.
     *
     * @param name shown while it runs
     * @param work must not be interrupted: an interrupt closes an embedded database's connection
     */
    public StoreJob(String name, Runnable work) {
        super(name);
        this.work = work;
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor monitor) {
        work.run();
        return Status.OK_STATUS;
    }

    @Override
    public boolean belongsTo(@Nullable Object family) {
        return family == FAMILY;
    }
}
