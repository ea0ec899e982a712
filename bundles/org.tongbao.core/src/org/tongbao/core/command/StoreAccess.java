package org.tongbao.core.command;

import java.util.List;
import java.util.function.Function;
import org.tongbao.core.store.IncidentStore;

/**
 * Opens the store that a call means, for commands of other bundles: by the options that say which and who, asking for the
 * password where there is one. OSGi service of the command line.
 */
public interface StoreAccess {

    /** The options that a command takes to say which store it means, with the given ones of its own before them. */
    List<Option> options(List<Option> own);

    /**
     * Works on a store that must be there already when it was named, and closes it again.
     *
     * @param call with the options of {@link #options}
     * @param work its answer is that of the command; called on the same thread, not at all where the store cannot be opened
     * @return the answer of the work, or why there is none
     */
    Outcome reading(Call call, Function<IncidentStore, Outcome> work);
}
