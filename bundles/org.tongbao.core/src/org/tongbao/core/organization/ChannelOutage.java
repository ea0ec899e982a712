package org.tongbao.core.organization;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongbao.model.incident.Detail;
import org.tongbao.model.incident.Event;
import org.tongbao.model.organization.Organization;

/**
 * An outage of the contact channel that lasts: after an hour those concerned are to be told, with another channel that works
 * (K:203-207).
 *
 * @param since when it began
 * @param told true when those concerned were told since
 * @param channel the temporary channel that they were given; empty while they were not told
 */
public record ChannelOutage(Instant since, boolean told, String channel) {

    /** From then on those concerned are to be told. */
    public static final Duration LIMIT = Duration.ofHours(1);

    private static final String START = "channel-outage-start";
    private static final String TOLD = "channel-outage-announced";
    private static final String END = "channel-outage-end";

    /** When those concerned are to be told at the latest. */
    public Instant due() {
        return since.plus(LIMIT);
    }

    /**
     * The outage that lasts at an instant; empty when there is none. Begun again before its end was recorded, it is one, of
     * which those concerned are to be told anew. Any thread.
     */
    public static Optional<ChannelOutage> of(Organization organization, Instant now) {
        Optional<Instant> over =
                events(organization, END, now).map(Event::getAt).max(Comparator.naturalOrder());
        List<Instant> starts = events(organization, START, now)
                .map(Event::getAt)
                .filter(start -> over.isEmpty() || start.isAfter(over.get()))
                .sorted()
                .toList();
        if (starts.isEmpty()) {
            return Optional.empty();
        }
        Optional<Event> told = events(organization, TOLD, now)
                .filter(event -> !event.getAt().isBefore(starts.getLast()))
                .max(Comparator.comparing(Event::getAt));
        return Optional.of(new ChannelOutage(
                starts.getFirst(),
                told.isPresent(),
                told.map(ChannelOutage::channel).orElse("")));
    }

    private static String channel(Event told) {
        return told.getDetails().stream()
                .filter(detail -> "channel".equals(detail.getKey()))
                .map(Detail::getText)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** Events of a type until then, but those that were corrected. */
    private static Stream<Event> events(Organization organization, String type, Instant now) {
        Set<String> replaced = organization.getEvents().stream()
                .map(event -> String.valueOf(event.getReplaces()))
                .collect(Collectors.toSet());
        return organization.getEvents().stream()
                .filter(event -> type.equals(event.getType()) && !replaced.contains(event.getId()))
                .filter(event -> event.getAt() != null && !event.getAt().isAfter(now));
    }
}
