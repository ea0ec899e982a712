package org.tongbao.store.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Instants as columns: microseconds since 1970-01-01T00:00Z. A number has no time zone to get wrong and sorts alike in all
 * databases; the documents keep the full precision.
 */
final class Micros {

    private Micros() {}

    /** The column of an instant, rounded down; the nearest that fits for those beyond 290 000 years. */
    static long of(Instant instant) {
        try {
            return ChronoUnit.MICROS.between(Instant.EPOCH, instant.truncatedTo(ChronoUnit.MICROS));
        } catch (ArithmeticException e) {
            return instant.isBefore(Instant.EPOCH) ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }

    /** The instant of a column. */
    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    /** The instant of a column that may be null. */
    static Optional<Instant> instant(Optional<Long> micros) {
        return micros.map(Micros::instant);
    }
}
