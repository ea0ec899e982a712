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
import org.tongbao.core.board.Basis;
import org.tongbao.core.board.OpenClock;
import org.tongbao.core.board.OpenClocks;
import org.tongbao.core.incident.Facts;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.store.IncidentColumns;
import org.tongbao.engine.Timeline;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.Level;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.rules.RulePack;

/** The register's columns, drawn from the assessment. */
@Component
public final class RegisterColumns implements IncidentColumns {

    /** States in which nobody has to act any more. */
    private static final Set<String> OVER = Set.of("closed", "voided");

    private static final Set<String> ENDS = Set.of("closed", "voided", "reopened");

    private final IncidentService incidents;
    private final Basis basis = new Basis();

    /** Columns by the given service's assessment. */
    @Activate
    public RegisterColumns(@Reference IncidentService incidents) {
        this.incidents = incidents;
    }

    @Override
    public Columns of(Incident incident, Instant now) {
        Optional<Timeline> timeline = incidents.timeline(incident).value();
        Optional<Assessment> assessment = timeline.map(facts -> facts.at(now));
        List<OpenClock> clocks = assessment.stream()
                .flatMap(found -> found.clocks().stream())
                .filter(ClockState::open)
                .map(OpenClock::of)
                .toList();
        Optional<OpenClock> next = clocks.stream()
                .filter(clock -> clock.due().isPresent())
                .min(Comparator.comparing(clock -> clock.due().orElse(Instant.MAX)));
        String state = state(incident);
        return new Columns(
                assessment.flatMap(Assessment::level).map(Level::rank),
                state,
                Facts.time(incident, "awareness"),
                next.flatMap(OpenClock::due),
                next.map(OpenClock::id),
                OVER.contains(state) ? OpenClocks.NONE : open(incident, timeline, clocks, now));
    }

    private OpenClocks open(Incident incident, Optional<Timeline> timeline, List<OpenClock> clocks, Instant now) {
        Optional<RulePack> pack = incidents.packOf(incident).value();
        if (pack.isEmpty() || timeline.isEmpty()) {
            return OpenClocks.UNKNOWN;
        }
        return new OpenClocks(
                pack.get().getId(), basis.of(pack.get()), timeline.get().nextChange(now), clocks);
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
