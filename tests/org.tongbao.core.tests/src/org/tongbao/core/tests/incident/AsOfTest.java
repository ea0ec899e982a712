package org.tongbao.core.tests.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.core.incident.AsOf;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;

final class AsOfTest {

    private static final Instant RECORDED = Instant.parse("2026-03-13T15:00:00Z");

    @Test
    void facts_ofAnEarlierInstant_areThoseOnRecordThen() {
        Incident incident = IncidentFactory.eINSTANCE.createIncident();
        add(incident, "first", RECORDED.minusSeconds(60));
        add(incident, "second", RECORDED);
        assertEquals(List.of("first"), ids(AsOf.facts(incident, RECORDED.minusSeconds(1))));
        assertEquals(List.of("first", "second"), ids(AsOf.facts(incident, RECORDED)));
        assertEquals(2, incident.getEvents().size());
    }

    @Test
    void factsNotSavedYet_areOfNoEarlierInstant() {
        Incident incident = IncidentFactory.eINSTANCE.createIncident();
        Event event = add(incident, "first", RECORDED);
        event.setRecorded(null);
        assertEquals(List.of(), ids(AsOf.facts(incident, RECORDED.plusSeconds(60))));
    }

    private static Event add(Incident incident, String id, Instant recorded) {
        Event event = IncidentFactory.eINSTANCE.createEvent();
        event.setId(id);
        event.setType("awareness");
        event.setAt(recorded.minusSeconds(600));
        event.setRecorded(recorded);
        incident.getEvents().add(event);
        return event;
    }

    private static List<String> ids(Incident incident) {
        return incident.getEvents().stream().map(Event::getId).toList();
    }
}
