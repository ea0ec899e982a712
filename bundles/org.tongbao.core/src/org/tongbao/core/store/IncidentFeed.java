package org.tongbao.core.store;

import java.util.List;
import java.util.Optional;
import org.tongbao.model.finding.Result;

/**
 * What something outside of a database, like an index for searching, is made from and kept up by. Blocking: never call on the UI
 * thread.
 */
public interface IncidentFeed {

    /** What the index of this database is known by and encrypted with. */
    Result<IndexKey> key();

    /**
     * Some of all incidents, in the order of their ids.
     *
     * @param id after which they begin; empty for the first ones
     * @param limit most incidents, at least 1
     */
    Result<Page> after(String id, int limit);

    /** Those of these incidents that are stored, in no order; a page without more behind it. */
    Result<Page> these(List<String> ids);

    /**
     * What was saved since the chains of the history ended somewhere.
     *
     * @param seen where they ended; empty for the beginning
     * @return empty when these are not heads that the chains have had: the index is of another database, or of a state that
     *     is no more
     */
    Result<Optional<Changes>> since(List<ChainHead> seen);

    /**
     * Some incidents.
     *
     * @param damaged ids of those whose documents cannot be read
     * @param next id to go on after; empty when these were the last
     */
    record Page(List<StoredIncident> incidents, List<String> damaged, Optional<String> next) {

        /** Keeps copies. */
        public Page {
            incidents = List.copyOf(incidents);
            damaged = List.copyOf(damaged);
        }
    }

    /**
     * What was saved.
     *
     * @param heads where the chains end now
     * @param ids of what was saved, incidents and organizations, each once
     */
    record Changes(List<ChainHead> heads, List<String> ids) {

        /** Keeps copies. */
        public Changes {
            heads = List.copyOf(heads);
            ids = List.copyOf(ids);
        }
    }
}
