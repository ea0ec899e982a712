package org.tongbao.workbench.internal.notice;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.incident.Facts;
import org.tongbao.model.incident.Detail;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Incident;

/**
 * The last outage of the notification platform, by the facts (K:396-402).
 *
 * @param start event that says since when and why; empty when there was none
 * @param end event that says it is over
 * @param notices notices in another way since it began, in the order of recording
 * @param backfilled event that says the notification was made up for
 */
public record Outage(Optional<Event> start, Optional<Event> end, List<Event> notices, Optional<Event> backfilled) {

    private static final Set<String> OTHER_WAYS = Set.of("phone", "fax", "post", "other");

    /** Copies. */
    public Outage {
        notices = List.copyOf(notices);
    }

    /** The last outage of an incident. */
    public static Outage of(Incident incident) {
        Optional<Event> start = Facts.latest(incident, "platform-outage-start");
        if (start.isEmpty()) {
            return new Outage(start, Optional.empty(), List.of(), Optional.empty());
        }
        Instant since = start.get().getAt();
        return new Outage(
                start,
                after(incident, "platform-outage-end", since),
                Facts.events(incident).stream()
                        .filter(event -> "notified".equals(event.getType())
                                && event.getAt() != null
                                && !event.getAt().isBefore(since)
                                && OTHER_WAYS.contains(text(event, "method")))
                        .toList(),
                after(incident, "backfilled", since));
    }

    /** True while the platform cannot be reached. */
    public boolean open() {
        return start.isPresent() && end.isEmpty();
    }

    /** True when the platform is back and what was told in another way is still to be entered there (補登). */
    public boolean toBackfill() {
        return end.isPresent() && !notices.isEmpty() && backfilled.isEmpty();
    }

    /** The notice to an addressee; empty while it was not told. */
    public Optional<Event> told(String addressee) {
        return notices.stream()
                .filter(event -> addressee.equals(text(event, "to")))
                .findFirst();
    }

    /** A detail of an event; empty when it has none. */
    public static String text(Event event, String key) {
        return event.getDetails().stream()
                .filter(detail -> key.equals(detail.getKey()))
                .map(Detail::getText)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static Optional<Event> after(Incident incident, String type, Instant since) {
        return Facts.latest(incident, type).filter(event -> notBefore(event.getAt(), since));
    }

    private static boolean notBefore(@Nullable Instant at, Instant since) {
        return at != null && !at.isBefore(since);
    }
}
