package org.tongbao.workbench.internal.editor;

import java.util.List;
import java.util.Optional;
import org.tongbao.core.incident.AsOf;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;

/**
 * What the incident of an editor began with: the state by which is told what was changed here and what by others.
 *
 * @param revision of the stored incident, 0 for one never saved
 * @param incident not changed any more; empty of a draft, whose beginning is read from the history when it is wanted
 */
record Baseline(long revision, Optional<Incident> incident) {

    /** A state as the store has it. */
    static Baseline of(StoredIncident stored) {
        return new Baseline(stored.revision(), Optional.of(stored.incident()));
    }

    /**
     * The state itself. Off the UI thread.
     *
     * @param stored the incident as it is now
     * @return an empty incident when it cannot be had any more: then all that differs counts as changed by both
     */
    Incident state(IncidentService incidents, Incident stored, List<HistoryRecord> history) {
        boolean unknown = revision == 0
                || history.stream().mapToLong(HistoryRecord::revision).max().orElse(0) < revision;
        return incident.or(() -> unknown
                        ? Optional.empty()
                        : AsOf.incident(incidents, stored, history, revision).value())
                .orElseGet(IncidentFactory.eINSTANCE::createIncident);
    }
}
