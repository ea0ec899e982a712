package org.tongbao.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.engine.tests.Case.clock;
import static org.tongbao.engine.tests.Case.found;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.ClockState.Phase;

/** Void incidents and duplicates have no deadlines; reopening brings them back (REC-5, K:516). */
final class EndingTest {

    private final Case facts = new Case()
            .event("discovery", "2026-03-13T22:30")
            .event("awareness", "2026-03-13T22:40")
            .impact("2026-03-13T22:50", 0, 2, 0);

    @Test
    void voided_openClocks_areNotApplicableAndNameTheEvent() {
        facts.event("voided", "2026-03-13T23:00", "reason=誤報");
        Assessment before = facts.at("2026-03-13T22:59:59");
        assertEquals(Phase.RUNNING, clock(before, "CLK-01").phase());
        assertEquals(Optional.empty(), before.ending());
        Assessment after = facts.at("2026-03-13T23:00");
        assertTrue(after.clocks().stream().noneMatch(ClockState::open));
        ClockState notify = clock(after, "CLK-01");
        assertEquals(Phase.NOT_APPLICABLE, notify.phase());
        assertEquals(Optional.of("voided-2"), notify.stoppedBy());
        assertEquals(Optional.empty(), notify.remaining());
        assertEquals("誤報", after.ending().orElseThrow().reason().orElseThrow());
        assertEquals(List.of(), after.nextActions());
        assertEquals(Optional.of("incident-voided"), first(after));
        assertFalse(found(after, "answer-missing"));
        assertEquals(Optional.empty(), facts.timeline().nextChange(Case.time("2026-03-13T23:00")));
    }

    @Test
    void metAndMissedBefore_voided_stayOnRecord() {
        facts.event("notified", "2026-03-13T23:30", "method=platform").event("voided", "2026-03-18T10:00", "reason=誤報");
        Assessment after = facts.at("2026-03-18T10:00");
        assertEquals(Phase.MET, clock(after, "CLK-01").phase());
        ClockState damage = clock(after, "CLK-15");
        assertEquals(Phase.MISSED, damage.phase());
        assertTrue(damage.superseded());
        assertFalse(damage.open());
        assertFalse(found(after, "clock-overdue"));
    }

    @Test
    void reopened_clocksComeBackWithTheirDue() {
        facts.event("voided", "2026-03-13T23:00", "reason=誤報").event("reopened", "2026-03-13T23:20", "reason=查證屬實");
        assertEquals(
                Phase.NOT_APPLICABLE,
                clock(facts.at("2026-03-13T23:19:59"), "CLK-01").phase());
        ClockState back = clock(facts.at("2026-03-13T23:20"), "CLK-01");
        assertEquals(Phase.RUNNING, back.phase());
        assertEquals(Optional.of(Case.time("2026-03-13T23:40")), back.due());
        assertEquals(
                Phase.MISSED, clock(facts.at("2026-03-13T23:40:01"), "CLK-01").phase());
    }

    @Test
    void voidedAndReopenedAtOneInstant_theLaterRecordCounts() {
        facts.event("voided", "2026-03-13T23:00").event("reopened", "2026-03-13T23:00");
        assertEquals(Optional.empty(), facts.at("2026-03-13T23:10").ending());
    }

    @Test
    void duplicate_namesTheOtherIncident() {
        facts.event(
                "duplicate-of",
                "2026-03-13T23:00",
                "incident=0198f2a0-0000-7000-8000-000000000001",
                "number=115-鼓山-001",
                "reason=兩人先後登錄");
        Assessment after = facts.at("2026-03-13T23:10");
        assertEquals("115-鼓山-001", after.ending().orElseThrow().other().orElseThrow());
        assertEquals(Optional.of("incident-duplicate"), first(after));
        assertEquals(Phase.NOT_APPLICABLE, clock(after, "CLK-01").phase());
    }

    @Test
    void contradictoryTimes_voided_areStillTold() {
        facts.event("notified", "2026-03-13T22:00", "method=platform").event("voided", "2026-03-13T23:00", "reason=誤報");
        assertTrue(found(facts.at("2026-03-13T23:10"), "times-contradict"));
    }

    private static Optional<String> first(Assessment assessment) {
        return assessment.findings().stream()
                .findFirst()
                .map(finding -> finding.code().id());
    }
}
