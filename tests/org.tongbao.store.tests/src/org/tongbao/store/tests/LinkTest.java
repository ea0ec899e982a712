package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.incident.Detail;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;

/** An incident finds those that name it (K:516). */
@OnEachEngine
final class LinkTest {

    private final StoreFixture fixture;
    private final IncidentStore store;

    LinkTest(StoreFixture fixture) {
        this.fixture = fixture;
        store = fixture.open();
    }

    @Test
    void incidentNamedByOthers_asked_knowsWhichAndHow() {
        save(Incidents.draft("named"));
        save(naming("first", "related-to", "named"));
        save(naming("second", "duplicate-of", "named"));
        assertEquals(List.of("related-to first", "duplicate-of second"), links("named"));
        assertEquals(List.of(), links("first"));
    }

    @Test
    void link_takenBack_isGone() {
        save(Incidents.draft("named"));
        StoredIncident stored = save(naming("first", "related-to", "named"));
        Incident again = stored.incident();
        link(again, "unrelated-to", "named", Duration.ofHours(2));
        assertTrue(store.save(again, stored.revision(), AUTHOR).done());
        assertEquals(List.of(), links("named"));
    }

    @Test
    void link_ofAnIncidentThatIsSavedLater_isThereThen() {
        save(naming("first", "related-to", "named"));
        save(Incidents.draft("named"));
        assertEquals(List.of("related-to first"), links("named"));
    }

    @Test
    void link_derivedAgain_standsOnce() {
        save(Incidents.draft("named"));
        save(naming("first", "related-to", "named"));
        assertTrue(store.derive("first").done());
        assertEquals(List.of("related-to first"), links("named"));
    }

    @Test
    void databaseOfTheFormerSchema_opened_knowsLinksAndPackOnceDerived() throws SQLException {
        save(Incidents.draft("named"));
        save(naming("first", "duplicate-of", "named"));
        store.close();
        FormerSchema.takeBack(fixture, 5);
        IncidentStore upgraded = fixture.open();
        assertEquals(List.of(), upgraded.linksTo("named").get());
        for (var line : upgraded.board().get()) {
            assertTrue(line.open().unknown(), line.id());
            assertTrue(upgraded.derive(line.id()).done());
        }
        assertEquals("first", upgraded.linksTo("named").get().getFirst().from().id());
        assertEquals(
                List.of("bureau-110", "bureau-110"),
                upgraded.list(IncidentQuery.newest(2)).get().stream()
                        .map(IncidentSummary::pack)
                        .toList());
    }

    private List<String> links(String id) {
        return store.linksTo(id).get().stream()
                .map(link -> link.type() + ' ' + link.from().id())
                .toList();
    }

    private StoredIncident save(Incident incident) {
        return store.save(incident, 0, AUTHOR).get();
    }

    private static Incident naming(String id, String type, String other) {
        Incident incident = Incidents.draft(id);
        link(incident, type, other, Duration.ofHours(1));
        return incident;
    }

    private static void link(Incident incident, String type, String other, Duration later) {
        Event event = IncidentFactory.eINSTANCE.createEvent();
        event.setId(type + '-' + incident.getId());
        event.setType(type);
        event.setAt(Incidents.AWARENESS.plus(later));
        Detail detail = IncidentFactory.eINSTANCE.createDetail();
        detail.setKey("incident");
        detail.setText(other);
        event.getDetails().add(detail);
        incident.getEvents().add(event);
    }
}
