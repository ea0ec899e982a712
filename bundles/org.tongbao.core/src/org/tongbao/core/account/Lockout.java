package org.tongbao.core.account;

import java.time.Duration;
import java.time.Instant;

/**
 * How long one waits after wrong passwords: four cost nothing, each further one twice as long as the one before, up to a quarter of an
 * hour; after a day without any they are forgotten. Of a name, whether there is an account of it or not.
 *
 * @param failures wrong passwords in a row
 * @param last instant of the last one
 */
public record Lockout(int failures, Instant last) {

    /** Nothing was wrong yet. */
    public static final Lockout NONE = new Lockout(0, Instant.EPOCH);

    /** Wrong passwords that cost nothing. */
    public static final int FREE = 4;

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    /** Doublings until the longest. */
    private static final int DOUBLINGS = 5;

    /** The instant from which on the next password is taken. */
    public Instant until() {
        if (failures <= FREE) {
            return Instant.MIN;
        }
        Duration wait = FIRST.multipliedBy(1L << Math.min(failures - FREE - 1, DOUBLINGS));
        return last.plus(wait.compareTo(LONGEST) < 0 ? wait : LONGEST);
    }

    /** Whether one has to wait at an instant. */
    public boolean waits(Instant now) {
        return now.isBefore(until());
    }

    /** Whole seconds to wait, at least 1. */
    public long seconds(Instant now) {
        return Math.max(1, Duration.between(now, until()).plusMillis(999).toSeconds());
    }

    /** After one more that was wrong. */
    public Lockout failed(Instant now) {
        return new Lockout(last.plus(FORGOTTEN).isBefore(now) ? 1 : failures + 1, now);
    }
}
