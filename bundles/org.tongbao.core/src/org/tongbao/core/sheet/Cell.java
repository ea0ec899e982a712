package org.tongbao.core.sheet;

import java.time.Instant;
import java.util.Optional;

/** What one cell of a table holds. */
public sealed interface Cell {

    /** Nothing. */
    Cell NONE = new Text("");

    /**
     * Words, never taken for a formula whatever they begin with.
     *
     * @param text may have several lines
     */
    record Text(String text) implements Cell {}

    /** A number that can be added up. */
    record Number(long number) implements Cell {}

    /** An instant, shown to the minute in Taiwan's time. */
    record Time(Instant at) implements Cell {}

    /** An instant, or nothing. */
    static Cell of(Optional<Instant> at) {
        return at.<Cell>map(Time::new).orElse(NONE);
    }
}
