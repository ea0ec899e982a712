package org.tongbao.core.offline;

import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.finding.Result;

/** Where the copy of a shared database lies on this computer, and what protects it there. Blocking. */
public interface CopyPlace {

    /** Opens the copy, making it when there is none; refused as stores are. */
    Result<IncidentStore> open();

    /** Throws away a copy that is closed and holds nothing of its own, so that the next one begins small. */
    void discard();
}
