package org.tongbao.store.internal;

import java.time.Instant;

/**
 * A stored version of an incident, as far as the next save needs it.
 *
 * @param revision counts saves, from 1; 0 before the first
 * @param historyLength number of its history records
 */
record Version(long revision, Instant saved, long historyLength, Facts facts) {

    /** Before the first save. */
    static final Version NONE = new Version(0, Instant.EPOCH, 0, Facts.NONE);
}
