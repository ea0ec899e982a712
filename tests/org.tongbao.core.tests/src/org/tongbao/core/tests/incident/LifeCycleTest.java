package org.tongbao.core.tests.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.core.incident.LifeCycle;
import org.tongbao.core.incident.LifeCycle.Act;
import org.tongbao.core.incident.LifeCycle.State;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;

/** The state of an incident follows from its facts. */
final class LifeCycleTest {

    private static final Instant START = Instant.parse("2026-03-13T14:40:00Z");

    private final Incident incident = IncidentFactory.eINSTANCE.createIncident();

    @Test
    void handling_goesThroughItsStates() {
        assertEquals(State.DRAFT, state());
        add("awareness", 0);
        assertEquals(State.DRAFT, state());
        add("notified", 10);
        assertEquals(State.NOTIFIED, state());
        add("recovered", 20);
        assertEquals(State.CONTAINED, state());
        add("report-submitted", 30);
        assertEquals(State.REPORTED, state());
        add("closed", 40);
        assertEquals(State.CLOSED, state());
        assertTrue(allows(Act.REOPEN));
        add("reopened", 50);
        assertEquals(State.REPORTED, state());
        assertFalse(allows(Act.REOPEN));
    }

    @Test
    void voided_onlyReopens() {
        add("notified", 10);
        add("voided", 20).setReason("誤報");
        assertEquals(State.VOIDED, state());
        assertEquals("誤報", LifeCycle.of(incident).ending().orElseThrow().getReason());
        assertFalse(allows(Act.VOID));
        assertFalse(allows(Act.MARK_DUPLICATE));
        assertTrue(allows(Act.REOPEN));
        add("reopened", 20);
        assertEquals(State.NOTIFIED, state(), "at the same minute the later record counts");
        assertTrue(allows(Act.VOID));
    }

    @Test
    void correctedAway_isNotVoid() {
        add("voided", 10);
        Event right = add("reopened", 10);
        right.setReplaces("voided-0");
        assertEquals(State.DRAFT, state());
    }

    @Test
    void duplicate_linksToTheOtherUntilReopened() {
        other(add("duplicate-of", 10), "b");
        assertEquals(State.DUPLICATE, state());
        assertEquals(List.of("b"), links());
        add("reopened", 20);
        assertEquals(List.of(), links());
    }

    @Test
    void related_linksUntilTakenBack() {
        other(add("related-to", 10), "b");
        other(add("related-to", 11), "c");
        assertEquals(List.of("b", "c"), links());
        assertEquals(State.DRAFT, state());
        other(add("unrelated-to", 12), "b");
        assertEquals(List.of("c"), links());
        other(add("related-to", 13), "b");
        assertEquals(List.of("c", "b"), links());
    }

    private State state() {
        return LifeCycle.of(incident).state();
    }

    private boolean allows(Act act) {
        return LifeCycle.of(incident).allows(act);
    }

    private List<String> links() {
        return LifeCycle.of(incident).links().stream().map(LifeCycle::other).toList();
    }

    private Event add(String type, int minutes) {
        Event event = IncidentFactory.eINSTANCE.createEvent();
        event.setId(type + "-" + incident.getEvents().size());
        event.setType(type);
        event.setAt(START.plusSeconds(60L * minutes));
        incident.getEvents().add(event);
        return event;
    }

    private static void other(Event event, String id) {
        var detail = IncidentFactory.eINSTANCE.createDetail();
        detail.setKey(LifeCycle.OTHER);
        detail.setText(id);
        event.getDetails().add(detail);
    }
}
