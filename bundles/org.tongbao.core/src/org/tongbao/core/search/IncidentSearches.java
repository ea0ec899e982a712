package org.tongbao.core.search;

import org.tongbao.core.store.IncidentStore;

/** Opens searches. OSGi service; any thread. */
@FunctionalInterface
public interface IncidentSearches {

    /**
     * Begins to search a store. The index is opened and brought up to what is stored in the background; until then not all is
     * found.
     *
     * @param store stays open until the search is closed
     */
    IncidentSearch open(IncidentStore store);
}
