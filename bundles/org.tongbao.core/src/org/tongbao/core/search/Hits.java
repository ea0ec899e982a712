package org.tongbao.core.search;

import java.util.List;

/**
 * What was found.
 *
 * @param ids of incidents
 * @param complete false while the index does not have all incidents yet
 */
public record Hits(List<String> ids, boolean complete) {

    /** Keeps a copy. */
    public Hits {
        ids = List.copyOf(ids);
    }
}
