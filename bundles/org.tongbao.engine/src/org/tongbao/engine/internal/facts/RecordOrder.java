package org.tongbao.engine.internal.facts;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.engine.EngineFinding;
import org.tongbao.engine.internal.finding.Localized.Moment;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.incident.Incident;

/**
 * The program keeps entries in the order in which they were written down. Where the time of record of a later one is
 * earlier, the computer's clock was set back in between, and neither time can be relied on (A3 rule 10). A file of others
 * may list its entries the newest first, which says nothing, or by when they happened, which leaves open what it was.
 */
public final class RecordOrder {

    /** Less than this is the usual correction over the network. */
    private static final Duration TOLERANCE = Duration.ofSeconds(30);

    private record Entry(
            @Nullable String id,
            @Nullable Instant at,
            @Nullable Instant recorded) {}

    private RecordOrder() {
        super();
    }

    /** The first entry recorded before one that was written down earlier; empty when there is none. */
    public static Optional<Finding> setBack(Incident incident, ZoneId zone) {
        List<Entry> events = new ArrayList<>();
        incident.getEvents().forEach(event -> events.add(new Entry(event.getId(), event.getAt(), event.getRecorded())));
        List<Entry> impacts = new ArrayList<>();
        incident.getImpacts()
                .forEach(impact -> impacts.add(new Entry(impact.getId(), impact.getAt(), impact.getRecorded())));
        return setBack(events, zone).or(() -> setBack(impacts, zone));
    }

    private static Optional<Finding> setBack(List<Entry> entries, ZoneId zone) {
        if (newestFirst(entries)) {
            return Optional.empty();
        }
        Instant latest = Instant.MIN;
        for (Entry entry : entries) {
            @Nullable Instant recorded = entry.recorded();
            if (recorded == null) {
                continue;
            }
            if (!latest.equals(Instant.MIN) && recorded.isBefore(latest.minus(TOLERANCE))) {
                boolean open = rising(happened(entries));
                return Optional.of(new Finding(
                        open ? EngineFinding.RECORD_ORDER : EngineFinding.CLOCK_SET_BACK,
                        open ? Severity.INFO : Severity.WARNING,
                        String.valueOf(entry.id()),
                        List.of(new Moment(latest, zone), new Moment(recorded, zone)),
                        ""));
            }
            latest = recorded.isAfter(latest) ? recorded : latest;
        }
        return Optional.empty();
    }

    private static List<Instant> happened(List<Entry> entries) {
        List<Instant> instants = new ArrayList<>();
        for (Entry entry : entries) {
            @Nullable Instant at = entry.at();
            if (at != null) {
                instants.add(at);
            }
        }
        return instants;
    }

    private static List<Instant> recorded(List<Entry> entries) {
        List<Instant> instants = new ArrayList<>();
        for (Entry entry : entries) {
            @Nullable Instant recorded = entry.recorded();
            if (recorded != null) {
                instants.add(recorded);
            }
        }
        return instants;
    }

    /** Two entries the later of which is recorded earlier are what a clock set back leaves; from three on it is an order. */
    private static boolean newestFirst(List<Entry> entries) {
        List<Instant> recorded = recorded(entries).reversed();
        return recorded.size() > 2
                && (rising(recorded) || rising(happened(entries).reversed()));
    }

    private static boolean rising(List<Instant> instants) {
        return IntStream.range(1, instants.size())
                .noneMatch(i -> instants.get(i).isBefore(instants.get(i - 1)));
    }
}
