package org.tongbao.core.tests.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.incident.DraftRequest;
import org.tongbao.core.incident.Facts;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.model.rules.RulePack;

final class IncidentServiceTest {

    private static final String NOW = "2024-03-20T00:00:00Z";
    private final Installed installed = Installed.at(NOW);

    @Test
    void packInForce_createDraft_pinsItAndStartsTheClocks() {
        Result<Incident> draft = installed.incidents().createDraft(request("web", "2024-03-13T14:40:00Z"));
        assertEquals(List.of(), draft.findings());
        Incident incident = draft.get();
        assertEquals("bureau-110", incident.getPack());
        assertEquals("機關", incident.getOrganization());
        assertEquals(
                Instant.parse("2024-03-13T14:40:00Z"),
                Facts.time(incident, "awareness").orElseThrow());
        assertEquals(
                Instant.parse("2024-03-13T15:40:00Z"),
                installed
                        .incidents()
                        .timeline(incident)
                        .get()
                        .at(Instant.parse("2024-03-13T14:41:00Z"))
                        .clocks()
                        .stream()
                        .filter(clock -> clock.id().equals("CLK-01"))
                        .findFirst()
                        .flatMap(clock -> clock.due())
                        .orElseThrow());
    }

    @Test
    void noPackInForce_createDraft_pinsTheNewestAndSaysSo() {
        Installed later = Installed.at("2020-01-01T00:00:00Z");
        Result<Incident> draft = later.incidents().createDraft(request("web", "2019-12-31T00:00:00Z"));
        assertEquals(later.packs().newest().orElseThrow().getId(), draft.get().getPack());
        assertEquals(List.of(CoreFinding.PACK_OUTDATED), codes(draft.findings()));
    }

    @Test
    void awarenessLaterThanNow_createDraft_isRefused() {
        Result<Incident> draft = installed.incidents().createDraft(request("web", "2024-03-20T00:00:01Z"));
        assertFalse(draft.done());
        assertEquals(List.of(CoreFinding.TIME_FUTURE), codes(draft.findings()));
    }

    @Test
    void categoryUnknown_createDraft_isRefused() {
        Result<Incident> draft = installed.incidents().createDraft(request("cloud", "2024-03-13T14:40:00Z"));
        assertFalse(draft.done());
        assertEquals(List.of(CoreFinding.CATEGORY_UNKNOWN), codes(draft.findings()));
    }

    @Test
    void categoryNotInstalled_timeline_stillHasTheClocks() {
        Incident incident = installed
                .incidents()
                .createDraft(request("web", "2024-03-13T14:40:00Z"))
                .get();
        incident.setCategory("cloud");
        var timeline = installed.incidents().timeline(incident);
        assertEquals(List.of(CoreFinding.CATEGORY_MISSING), codes(timeline.findings()));
        assertFalse(timeline.get().at(Instant.parse(NOW)).clocks().isEmpty());
    }

    @Test
    void entryAfterNow_refusals_nameIt() {
        Incident incident = installed
                .incidents()
                .createDraft(request("web", "2024-03-13T14:40:00Z"))
                .get();
        assertEquals(List.of(), installed.incidents().refusals(incident));
        Event event = IncidentFactory.eINSTANCE.createEvent();
        event.setId("e");
        event.setType("notified");
        event.setAt(Instant.parse("2024-03-21T00:00:00Z"));
        incident.getEvents().add(event);
        assertEquals(
                List.of(CoreFinding.TIME_FUTURE), codes(installed.incidents().refusals(incident)));
    }

    @Test
    void everyShippedPack_formAndTimeline_canBeHad() {
        Incident incident = installed
                .incidents()
                .createDraft(request("web", "2024-03-13T14:40:00Z"))
                .get();
        for (RulePack pack : installed.packs().packs()) {
            incident.setPack(pack.getId());
            assertEquals(List.of(), installed.incidents().formOf(incident).findings(), pack.getId());
            Assessment assessment =
                    installed.incidents().timeline(incident).get().at(Instant.parse(NOW));
            assertFalse(assessment.clocks().isEmpty(), pack.getId());
        }
    }

    private static DraftRequest request(String category, String awareness) {
        return new DraftRequest(category, "機關", Instant.parse(awareness), "人員01", false);
    }

    private static List<Object> codes(List<Finding> findings) {
        return findings.stream().map(f -> (Object) f.code()).toList();
    }
}
