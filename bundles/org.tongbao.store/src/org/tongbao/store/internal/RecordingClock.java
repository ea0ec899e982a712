package org.tongbao.store.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.tongbao.core.time.WallClockWatch;

/**
 * The clock that times of record are read from, with what is known of its being set.
 *
 * @param clock of the computer
 * @param watch notices when it is set
 */
record RecordingClock(Clock clock, WallClockWatch watch) {

    /** Subject of what the history says of the clock. */
    static final String SUBJECT = "clock";

    /**
     * What is recorded with a save while the clock was set in this run of the program and nobody has said since that it is
     * right: by how much, and how long the program runs by the source that only goes on (A3 rule 10).
     */
    Optional<Change> doubt() {
        watch.look();
        Duration shift = watch.shift();
        if (shift.isZero()) {
            return Optional.empty();
        }
        String what = CanonicalText.of(
                Map.of("shift", shift.toString(), "running", watch.running().toString()));
        return Optional.of(new Change("add", SUBJECT, "", what, ""));
    }
}
