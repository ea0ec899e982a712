package org.tongbao.core.store;

import java.time.Instant;
import java.util.Optional;

/**
 * What the register asks for; empty members do not restrict.
 *
 * @param overdueAt only those with a due before this instant
 * @param text contained in number, title or organization
 * @param limit most lines, at least 1
 */
public record IncidentQuery(
        Optional<String> state,
        Optional<String> organization,
        Optional<Integer> level,
        Optional<Instant> overdueAt,
        Optional<String> text,
        int limit) {

    /** The newest {@code limit} incidents. */
    public static IncidentQuery newest(int limit) {
        return new IncidentQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), limit);
    }
}
