package org.tongbao.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.engine.assessment.StepState;
import org.tongbao.engine.assessment.StepState.Phase;
import org.tongbao.model.incident.Impact;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.model.incident.Rating;

/** Where incidents stand in the data centre's procedure (FLOW-I); 2026-03-13 is a Friday, offices are open 08:00 to 17:30. */
final class FlowITest {

    private static Case seen(String at) {
        return new Case()
                .with(Packs.idc())
                .with(Packs.flowI())
                .event("discovery", at)
                .event("awareness", at);
    }

    private static Case judged(Case facts, String at, int service, int access) {
        Impact impact = IncidentFactory.eINSTANCE.createImpact();
        impact.setId("impact-" + facts.incident.getImpacts().size());
        impact.setAt(Case.time(at));
        rate(impact, "service", service);
        rate(impact, "access", access);
        facts.incident.getImpacts().add(impact);
        return facts;
    }

    private static void rate(Impact impact, String dimension, int level) {
        Rating rating = IncidentFactory.eINSTANCE.createRating();
        rating.setDimension(dimension);
        rating.setLevel(level);
        impact.getRatings().add(rating);
    }

    /** Grade B, seen in office hours, from the report to the end. */
    private static Case gradeB() {
        return judged(
                seen("2026-03-13T09:00:00")
                        .event("occurrence", "2026-03-13T08:50:00")
                        .event("internal-report", "2026-03-13T09:05:00")
                        .event("security-officer-informed", "2026-03-13T09:25:00")
                        .event("registered", "2026-03-13T09:30:00")
                        .event("decision-made", "2026-03-13T09:40:00")
                        .event("identified", "2026-03-13T10:00:00")
                        .event("evidence-preserved", "2026-03-13T10:10:00")
                        .event("contained", "2026-03-13T10:30:00")
                        .event("eradicated", "2026-03-13T12:00:00")
                        .event("recovered", "2026-03-13T14:00:00")
                        .event("followed-up", "2026-03-16T10:00:00")
                        .event("report-submitted", "2026-03-17T10:00:00")
                        .event("closed", "2026-03-18T10:00:00"),
                "2026-03-13T09:20:00",
                4,
                0);
    }

    private static void assertOpen(Assessment assessment, String... ids) {
        List<String> open = assessment.steps().stream()
                .filter(StepState::open)
                .map(StepState::id)
                .toList();
        assertEquals(Set.of(ids), Set.copyOf(open));
    }

    @Test
    void eachMoment_ofAGradeB_hasTheStepsOfItsPhaseOpen() {
        Case facts = gradeB();
        assertOpen(facts.at("2026-03-13T09:00:00"), "I0r");
        assertOpen(facts.at("2026-03-13T09:05:00"), "I1");
        assertOpen(facts.at("2026-03-13T09:20:00"), "I2");
        assertOpen(facts.at("2026-03-13T09:25:00"), "I3", "I5", "I5e");
        assertOpen(facts.at("2026-03-13T09:30:00"), "I4", "I5", "I5e");
        assertOpen(facts.at("2026-03-13T09:40:00"), "I5", "I5e");
        assertOpen(facts.at("2026-03-13T10:00:00"), "I5e", "I6");
        assertOpen(facts.at("2026-03-13T10:10:00"), "I6");
        assertOpen(facts.at("2026-03-13T10:30:00"), "I7");
        assertOpen(facts.at("2026-03-13T12:00:00"), "I8");
        assertOpen(facts.at("2026-03-13T14:00:00"), "I9");
        assertOpen(facts.at("2026-03-16T10:00:00"), "I9r");
        assertOpen(facts.at("2026-03-17T10:00:00"), "I10");
        assertOpen(facts.at("2026-03-18T10:00:00"));
    }

    @Test
    void judgedB_statesOfAllSteps() {
        assertEquals("""
                not-reached: I4d I4b I6 I7 I8 I9 I9r I10 IE
                active: I4 I5 I5e
                done: I0 I0r I0d I1 I2 I3
                skipped: I0b I1z I4a
                overdue: \
                """, Steps.states(gradeB().at("2026-03-13T09:30:00")));
    }

