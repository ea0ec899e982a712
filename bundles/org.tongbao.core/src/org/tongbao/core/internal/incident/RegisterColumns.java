package org.tongbao.core.internal.incident;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.board.Basis;
import org.tongbao.core.board.OpenClock;
import org.tongbao.core.board.OpenClocks;
import org.tongbao.core.incident.Facts;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.incident.LifeCycle;
import org.tongbao.core.store.IncidentColumns;
import org.tongbao.engine.Timeline;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.Level;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.rules.RulePack;

/** The register's columns, drawn from the assessment. */
@Component
public final class RegisterColumns implements IncidentColumns {

    /** States in which nobody has to act any more. */
    private static final Set<LifeCycle.State> OVER = Set.of(LifeCycle.State.VOIDED, LifeCycle.State.DUPLICATE);

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
        LifeCycle.State state = LifeCycle.of(incident).state();
        Instant closed = state == LifeCycle.State.CLOSED
                ? Facts.time(incident, LifeCycle.CLOSED).orElse(Instant.MIN)
                : Instant.MIN;
        List<OpenClock> clocks = assessment.stream()
                .flatMap(found -> found.clocks().stream())
                .filter(ClockState::open)
                .map(OpenClock::of)
                .filter(clock -> stands(clock, closed))
                .toList();
        Optional<OpenClock> next = clocks.stream()
                .filter(clock -> clock.due().isPresent())
                .min(Comparator.comparing(clock -> clock.due().orElse(Instant.MAX)));
        return new Columns(
                assessment.flatMap(Assessment::level).map(Level::rank),
                incidents.packOf(incident).value().map(RulePack::getId).orElse(""),
                state.id(),
                Facts.time(incident, "awareness"),
                next.flatMap(OpenClock::due),
                next.map(OpenClock::id),
                OVER.contains(state) ? OpenClocks.NONE : open(incident, timeline, clocks, now));
    }

    /** Who closes an incident settles what was due until then; the follow-up of improvements goes on (K:347-350). */
    private static boolean stands(OpenClock clock, Instant closed) {
        return closed.equals(Instant.MIN)
                || clock.due().filter(closed::isBefore).isPresent();
    }

    private OpenClocks open(Incident incident, Optional<Timeline> timeline, List<OpenClock> clocks, Instant now) {
        Optional<RulePack> pack = incidents.packOf(incident).value();
        if (pack.isEmpty() || timeline.isEmpty()) {
            return OpenClocks.UNKNOWN;
        }
        return new OpenClocks(
                pack.get().getId(), basis.of(pack.get()), timeline.get().nextChange(now), clocks);
    }
}
