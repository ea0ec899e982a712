package org.tongbao.core.store;

import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.tongbao.model.finding.Result;

/**
 * The chains of the history: one for each organization, one link for each saved revision of its incidents and of its own document.
 * A link covers the records of the revision, all facts after it, and the link before it. So nothing can be altered, removed or put
 * elsewhere without making all later links anew; and who does that is found by a head that was kept outside. Blocking: never call
 * on the UI thread.
 */
public interface HistoryChains {

    /** Where each chain ends now, by organization. */
    Result<List<ChainHead>> heads();

    /** How many changes are on record; takes some seconds where there are millions. */
    Result<Long> records();

    /**
     * Computes all links anew and compares records, documents and heads with them. Others may save meanwhile.
     *
     * @param anchored heads that were kept outside and must be in their chains; empty for none
     * @param monitor is told how far it has come, and asked whether to go on
     * @return refused with {@code verify-cancelled} when it was not to go on
     */
    Result<ChainReport> verify(List<ChainHead> anchored, IProgressMonitor monitor);

    /** Likewise, to its end. */
    default Result<ChainReport> verify(List<ChainHead> anchored) {
        return verify(anchored, new NullProgressMonitor());
    }
}
