package org.tongbao.workbench.internal.store;

import java.util.List;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoreInfo;
import org.tongbao.model.finding.Finding;

/** Where the store stands: being opened, open, or not to be had. */
public sealed interface StoreState {

    /**
     * Still being opened.
     *
     * @param place folder or URL
     */
    record Opening(String place) implements StoreState {}

    /**
     * Ready for use.
     *
     * @param store blocking, for Jobs only
     * @param info as it was when it was opened
     */
    record Open(IncidentStore store, StoreInfo info) implements StoreState {}

    /**
     * Could not be opened.
     *
     * @param place folder or URL
     * @param findings why, never empty
     */
    record Failed(String place, List<Finding> findings) implements StoreState {

        public Failed {
            findings = List.copyOf(findings);
        }
    }
}
