package org.tongbao.ui.store;

import java.util.Optional;
import org.eclipse.swt.widgets.Shell;
import org.tongbao.core.account.Actor;
import org.tongbao.core.account.Permission;
import org.tongbao.core.store.IncidentStore;

/**
 * The one store the workbench works on, for parts in other bundles than the workbench. OSGi service, any thread; listeners
 * are called on the thread that made the change.
 */
public interface WorkbenchStore {

    /** Told what happens to the store. */
    interface Listener {

        /** The store was opened, closed, or is to be read anew. */
        default void storeChanged() {}

        /** An incident or an organization was saved, through this workbench or by others on the same database. */
        default void saved(String id) {}
    }

    /** The store, when it is open. Its methods block: for {@link #run} only. */
    Optional<IncidentStore> store();

    /** Who acts through the store; alone while none is open. */
    Actor actor();

    /**
     * Looks whether who acts may do something, before anything is asked or typed for it; says over a window why not, and who may. UI
     * thread.
     */
    boolean admits(Shell over, Permission right);

    /** Who sits in front of the workbench, for the history. */
    String author();

    /**
     * Runs work on the store in a Job, so that closing waits for it; never interrupted.
     *
     * @param name shown while it runs
     */
    void run(String name, Runnable work);

    /** Tells everybody that an incident or an organization was saved. */
    void tellSaved(String id);

    /** Tells everybody that so much was saved that all is to be read anew. */
    void tellAll();

    /** From now on the listener is told. */
    void addListener(Listener listener);

    /** No longer tells the listener. */
    void removeListener(Listener listener);
}
