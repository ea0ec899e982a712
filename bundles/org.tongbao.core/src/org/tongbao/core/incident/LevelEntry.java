package org.tongbao.core.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.engine.assessment.LevelPeriod;
import org.tongbao.model.incident.Detail;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Impact;
import org.tongbao.model.incident.Incident;

/**
 * A judgement or review of an incident's level as it was recorded, also one that was corrected meanwhile (A3 rules 4 and
 * 6: earlier levels are never forgotten).
 *
 * @param id of the judgement or event
 * @param type {@link #JUDGED} or the type of the event
 * @param at when it was made
 * @param recorded when it was saved; empty while it is not
 * @param by who made it
 * @param reason why, in the words of whoever made it
 * @param impact ratings of a judgement; empty for a review
 * @param rank level that a review names
 * @param replaced true when a correction took its place
 * @param period when its level was in effect; empty when it never was
 */
public record LevelEntry(
        String id,
        String type,
        Optional<Instant> at,
        Optional<Instant> recorded,
        String by,
        String reason,
        Optional<Impact> impact,
        Optional<Integer> rank,
        boolean replaced,
        Optional<LevelPeriod> period) {

    /** Type of a judgement. */
    public static final String JUDGED = "judged";

    private static final Set<String> REVIEWS = Set.of("reviewed", "re-reviewed");

    /**
     * All judgements and reviews, newest first.
     *
     * @param periods levels in effect, from the incident's timeline
     */
    public static List<LevelEntry> all(Incident incident, List<LevelPeriod> periods) {
        List<LevelEntry> entries = new ArrayList<>();
        Set<String> replaced = new HashSet<>();
        incident.getImpacts().forEach(impact -> replaced.add(text(impact.getReplaces())));
        incident.getEvents().forEach(event -> replaced.add(text(event.getReplaces())));
        for (Impact impact : incident.getImpacts()) {
            entries.add(of(impact, replaced, periods));
        }
        for (Event event : incident.getEvents()) {
            if (REVIEWS.contains(text(event.getType()))) {
                entries.add(of(event, replaced, periods));
            }
        }
        // Stable and newest first; of two at one instant the one recorded later comes first.
        List<LevelEntry> newest = new ArrayList<>(entries.reversed());
        newest.sort(Comparator.comparing((LevelEntry entry) -> entry.at().orElse(Instant.MAX))
                .reversed());
        return newest;
    }

    private static LevelEntry of(Impact impact, Set<String> replaced, List<LevelPeriod> periods) {
        String id = text(impact.getId());
        return new LevelEntry(
                id,
                JUDGED,
                Optional.ofNullable(impact.getAt()),
                Optional.ofNullable(impact.getRecorded()),
                text(impact.getBy()),
                text(impact.getReason()),
                Optional.of(impact),
                Optional.empty(),
                replaced.contains(id),
                period(id, periods));
    }

    private static LevelEntry of(Event event, Set<String> replaced, List<LevelPeriod> periods) {
        String id = text(event.getId());
        String reason = Stream.of(detail(event, "basis"), text(event.getNote()), text(event.getReason()))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
        return new LevelEntry(
                id,
                text(event.getType()),
                Optional.ofNullable(event.getAt()),
                Optional.ofNullable(event.getRecorded()),
                text(event.getBy()),
                reason,
                Optional.empty(),
                rank(event),
                replaced.contains(id),
                period(id, periods));
    }

    private static Optional<LevelPeriod> period(String id, List<LevelPeriod> periods) {
        return periods.stream()
                .filter(period -> !id.isEmpty() && period.level().source().equals(id))
                .findFirst();
    }

    private static Optional<Integer> rank(Event event) {
        return event.getDetails().stream()
                .filter(detail -> "level".equals(detail.getKey()))
                .map(LevelEntry::number)
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .findFirst();
    }

    private static String detail(Event event, String key) {
        return event.getDetails().stream()
                .filter(detail -> key.equals(detail.getKey()))
                .map(detail -> text(detail.getText()))
                .findFirst()
                .orElse("");
    }

    private static String number(Detail detail) {
        return detail.getNumber() == null
                ? text(detail.getText())
                : detail.getNumber().toString();
    }

    private static String text(@Nullable String text) {
        return Objects.toString(text, "");
    }
}
