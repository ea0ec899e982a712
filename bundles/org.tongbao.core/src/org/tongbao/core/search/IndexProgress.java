package org.tongbao.core.search;

import java.util.List;
import org.tongbao.model.finding.Finding;

/**
 * How far an index is.
 *
 * @param done incidents that are found
 * @param total incidents there are, 0 while that is not known
 * @param complete true when all that was saved is found
 * @param trouble why it cannot go on; empty while it can
 */
public record IndexProgress(long done, long total, boolean complete, List<Finding> trouble) {

    /** Before anything is known. */
    public static final IndexProgress UNKNOWN = new IndexProgress(0, 0, false, List.of());

    /** Keeps a copy. */
    public IndexProgress {
        trouble = List.copyOf(trouble);
    }
}
