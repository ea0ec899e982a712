package org.tongbao.core.tests.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongbao.core.incident.LevelEntry;
import org.tongbao.engine.assessment.Level;
import org.tongbao.engine.assessment.LevelPeriod;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;

final class LevelEntryTest {

    private static final Instant NOON = Instant.parse("2026-03-13T04:00:00Z");

    private final Incident incident = IncidentFactory.eINSTANCE.createIncident();

    private void judged(String id, Instant at, String replaces) {
        var impact = IncidentFactory.eINSTANCE.createImpact();
        impact.setId(id);
        impact.setAt(at);
        impact.setBy("人員06");
        impact.setReason("因為 " + id);
        impact.setReplaces(replaces.isEmpty() ? null : replaces);
        incident.getImpacts().add(impact);
    }

    private void event(String id, String type, Instant at, String level) {
        var event = IncidentFactory.eINSTANCE.createEvent();
        event.setId(id);
        event.setType(type);
        event.setAt(at);
        event.setNote("附註");
        var detail = IncidentFactory.eINSTANCE.createDetail();
        detail.setKey("level");
        detail.setText(level);
        event.getDetails().add(detail);
        var basis = IncidentFactory.eINSTANCE.createDetail();
        basis.setKey("basis");
        basis.setText("依據");
        event.getDetails().add(basis);
        incident.getEvents().add(event);
    }

    private List<LevelEntry> all(LevelPeriod... periods) {
        return LevelEntry.all(incident, List.of(periods));
    }

    private static List<String> ids(List<LevelEntry> entries) {
        return entries.stream().map(LevelEntry::id).toList();
    }

    @Test
    void judgementsAndReviews_areListedNewestFirst() {
        judged("a", NOON, "");
        event("r", "reviewed", NOON.plusSeconds(60), "3");
        judged("b", NOON.plusSeconds(30), "");
        event("n", "notified", NOON, "1");
        assertEquals(List.of("r", "b", "a"), ids(all()));
    }

    @Test
    void sameInstant_theOneRecordedLaterComesFirst() {
        judged("a", NOON, "");
        judged("b", NOON, "");
        assertEquals(List.of("b", "a"), ids(all()));
    }

    @Test
    void correctedJudgement_staysAndIsMarked() {
        judged("a", NOON, "");
        judged("b", NOON, "a");
        assertTrue(all().get(1).replaced());
        assertFalse(all().get(0).replaced());
    }

    @Test
    void review_saysItsLevelAndItsReasons() {
        event("r", "re-reviewed", NOON, "2");
        LevelEntry review = all().get(0);
        assertEquals(Optional.of(2), review.rank());
        assertEquals("依據\n附註", review.reason());
        assertEquals("re-reviewed", review.type());
    }

    @Test
    void reviewOfNoNumber_hasNoLevel() {
        event("r", "reviewed", NOON, "high");
        assertEquals(Optional.empty(), all().get(0).rank());
    }

    @Test
    void entry_inEffect_hasItsPeriod() {
        judged("a", NOON, "");
        judged("b", NOON.plusSeconds(60), "");
        var period = new LevelPeriod(
                new Level("2", 2, "a", true, Optional.empty(), Optional.empty()),
                NOON,
                Optional.of(NOON.plusSeconds(60)));
        assertEquals(Optional.of(period), all(period).get(1).period());
        assertEquals(Optional.empty(), all(period).get(0).period());
    }
}
