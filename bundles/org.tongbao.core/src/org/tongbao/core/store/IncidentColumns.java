package org.tongbao.core.store;

import java.time.Instant;
import java.util.Optional;
import org.tongbao.core.board.OpenClocks;
import org.tongbao.model.incident.Incident;

/** Derives the register's columns when an incident is saved; OSGi service of core, so that the store knows no law. */
public interface IncidentColumns {

    /**
     * The derived columns of an incident.
     *
     * @param level effective level
     * @param pack id of the rule pack; empty when it cannot be had
     * @param state see {@link IncidentSummary}
     * @param open clocks somebody has to act on, for the deadline board
     */
    record Columns(
            Optional<Integer> level,
            String pack,
            String state,
            Optional<Instant> awareness,
            Optional<Instant> nextDue,
            Optional<String> nextClock,
            OpenClocks open) {}

    /** The columns at an instant; works without the category's plugin. */
    Columns of(Incident incident, Instant now);
}
