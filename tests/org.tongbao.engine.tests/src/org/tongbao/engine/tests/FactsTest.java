package org.tongbao.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.engine.tests.Case.clock;
import static org.tongbao.engine.tests.Case.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongbao.engine.Timeline;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.engine.assessment.ClockState.Phase;
import org.tongbao.model.finding.Finding;

/** Corrections, contradictory times, and facts after the instant looked at (A3 rules 1, 9). */
final class FactsTest {

    @Test
    void awareness_missing_nothingRunsAndItIsFound() {
        Assessment nothing = new Case().impact("2026-03-13T08:10", 0, 2, 0).at("2026-03-13T09:00");
        assertEquals(Phase.WAITING, clock(nothing, "CLK-01").phase());
        assertEquals(List.of("awareness-missing"), Case.codes(nothing, "awareness"));
    }

    @Test
    void correctedEvent_originalIsIgnored() {
        Case corrected = new Case()
                .event("awareness", "2026-03-13T08:00")
                .event("awareness", "2026-03-13T07:30")
                .replacing("awareness-0");
        assertEquals(
                Optional.of(time("2026-03-13T08:30")),
                clock(corrected.at("2026-03-13T08:10"), "CLK-01").due());
    }

    @Test
    void correctedLater_originalIsIgnoredToo() {
        Case corrected = new Case()
                .event("awareness", "2026-03-13T07:30")
                .event("awareness", "2026-03-13T08:00")
                .replacing("awareness-0");
        assertEquals(
                Optional.of(time("2026-03-13T09:00")),
                clock(corrected.at("2026-03-13T08:10"), "CLK-01").due());
    }

    @Test
    void correctedTwice_lastOneCounts() {
        Case corrected = new Case()
                .event("awareness", "2026-03-13T07:00")
                .event("awareness", "2026-03-13T07:30")
                .replacing("awareness-0")
                .event("awareness", "2026-03-13T07:45")
                .replacing("awareness-1");
        assertEquals(
                Optional.of(time("2026-03-13T08:45")),
                clock(corrected.at("2026-03-13T08:10"), "CLK-01").due());
    }

    @Test
    void correctedStop_opensTheClockAgain() {
        Case corrected = new Case()
                .event("awareness", "2026-03-13T08:00")
                .event("notified", "2026-03-13T08:30", "method=platform")
                .event("notified", "2026-03-13T08:30", "method=phone")
                .replacing("notified-1");
        assertEquals(
                Phase.RUNNING, clock(corrected.at("2026-03-13T08:40"), "CLK-01").phase());
    }

    @Test
    void correctedJudgement_originalIsIgnored() {
        Case corrected = new Case()
                .event("awareness", "2026-03-13T08:00")
                .impact("2026-03-13T08:20", 0, 4, 0)
                .impact("2026-03-13T08:10", 0, 1, 0);
        corrected.incident.getImpacts().get(1).setReplaces("impact-0");
        assertEquals("1", corrected.at("2026-03-13T09:00").level().orElseThrow().code());
    }

    @Test
    void factsAfterNow_areLeftOut() {
        Case sample = SampleIncidentTest.defacement();
        Assessment early = sample.at("2026-03-13T22:50");
        assertTrue(early.level().isEmpty());
        assertEquals(Phase.RUNNING, clock(early, "CLK-01").phase());
        assertEquals(Optional.empty(), clock(early, "CLK-01").metAt());
        assertEquals(Phase.WAITING, clock(early, "CLK-22").phase());
    }

    @Test
    void factAtNow_counts() {
        assertEquals(
                Phase.MET,
                clock(SampleIncidentTest.defacement().at("2026-03-13T23:31"), "CLK-01")
                        .phase());
    }

    @Test
    void changedAfterwards_timelineStays() {
        Case sample = new Case().event("awareness", "2026-03-13T08:00");
        Timeline before = sample.timeline();
        sample.event("notified", "2026-03-13T08:30", "method=platform");
        assertEquals(
                Phase.RUNNING,
                clock(before.at(time("2026-03-13T08:40")), "CLK-01").phase());
    }

    @Test
    void containedBeforeAwareness_bothTimesNamed_dependentDuesHidden() {
        Assessment early = contained("2026-03-13T07:10").at("2026-03-13T09:00");
        Finding found = early.findings().stream()
                .filter(finding -> finding.code().id().equals("times-contradict"))
                .findFirst()
                .orElseThrow();
        assertEquals("contained-2", found.subject());
        String text = found.message(Locale.TRADITIONAL_CHINESE);
        assertTrue(text.contains("115/03/13 08:00") && text.contains("115/03/13 07:10"), text);
        String english = found.message(Locale.ENGLISH);
        assertTrue(english.contains("2026-03-13 08:00") && english.contains("2026-03-13 07:10"), english);
        assertEquals(Optional.empty(), clock(early, "CLK-15").due());
        assertEquals(Optional.empty(), clock(early, "CLK-22").due());
        assertTrue(clock(early, "CLK-22").soft().isPresent());
    }

