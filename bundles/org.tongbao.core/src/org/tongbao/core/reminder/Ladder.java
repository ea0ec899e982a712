package org.tongbao.core.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * When one is reminded of a deadline, in minutes from its due: negative before, 0 at the due, positive once overdue.
 *
 * @param rungs in the order of time, each once
 */
public record Ladder(List<Integer> rungs) {

    /** Half an hour and ten minutes before, at the due, and ten minutes after it. */
    public static final Ladder USUAL = new Ladder(List.of(-30, -10, 0, 10));

    /** A rung passed longer ago than this is no news any more; the board shows what is overdue. */
    public static final Duration NEWS = Duration.ofHours(24);

    /** Minutes a rung may be away from the due: a year. */
    public static final int FARTHEST = 366 * 24 * 60;

    /** Sorts the rungs. */
    public Ladder {
        rungs = List.copyOf(new TreeSet<>(rungs));
    }

    /** A ladder of rungs in any order. */
    public static Ladder of(Collection<Integer> rungs) {
        return new Ladder(List.copyOf(rungs));
    }

    /**
     * The rung a deadline stands on: the last one reached. Whoever comes late is reminded once, not once for each rung
     * missed.
     *
     * @return empty before the first rung and when the last one is no news any more
     */
    public Optional<Integer> reached(Instant due, Instant now) {
        Optional<Integer> last = Optional.empty();
        for (int rung : rungs) {
            if (!at(due, rung).isAfter(now)) {
                last = Optional.of(rung);
            }
        }
        return last.filter(rung -> at(due, rung).plus(NEWS).isAfter(now));
    }

    private static Instant at(Instant due, int rung) {
        return due.plus(Duration.ofMinutes(rung));
    }
}
