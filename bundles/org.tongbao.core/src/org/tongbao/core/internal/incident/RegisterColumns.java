package org.tongbao.core.internal.incident;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.incident.Facts;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.store.IncidentColumns;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.Level;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Incident;

/** The register's columns, drawn from the assessment. */
@Component
public final class RegisterColumns implements IncidentColumns {

    private static final Set<String> ENDS = Set.of("closed", "voided", "reopened");

    private final IncidentService incidents;

    /** Columns by the given service's assessment. */
    @Activate
    public RegisterColumns(@Reference IncidentService incidents) {
        this.incidents = incidents;
    }

    @Override
    public Columns of(Incident incident, Instant now) {
        Optional<Assessment> assessment = incidents.timeline(incident).value().map(timeline -> timeline.at(now));
        Optional<ClockState> next = assessment.stream()
                .flatMap(found -> found.clocks().stream())
                .filter(clock -> clock.open() && clock.due().isPresent())
                .min(Comparator.comparing(clock -> clock.due().orElse(Instant.MAX)));
        return new Columns(
                assessment.flatMap(Assessment::level).map(Level::rank),
                state(incident),
                Facts.time(incident, "awareness"),
                next.flatMap(ClockState::due),
                next.map(ClockState::id));
    }

    private static String state(Incident incident) {
        List<Event> events = Facts.events(incident);
        String end = events.stream()
                .filter(event -> ENDS.contains(event.getType()) && event.getAt() != null)
                .max(Comparator.comparing(Event::getAt))
                .map(Event::getType)
                .orElse("");
        if (end.equals("closed") || end.equals("voided")) {
            return end;
        }
        Set<String> types = events.stream().map(Event::getType).collect(Collectors.toSet());
        if (types.contains("report-submitted")) {
            return "reported";
        }
        if (types.contains("contained") || types.contains("recovered")) {
            return "contained";
        }
        return types.contains("notified") ? "notified" : "draft";
    }
}
