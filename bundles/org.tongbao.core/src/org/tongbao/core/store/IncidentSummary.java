package org.tongbao.core.store;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the register; columns of the store, no document read.
 *
 * @param title name of the incident at the last save, see {@link org.tongbao.core.incident.Titles}
 * @param level effective level at the last save; empty while not judged
 * @param pack id of the rule pack at the last save, by which the level is named; empty while that is not known
 * @param state id of the incident's state at the last save: draft, notified, contained, reported, closed, voided,
 *     duplicate
 * @param nextDue earliest due instant of an open clock at the last save
 * @param nextClock id of that clock
 */
public record IncidentSummary(
        String id,
        String number,
        String title,
        String category,
        String organization,
        Optional<Integer> level,
        String pack,
        String state,
        Optional<Instant> awareness,
        Optional<Instant> nextDue,
        Optional<String> nextClock,
        boolean drill,
        long revision,
        Instant saved) {

    /** The same under a rule pack that the line itself does not tell. */
    public IncidentSummary under(String id) {
        return new IncidentSummary(
                this.id,
                number,
                title,
                category,
                organization,
                level,
                id,
                state,
                awareness,
                nextDue,
                nextClock,
                drill,
                revision,
                saved);
    }
}