    @Test
    void containedBeforeAwareness_notificationKeepsItsDue() {
        Assessment early = contained("2026-03-13T07:10").at("2026-03-13T09:30");
        assertEquals(
                Optional.of(time("2026-03-13T09:00")), clock(early, "CLK-01").due());
    }

    @Test
    void notifiedBeforeAwareness_showsNoDue() {
        Assessment early = new Case()
                .event("awareness", "2026-03-13T08:00")
                .event("notified", "2026-03-13T07:50", "method=platform")
                .at("2026-03-13T09:30");
        assertEquals(Optional.empty(), clock(early, "CLK-01").due());
        assertTrue(Case.found(early, "times-contradict"));
    }

    @Test
    void discoveredAfterAwareness_awarenessInDoubt_onlySoftDue() {
        Assessment late = new Case()
                .event("discovery", "2026-03-13T08:20")
                .event("awareness", "2026-03-13T08:00")
                .at("2026-03-13T08:30");
        assertEquals(Optional.empty(), clock(late, "CLK-01").due());
        assertEquals(
                Optional.of(time("2026-03-13T09:00")), clock(late, "CLK-01").soft());
        assertTrue(clock(late, "CLK-01").open());
    }

    @Test
    void contradictionCorrected_dueReturns() {
        Case corrected = contained("2026-03-13T07:10")
                .event("contained", "2026-03-13T10:00")
                .replacing("contained-2");
        Assessment later = corrected.at("2026-03-13T11:00");
        assertFalse(Case.found(later, "times-contradict"));
        assertEquals(
                Optional.of(time("2026-04-13T23:59:59")), clock(later, "CLK-22").due());
    }

    @Test
    void reviewNotifiedBeforeReview_leavesTheNoticeInDoubt() {
        Assessment late = new Case()
                .event("awareness", "2026-03-13T08:00")
                .event("review-notified", "2026-03-13T09:00")
                .event("reviewed", "2026-03-13T09:30", "level=2")
                .at("2026-03-13T12:00");
        assertEquals(Optional.empty(), clock(late, "CLK-12").due());
        assertTrue(Case.found(late, "times-contradict"));
    }

    @Test
    void reportBeforeCompletion_showsNoDue() {
        Assessment early = contained("2026-03-13T10:00")
                .event("report-submitted", "2026-03-13T09:00")
                .at("2026-03-14T09:00");
        assertEquals(Optional.empty(), clock(early, "CLK-22").due());
        assertTrue(Case.found(early, "times-contradict"));
    }

    @Test
    void reportAfterRecovery_beforeContainment_isNoContradiction() {
        Assessment recovered = contained("2026-03-15T10:00")
                .event("recovered", "2026-03-13T10:00")
                .event("report-submitted", "2026-03-14T09:00")
                .at("2026-03-16T09:00");
        assertFalse(Case.codes(recovered, "report-submitted-6").contains("times-contradict"));
        assertEquals(Phase.MET, clock(recovered, "CLK-22").phase());
    }

    @Test
    void sameInstants_areNoContradiction() {
        Assessment same = new Case()
                .event("occurrence", "2026-03-13T08:00")
                .event("discovery", "2026-03-13T08:00")
                .event("awareness", "2026-03-13T08:00")
                .event("notified", "2026-03-13T08:00", "method=platform")
                .at("2026-03-13T08:00");
        assertFalse(Case.found(same, "times-contradict"));
        assertEquals(Phase.MET, clock(same, "CLK-01").phase());
    }

    @Test
    void findings_areWorstFirst() {
        List<Finding> findings =
                contained("2026-03-13T07:10").at("2026-03-13T09:30").findings();
        for (int index = 1; index < findings.size(); index++) {
            assertTrue(findings.get(index - 1)
                            .severity()
                            .compareTo(findings.get(index).severity())
                    <= 0);
        }
    }

    private static Case contained(String at) {
        return new Case()
                .event("awareness", "2026-03-13T08:00")
                .impact("2026-03-13T08:10", 0, 2, 0)
                .event("internal-report", "2026-03-13T08:05")
                .event("contained", at)
                .event("completion-notified", "2026-03-13T12:00");
    }
}
