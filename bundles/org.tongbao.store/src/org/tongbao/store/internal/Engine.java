package org.tongbao.store.internal;

import org.tongbao.core.store.Credentials;
import org.tongbao.model.finding.Result;

/** Opens databases of one kind. Any thread but the UI thread. */
interface Engine {

    /** True for places of this kind, whether there is anything or not. */
    boolean takes(String place);

    /** Opens the database at a place, with all tables: those that are missing are made. */
    Result<OpenDatabase> open(String place, Credentials credentials);
}
