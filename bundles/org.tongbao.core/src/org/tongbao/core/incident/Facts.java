package org.tongbao.core.incident;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Impact;
import org.tongbao.model.incident.Incident;

/** The facts of an incident that stand, that is, those no correction has replaced. */
public final class Facts {

    private Facts() {
        super();
    }

    /** Events not replaced by another, in the order of their recording. */
    public static List<Event> events(Incident incident) {
        Set<String> replaced = incident.getEvents().stream()
                .map(Event::getReplaces)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return incident.getEvents().stream()
                .filter(event -> !replaced.contains(event.getId()))
                .toList();
    }

    /** Judgements not replaced by another, in the order of their recording. */
    public static List<Impact> impacts(Incident incident) {
        Set<String> replaced = incident.getImpacts().stream()
                .map(Impact::getReplaces)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return incident.getImpacts().stream()
                .filter(impact -> !replaced.contains(impact.getId()))
                .toList();
    }

    /** The last event of a type that stands and has a time. */
    public static Optional<Event> latest(Incident incident, String type) {
        return events(incident).stream()
                .filter(event -> type.equals(event.getType()) && event.getAt() != null)
                .max(Comparator.comparing(Event::getAt));
    }

    /** When the last event of a type happened. */
    public static Optional<Instant> time(Incident incident, String type) {
        return latest(incident, type).map(Event::getAt);
    }

    /** The last judgement that stands. */
    public static Optional<Impact> latestImpact(Incident incident) {
        List<Impact> impacts = impacts(incident);
        return impacts.stream()
                .filter(impact -> impact.getAt() != null)
                .max(Comparator.comparing(Impact::getAt))
                .or(() -> impacts.isEmpty() ? Optional.empty() : Optional.of(impacts.get(impacts.size() - 1)));
    }
}
