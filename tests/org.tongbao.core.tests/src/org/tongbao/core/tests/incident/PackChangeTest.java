package org.tongbao.core.tests.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.incident.DraftRequest;
import org.tongbao.core.incident.LifeCycle;
import org.tongbao.core.incident.PackChange;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;

/** An incident is held to another pack only when somebody says so and why. */
final class PackChangeTest {

    private static final Instant NOW = Instant.parse("2026-03-20T00:00:00Z");

    private final Installed installed = Installed.at(NOW.toString());
    private Incident incident = IncidentFactory.eINSTANCE.createIncident();

    @BeforeEach
    void underTheRegulationInForce() {
        incident = installed
                .incidents()
                .createDraft(new DraftRequest("web", "機關", Instant.parse("2026-03-13T14:40:00Z"), "人員01", false))
                .get();
        assertEquals("tw-115", incident.getPack());
        for (String field : List.of("F2-04", "5D")) {
            Answer answer = IncidentFactory.eINSTANCE.createAnswer();
            answer.setId(field);
            answer.setText("首頁遭置換");
            incident.getAnswers().add(answer);
        }
    }

    @Test
    void otherPack_apply_pinsItKeepsTheAnswersAndIsOnRecord() {
        Incident before = EcoreUtil.copy(incident);
        Result<PackChange> change = change("bureau-110");
        assertEquals(List.of(), change.findings());
        assertTrue(EcoreUtil.equals(before, incident), "nothing happens before it is applied");
        Event event = change.get().apply(incident, " 依局內決議 ", NOW, "人員01");
        assertEquals("bureau-110", incident.getPack());
        assertTrue(EcoreUtil.equals(before.getAnswers(), incident.getAnswers()));
        assertEquals(List.of("awareness", "repinned"), types(incident));
        assertEquals("依局內決議", event.getReason());
        assertEquals("人員01", event.getBy());
        assertEquals(NOW, event.getAt());
        assertEquals(
                List.of("from=tw-115", "to=bureau-110"),
                event.getDetails().stream()
                        .map(detail -> detail.getKey() + '=' + detail.getText())
                        .toList());
        assertEquals(List.of(), installed.incidents().refusals(incident));
        assertEquals(
                "bureau-110",
                installed.incidents().timeline(incident).get().at(NOW).pack());
    }

    @Test
    void unknownPack_change_isRefused() {
        for (String pack : List.of("tw-999", "", " ")) {
            assertRefused(CoreFinding.PACK_UNKNOWN, change(pack));
        }
    }

    @Test
    void samePack_change_isRefused() {
        assertRefused(CoreFinding.PACK_SAME, change("tw-115"));
        incident.setPack(null);
        assertRefused(CoreFinding.PACK_SAME, change("tw-115"));
    }

    @Test
    void packGone_change_leadsAwayFromIt() {
        incident.setPack("gone");
        PackChange change = change("tw-115").get();
        assertEquals("gone", change.from());
    }

    @Test
    void voidIncident_change_isRefusedUntilReopened() {
        event(LifeCycle.VOIDED, "2026-03-14T00:00:00Z");
        assertRefused(CoreFinding.PACK_CHANGE_ENDED, change("bureau-110"));
        event(LifeCycle.REOPENED, "2026-03-15T00:00:00Z");
        assertTrue(change("bureau-110").done());
    }

    @Test
    void noReason_apply_isADefectAndIsNotSaved() {
        PackChange change = change("bureau-110").get();
        assertThrows(IllegalArgumentException.class, () -> change.apply(incident, " ", NOW, ""));
        change.apply(incident, "依局內決議", NOW, "").setReason(null);
        assertEquals(
                List.of(CoreFinding.PACK_CHANGE_REASON),
                codes(installed.incidents().refusals(incident)));
    }

    @Test
    void otherScale_change_saysToJudgeAgain() {
        var impact = IncidentFactory.eINSTANCE.createImpact();
        impact.setId("impact");
        impact.setAt(Instant.parse("2026-03-13T14:50:00Z"));
        var rating = IncidentFactory.eINSTANCE.createRating();
        rating.setDimension("integrity");
        rating.setLevel(2);
        impact.getRatings().add(rating);
        incident.getImpacts().add(impact);
        assertEquals(List.of(), change("bureau-110").findings(), "the same dimensions");
        Result<PackChange> other = change("idc");
        assertTrue(other.done());
        assertTrue(
                codes(other.findings()).contains(CoreFinding.PACK_JUDGE_AGAIN),
                other.findings().toString());
        other.get().apply(incident, "機房事件", NOW, "");
        assertEquals(1, incident.getImpacts().size(), "the judgement stays on record");
    }

    @Test
    void otherForm_change_saysWhichAnswersItDoesNotAskFor() {
        Result<PackChange> other = change("idc");
        assertEquals(List.of(CoreFinding.PACK_ANSWERS_KEPT), codes(other.findings()));
        assertEquals(List.<Object>of("idc", "2"), texts(other.findings().get(0).args()));
    }

    private Result<PackChange> change(String pack) {
        return installed.incidents().changePack(incident, pack);
    }

    private void event(String type, String at) {
        Event event = IncidentFactory.eINSTANCE.createEvent();
        event.setId(type);
        event.setType(type);
        event.setAt(Instant.parse(at));
        incident.getEvents().add(event);
    }

    private static void assertRefused(CoreFinding code, Result<PackChange> change) {
        assertFalse(change.done());
        assertEquals(List.of(code), codes(change.findings()));
    }

    private static List<String> types(Incident incident) {
        return incident.getEvents().stream().map(Event::getType).toList();
    }

    private static List<Object> texts(List<Object> args) {
        return args.stream().map(arg -> (Object) arg.toString()).toList();
    }

    private static List<Object> codes(List<Finding> findings) {
        return findings.stream().map(finding -> (Object) finding.code()).toList();
    }
}
