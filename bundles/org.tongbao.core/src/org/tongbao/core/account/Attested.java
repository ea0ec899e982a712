package org.tongbao.core.account;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongbao.core.review.ReviewAct;
import org.tongbao.core.signature.Signature;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Incident;

/** What an incident tells that counts by who did it, and so is not believed of whoever happens to bring it. */
public enum Attested {
    /** What the reviewing agency alone does (K:421-455). */
    REVIEW,
    /** A signature, one given back, an approval by an account (K:386, K:577-579). */
    SIGNATURE;

    /** What an event tells, or takes from what it corrects; empty where it counts whoever tells it. */
    public static Optional<Attested> kind(Event event, Incident incident) {
        return of(event).or(() -> corrected(event, incident).flatMap(Attested::of));
    }

    /** What is told of an incident that it did not tell before, in the order of its recording. */
    public static List<Event> fresh(Incident incident, Optional<Incident> before) {
        Set<String> known = before.stream()
                .flatMap(each -> each.getEvents().stream())
                .map(event -> String.valueOf(event.getId()))
                .collect(Collectors.toSet());
        return incident.getEvents().stream()
                .filter(event -> !known.contains(String.valueOf(event.getId())))
                .filter(event -> kind(event, incident).isPresent())
                .toList();
    }

    /** True for an event that corrects what an incident tells that counts by who did it. */
    public static boolean corrects(Event event, Incident incident) {
        return corrected(event, incident).flatMap(Attested::of).isPresent();
    }

    /** Who is said to have done it; empty where nobody is. */
    public static String by(Event event) {
        return Objects.requireNonNullElse(event.getBy(), "").strip();
    }

    /** What an event itself tells; empty where it counts whoever tells it. */
    public static Optional<Attested> of(Event event) {
        String type = Objects.requireNonNullElse(event.getType(), "");
        if (ReviewAct.recordedBy(type).filter(ReviewAct::reviews).isPresent()) {
            return Optional.of(REVIEW);
        }
        return Signature.signs(event) ? Optional.of(SIGNATURE) : Optional.empty();
    }

    private static Optional<Event> corrected(Event event, Incident incident) {
        return Stream.ofNullable(event.getReplaces())
                .flatMap(id -> incident.getEvents().stream().filter(each -> id.equals(each.getId())))
                .findFirst();
    }
}
