package org.tongbao.store.internal;

import java.sql.SQLException;
import java.util.Set;
import org.tongbao.core.incident.LifeCycle;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Incident;

/** Which incident names which other one, kept so that the other one can show it; follows from the events. */
final class LinkTable {

    private static final String DELETE = "DELETE FROM incident_link WHERE incident = ?";

    private static final String INSERT = "INSERT INTO incident_link (incident, other, link_type) VALUES (?, ?, ?)";

    private static final Set<String> LINKING = Set.of(LifeCycle.RELATED, LifeCycle.UNRELATED, LifeCycle.DUPLICATE);

    private record Link(String other, String type) {}

    private LinkTable() {}

    /** Keeps the links that stand; one that never named another costs nothing, since events are never taken away. */
    static void keep(Session session, Incident incident) throws SQLException {
        if (incident.getEvents().stream().map(Event::getType).noneMatch(LINKING::contains)) {
            return;
        }
        session.prepare(DELETE, incident.getId()).executeUpdate();
        var links = LifeCycle.of(incident).links().stream()
                .map(event -> new Link(LifeCycle.other(event), event.getType()))
                .filter(link -> !link.other().isEmpty())
                .distinct()
                .toList();
        for (Link link : links) {
            session.prepare(INSERT, incident.getId(), Column.fit(link.other(), Column.ID), link.type())
                    .executeUpdate();
        }
    }
}
