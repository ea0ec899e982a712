package org.tongbao.core.incident;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongbao.model.incident.Detail;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Incident;

/**
 * Where an incident stands, derived from its facts and never stored: how far its handling is, or that it is closed, void
 * or a duplicate; and the incidents it is related to (K:516).
 *
 * @param state how far it is
 * @param ending the event that closed or ended it; empty while it is being handled
 * @param links marks as related or a duplicate that stand, in the order of recording; each names the other incident
 */
public record LifeCycle(State state, Optional<Event> ending, List<Event> links) {

    /** Event type: declared void, with a reason. */
    public static final String VOIDED = "voided";

    /** Event type: handled again, with a reason. */
    public static final String REOPENED = "reopened";

    /** Event type: recorded twice, with a reason and the other incident. */
    public static final String DUPLICATE = "duplicate-of";

    /** Event type: has to do with another incident, with a reason. */
    public static final String RELATED = "related-to";

    /** Event type: a mark as related was wrong, with a reason. */
    public static final String UNRELATED = "unrelated-to";

    /** Detail of the last three: id of the other incident. */
    public static final String OTHER = "incident";

    /** Detail of the last three: case number of the other incident, for people. */
    public static final String OTHER_NUMBER = "number";

    /** Event that ends the handling. */
    public static final String CLOSED = "closed";

    private static final Set<String> ENDINGS = Set.of(CLOSED, VOIDED, DUPLICATE, REOPENED);

    /** States of an incident in the order of handling. */
    public enum State {
        /** Not notified yet. */
        DRAFT("draft"),
        /** Notified, damage not under control. */
        NOTIFIED("notified"),
        /** Damage under control or recovered. */
        CONTAINED("contained"),
        /** Investigation report handed in. */
        REPORTED("reported"),
        /** Closed. */
        CLOSED("closed"),
        /** Declared void. */
        VOIDED("voided"),
        /** Recorded twice; goes on under the other one. */
        DUPLICATE("duplicate");

        private final String id;

        State(String id) {
            this.id = id;
        }

        /** Name in the register and on the command line. */
        public String id() {
            return id;
        }
    }

    /** What can be done with an incident besides handling it. */
    public enum Act {
        /** Declare it void. */
        VOID(VOIDED),
        /** Handle it again. */
        REOPEN(REOPENED),
        /** Say that it is recorded twice. */
        MARK_DUPLICATE(DUPLICATE),
        /** Say that it has to do with another one. */
        RELATE(RELATED),
        /** Take such a mark back. */
        SEPARATE(UNRELATED);

        private final String event;

        Act(String event) {
            this.event = event;
        }

        /** Type of the event that records it. */
        public String event() {
            return event;
        }

        /** True when it names another incident. */
        public boolean names() {
            return this == MARK_DUPLICATE || this == RELATE || this == SEPARATE;
        }
    }

    /** Copies. */
    public LifeCycle {
        links = List.copyOf(links);
    }

    /** The life cycle by all facts that stand. */
    public static LifeCycle of(Incident incident) {
        List<Event> events = Facts.events(incident).stream()
                .filter(event -> event.getAt() != null)
                .toList();
        Optional<Event> ending = events.stream()
                .filter(event -> ENDINGS.contains(event.getType()))
                .reduce((former, later) -> later.getAt().isBefore(former.getAt()) ? former : later)
                .filter(last -> !REOPENED.equals(last.getType()));
        State state = ending.map(LifeCycle::ended).orElseGet(() -> handled(events));
        return new LifeCycle(state, ending, links(events, ending));
    }

    /** True when an act makes sense now. */
    public boolean allows(Act act) {
        boolean over = state == State.VOIDED || state == State.DUPLICATE;
        return switch (act) {
            case VOID, MARK_DUPLICATE -> !over;
            case REOPEN -> over || state == State.CLOSED;
            case RELATE -> true;
            case SEPARATE -> links.stream().anyMatch(link -> RELATED.equals(link.getType()));
        };
    }

    /** Id of the other incident that a link names; empty when it names none. */
    public static String other(Event link) {
        return detail(link, OTHER);
    }

    /** How people know the other incident: its number, else its id. */
    public static String otherName(Event link) {
        String number = detail(link, OTHER_NUMBER);
        return number.isEmpty() ? other(link) : number;
    }

    private static State ended(Event event) {
        return switch (event.getType()) {
            case VOIDED -> State.VOIDED;
            case DUPLICATE -> State.DUPLICATE;
            default -> State.CLOSED;
        };
    }

    private static State handled(List<Event> events) {
        Set<String> types = events.stream().map(Event::getType).collect(Collectors.toSet());
        if (types.contains("report-submitted")) {
            return State.REPORTED;
        }
        if (types.contains("contained") || types.contains("recovered")) {
            return State.CONTAINED;
        }
        return types.contains("notified") ? State.NOTIFIED : State.DRAFT;
    }

    /** A mark as related stands until it is taken back; one as a duplicate while it is the ending. */
    private static List<Event> links(List<Event> events, Optional<Event> ending) {
        return events.stream()
                .filter(event -> RELATED.equals(event.getType()) && !takenBack(events, event)
                        || DUPLICATE.equals(event.getType())
                                && ending.filter(event::equals).isPresent())
                .toList();
    }

    private static boolean takenBack(List<Event> events, Event link) {
        return events.stream()
                .skip(events.indexOf(link))
                .anyMatch(event ->
                        UNRELATED.equals(event.getType()) && other(event).equals(other(link)));
    }

    private static String detail(Event event, String key) {
        return event.getDetails().stream()
                .filter(detail -> key.equals(detail.getKey()))
                .map(Detail::getText)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