    @Test
    void closed_nothingIsLeftOpenOrAhead() {
        Assessment assessment = gradeB().at("2026-03-18T10:00:00");
        assertEquals(List.of(), Steps.in(assessment, Phase.NOT_REACHED));
        assertEquals(Phase.DONE, Steps.phase(assessment, "IE"));
        assertEquals(List.of("I0b", "I1z", "I4a"), Steps.in(assessment, Phase.SKIPPED));
    }

    @Test
    void offHours_operatorIsToldFirst_thenPassesItOn() {
        Case facts = seen("2026-03-13T22:00:00").event("duty-officer-informed", "2026-03-13T22:05:00");
        assertOpen(facts.at("2026-03-13T22:01:00"), "I0r");
        assertEquals(
                "I0r", Steps.actions(facts.at("2026-03-13T22:01:00")).get(0).split(" ")[0]);
        assertOpen(facts.at("2026-03-13T22:06:00"), "I0b");
        facts.event("internal-report", "2026-03-13T22:10:00");
        assertOpen(facts.at("2026-03-13T22:10:00"), "I1");
    }

    @Test
    void gradeA_committeeNotifies_theOfficersOwnWayIsOut() {
        Case facts = judged(seen("2026-03-13T09:00:00"), "2026-03-13T09:20:00", 5, 0)
                .event("internal-report", "2026-03-13T09:05:00")
                .event("security-officer-informed", "2026-03-13T09:25:00")
                .event("registered", "2026-03-13T09:30:00")
                .event("decision-made", "2026-03-13T09:40:00");
        Assessment assessment = facts.at("2026-03-13T09:41:00");
        assertOpen(assessment, "I4a", "I5", "I5e");
        assertEquals(Phase.SKIPPED, Steps.phase(assessment, "I4b"));
        assertTrue(Steps.actions(assessment).stream().anyMatch(action -> action.startsWith("I4a notified")));
        facts.event("notified", "2026-03-13T10:00:00");
        assertEquals(Phase.DONE, Steps.phase(facts.at("2026-03-13T10:00:00"), "I4a"));
    }

    @Test
    void falseAlarm_endsWithTheRecord() {
        Case facts = seen("2026-03-13T09:00:00")
                .event("internal-report", "2026-03-13T09:05:00")
                .event("false-alarm", "2026-03-13T09:15:00");
        Assessment assessment = facts.at("2026-03-13T09:15:00");
        assertOpen(assessment);
        assertEquals(Phase.DONE, Steps.phase(assessment, "I1z"));
        assertEquals(List.of(), Steps.in(assessment, Phase.NOT_REACHED));
    }

    @Test
    void containment_asksForEvidenceFirst_untilItIsPreservedOrWaived() {
        Case facts = judged(seen("2026-03-13T09:00:00"), "2026-03-13T09:20:00", 4, 0)
                .event("internal-report", "2026-03-13T09:05:00")
                .event("security-officer-informed", "2026-03-13T09:25:00")
                .event("identified", "2026-03-13T10:00:00");
        assertTrue(Steps.step(facts.at("2026-03-13T10:01:00"), "I6").asksEvidence());
        facts.event("evidence-waived", "2026-03-13T10:05:00", "reason=設備已毀損");
        Assessment waived = facts.at("2026-03-13T10:05:00");
        assertFalse(Steps.step(waived, "I6").asksEvidence());
        assertEquals(Phase.SKIPPED, Steps.phase(waived, "I5e"));
    }

    @Test
    void spreadingAgain_containmentIsDoneAnew() {
        Case facts = gradeB().event("spreading", "2026-03-13T13:00:00");
        StepState again = Steps.step(facts.at("2026-03-13T13:00:00"), "I6");
        assertEquals(2, again.round());
        assertTrue(again.open());
    }

    @Test
    void accessWorseThanOutage_decidesTheGrade() {
        Case facts = judged(seen("2026-03-13T09:00:00"), "2026-03-13T09:20:00", 1, 3);
        assertEquals("C", facts.at("2026-03-13T09:21:00").level().orElseThrow().code());
        judged(facts, "2026-03-13T09:30:00", 2, 2);
        assertEquals("D", facts.at("2026-03-13T09:31:00").level().orElseThrow().code());
    }
}
