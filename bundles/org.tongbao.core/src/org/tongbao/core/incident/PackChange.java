package org.tongbao.core.incident;

import java.time.Instant;
import java.util.UUID;
import org.tongbao.model.incident.Detail;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;

/**
 * An incident is held to another rule pack from now on, because somebody says so and why; never because a pack came or
 * went. Answers, judgements and events stay as they are. Nothing happens before {@link #apply}. Immutable, any thread.
 *
 * @param from id of the pack it was pinned to
 * @param to id of the other pack
 */
public record PackChange(String from, String to) {

    /** Event type: held to another pack, with a reason and the two packs. */
    public static final String REPINNED = "repinned";

    /** Detail: id of the pack before. */
    public static final String FROM = "from";

    /** Detail: id of the pack from now on. */
    public static final String TO = "to";

    /**
     * Pins the incident to the other pack and writes that down as an event. Undoable where changes are recorded.
     *
     * @param reason why, not blank
     * @param at when it was decided
     * @param by who did; may be empty
     * @return the event
     */
    public Event apply(Incident incident, String reason, Instant at, String by) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a change of the pack needs a reason");
        }
        Event event = IncidentFactory.eINSTANCE.createEvent();
        event.setId(UUID.randomUUID().toString());
        event.setType(REPINNED);
        event.setAt(at);
        if (!by.isBlank()) {
            event.setBy(by);
        }
        event.setReason(reason.strip());
        event.getDetails().add(detail(FROM, from));
        event.getDetails().add(detail(TO, to));
        incident.setPack(to);
        incident.getEvents().add(event);
        return event;
    }

    private static Detail detail(String key, String text) {
        Detail detail = IncidentFactory.eINSTANCE.createDetail();
        detail.setKey(key);
        detail.setText(text);
        return detail;
    }
}
