package org.tongbao.engine.internal.facts;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.engine.EngineFinding;
import org.tongbao.engine.internal.finding.Localized.Moment;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.incident.Incident;

/**
 * Entries stand in the order in which they were written down. Where the time of record of a later one is earlier, the
 * computer's clock was set back in between, and neither time can be relied on (A3 rule 10).
 */
public final class RecordOrder {

    /** Less than this is the usual correction over the network. */
    private static final Duration TOLERANCE = Duration.ofSeconds(30);

    private record Entry(@Nullable String id, @Nullable Instant recorded) {}

    private RecordOrder() {
        super();
    }

    /** The first entry recorded before one that was written down earlier; empty when there is none. */
    public static Optional<Finding> setBack(Incident incident, ZoneId zone) {
        List<Entry> events = new ArrayList<>();
        incident.getEvents().forEach(event -> events.add(new Entry(event.getId(), event.getRecorded())));
        List<Entry> impacts = new ArrayList<>();
        incident.getImpacts().forEach(impact -> impacts.add(new Entry(impact.getId(), impact.getRecorded())));
        return setBack(events, zone).or(() -> setBack(impacts, zone));
    }

    private static Optional<Finding> setBack(List<Entry> entries, ZoneId zone) {
        Instant latest = Instant.MIN;
        for (Entry entry : entries) {
            @Nullable Instant recorded = entry.recorded();
            if (recorded == null) {
                continue;
            }
            if (!latest.equals(Instant.MIN) && recorded.isBefore(latest.minus(TOLERANCE))) {
                return Optional.of(Finding.warning(
                        EngineFinding.CLOCK_SET_BACK,
                        String.valueOf(entry.id()),
                        new Moment(latest, zone),
                        new Moment(recorded, zone)));
            }
            latest = recorded.isAfter(latest) ? recorded : latest;
        }
        return Optional.empty();
    }
}
