package org.tongbao.store.internal;

import java.time.Instant;
import java.util.Optional;

/**
 * A stored version of an incident, as far as the next save needs it.
 *
 * @param revision counts saves, from 1; 0 before the first
 * @param historyLength number of its history records
 * @param place where it was counted when we looked; empty for what is not counted, and before the first save
 */
record Version(long revision, Instant saved, long historyLength, Optional<CountTable.Place> place, Facts facts) {

    /** Before the first save. */
    static final Version NONE = new Version(0, Instant.EPOCH, 0, Optional.empty(), Facts.NONE);

    /** The same, counted in this place. */
    Version at(CountTable.Place counted) {
        return new Version(revision, saved, historyLength, Optional.of(counted), facts);
    }
}
