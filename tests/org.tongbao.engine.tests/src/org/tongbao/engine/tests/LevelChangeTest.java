package org.tongbao.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.engine.tests.Case.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.ClockState.Phase;

/** How judgements and their changes move the clocks (A3 rules 4 to 6). Hours count from awareness. */
final class LevelChangeTest {

    private static final Instant AWARENESS = Case.time("2026-03-13T22:40");

    private final Case facts = new Case().event("awareness", "awareness", AWARENESS);

    private static Instant hour(double hours) {
        return AWARENESS.plusSeconds(Math.round(hours * 3600));
    }

    private LevelChangeTest judged(double hours, int level) {
        facts.impact(hour(hours), List.of(0, level, 0));
        return this;
    }

    private LevelChangeTest event(String type, double hours, String... details) {
        facts.event(type + hours, type, hour(hours), details);
        return this;
    }

    private Assessment at(double hours) {
        return facts.timeline().at(hour(hours));
    }

    private ClockState clock15(double hours) {
        return clock(at(hours), "CLK-15");
    }

    private ClockState clock16(double hours) {
        return clock(at(hours), "CLK-16");
    }

    @Test
    void notJudged_notificationRuns_containmentWaitsForTheStricter() {
        assertEquals(Phase.RUNNING, clock(at(0.5), "CLK-01").phase());
        for (ClockState clock : List.of(clock15(0.5), clock16(0.5))) {
            assertEquals(Phase.WAITING, clock.phase());
            assertEquals(Optional.empty(), clock.due());
            assertEquals(Optional.of(hour(36)), clock.soft());
        }
    }

    @Test
    void notJudged_levelIsEmpty() {
        assertTrue(at(0.5).level().isEmpty());
    }

    @Test
    void partlyRated_severeAlready_startsTheShortClock() {
        facts.impact(hour(0.2), List.of(3));
        assertEquals(Phase.RUNNING, clock16(0.5).phase());
        assertEquals(Phase.NOT_APPLICABLE, clock15(0.5).phase());
        assertFalse(at(0.5).level().orElseThrow().complete());
    }

    @Test
    void partlyRated_mildSoFar_waits() {
        facts.impact(hour(0.2), List.of(2));
        assertEquals(Phase.WAITING, clock15(0.5).phase());
        assertEquals(Phase.WAITING, clock16(0.5).phase());
        assertEquals(Optional.of(hour(36)), clock16(0.5).soft());
    }

    @Test
    void judged_clocksRunFromAwareness_notFromApproval() {
        judged(0.25, 2).event("approved", 1);
        assertEquals(Optional.of(AWARENESS), clock15(2).start());
        assertEquals(Optional.of(hour(72)), clock15(2).due());
        assertEquals(Phase.NOT_APPLICABLE, clock16(2).phase());
    }

    @Test
    void reviewed_anotherLevel_counts() {
        judged(0.25, 2).event("reviewed", 4, "level=3", "basis=涉及核心業務");
        assertEquals("2", at(3.9).level().orElseThrow().code());
        assertEquals("3", at(4).level().orElseThrow().code());
        assertEquals(Optional.of(hour(36)), clock16(4).due());
    }

    @Test
    void reReviewed_anotherLevel_counts() {
        judged(0.25, 3).event("reviewed", 4, "level=3").event("re-reviewed", 9, "level=2", "basis=非核心");
        assertEquals("2", at(9).level().orElseThrow().code());
    }

    @Test
    void judgedAfterReview_latestCounts() {
        event("reviewed", 4, "level=3").judged(5, 1);
        assertEquals("1", at(6).level().orElseThrow().code());
    }

    @Test
    void reviewed_levelOffTheScale_isLeftOutAndFound() {
        judged(0.25, 2).event("reviewed", 4, "level=5");
        assertEquals("2", at(5).level().orElseThrow().code());
        assertTrue(Case.found(at(5), "level-unknown"));
    }

    @Test
    void raised_shortLimitPassedAlready_isOverdueByLevelChange() {
        judged(0.25, 2).judged(40, 3);
        ClockState raised = clock16(41);
        assertEquals(Phase.MISSED, raised.phase());
        assertTrue(raised.levelChange());
        assertTrue(raised.open());
        assertEquals(Optional.of(hour(36)), raised.due());
        assertEquals(List.of(hour(72)), raised.previousDue());
        assertEquals(Optional.of(Duration.ofHours(-5)), raised.remaining());
        assertEquals(Phase.NOT_APPLICABLE, clock15(41).phase());
        assertTrue(Case.codes(at(41), "CLK-16").contains("level-change-overdue"));
    }

    @Test
    void raised_withoutReason_asksForANote() {
        judged(0.25, 2).judged(40, 3);
        assertTrue(Case.codes(at(41), "CLK-16").contains("level-change-unexplained"));
        facts.because("清查後發現核心資通系統遭竄改");
        assertFalse(Case.codes(at(41), "CLK-16").contains("level-change-unexplained"));
    }

    @Test
    void raised_reasonOnlyAtALaterChange_stillAsksForANote() {
        judged(0.25, 2).judged(40, 3).judged(44, 4);
        facts.because("續查");
        assertTrue(Case.codes(at(45), "CLK-16").contains("level-change-unexplained"));
    }

    @Test
    void raised_containedAfterwards_staysMissedByLevelChange() {
        judged(0.25, 2).judged(40, 3).event("contained", 42);
        ClockState late = clock16(50);
        assertEquals(Phase.MISSED, late.phase());
        assertTrue(late.levelChange());
        assertFalse(late.open());
        assertEquals(Optional.of(hour(42)), late.metAt());
    }

    @Test
    void raised_shortLimitStillAhead_isMissedByItself() {
        judged(0.25, 2).judged(30, 3);
        assertEquals(Phase.RUNNING, clock16(36).phase());
        assertEquals(Phase.MISSED, clock16(37).phase());
        assertFalse(clock16(37).levelChange());
        assertEquals(List.of(hour(72)), clock16(37).previousDue());
    }

    @Test
    void raised_longLimitMissedBefore_isNotTheLevelChangesFault() {
        judged(0.25, 2).judged(80, 3);
        assertEquals(Phase.MISSED, clock15(81).phase());
        assertTrue(clock15(81).superseded());
        assertFalse(clock15(81).open());
        assertEquals(Phase.MISSED, clock16(81).phase());
        assertFalse(clock16(81).levelChange());
    }

    @Test
    void judgedFirst_afterTheShortLimit_isNoChange() {
        judged(40, 3);
        assertEquals(Phase.MISSED, clock16(41).phase());
        assertFalse(clock16(41).levelChange());
    }

    @Test
    void raised_afterContainment_leavesTheLongClockMetWithAWarning() {
        judged(0.25, 2).event("contained", 10).judged(20, 3);
        assertEquals(Phase.MET, clock15(21).phase());
        assertEquals(Optional.of(hour(72)), clock15(21).due());
        assertEquals(Phase.NOT_APPLICABLE, clock16(21).phase());
        assertTrue(Case.codes(at(21), "CLK-15").contains("met-before-rise"));
        assertFalse(Case.codes(at(19), "CLK-15").contains("met-before-rise"));
    }

    @Test
    void contained_beforeAnyJudgement_isMetByTheFirstOne() {
        event("contained", 1).judged(2, 3);
        assertEquals(Phase.WAITING, clock16(1.5).phase());
        assertEquals(Phase.MET, clock16(3).phase());
        assertEquals(Phase.NOT_APPLICABLE, clock15(3).phase());
    }

    @Test
    void lowered_beforeTheShortLimit_keepsItAsEarlierDue() {
        judged(0.25, 3).judged(20, 2);
        assertEquals(Phase.NOT_APPLICABLE, clock16(21).phase());
        assertEquals(Phase.RUNNING, clock15(21).phase());
        assertEquals(Optional.of(hour(72)), clock15(21).due());
        assertEquals(List.of(hour(36)), clock15(21).previousDue());
    }

    @Test
    void lowered_afterAMiss_keepsTheMissAndRunsTheOther() {
        judged(0.25, 3).judged(40, 2);
        ClockState miss = clock16(41);
        assertEquals(Phase.MISSED, miss.phase());
        assertTrue(miss.superseded());
        assertFalse(miss.open());
        assertEquals(Optional.empty(), miss.remaining());
        assertEquals(Phase.RUNNING, clock15(41).phase());
        assertEquals(List.of(hour(36)), clock15(41).previousDue());
    }

    @Test
    void raisedAndLowered_overdueByLevelChange_staysOnRecord() {
        judged(0.25, 2).judged(40, 3).judged(44, 2);
        assertEquals(Phase.MISSED, clock16(45).phase());
        assertTrue(clock16(45).levelChange());
        assertTrue(clock16(45).superseded());
        assertEquals(Phase.RUNNING, clock15(45).phase());
    }

    @Test
    void changedWithinOneLimit_changesNothing() {
        judged(0.25, 3).judged(40, 4);
        assertEquals(Phase.MISSED, clock16(41).phase());
        assertFalse(clock16(41).levelChange());
        assertEquals(List.of(), clock16(41).previousDue());
    }

    @Test
    void levelZero_fromTheStart_nothingApplies() {
        judged(0.25, 0);
        assertEquals("0", at(1).level().orElseThrow().code());
        assertTrue(at(1).clocks().stream().allMatch(clock -> clock.phase() == Phase.NOT_APPLICABLE));
        assertTrue(at(1).nextActions().isEmpty());
    }

    @Test
    void levelZero_judgedAfterTheHour_makesTheNotificationNotApplicable() {
        judged(2, 0);
        assertEquals(Phase.MISSED, clock(at(1.5), "CLK-01").phase());
        assertEquals(Phase.NOT_APPLICABLE, clock(at(3), "CLK-01").phase());
    }

    @Test
    void loweredToZero_runningStops_metStays() {
        judged(0.25, 2).event("notified", 0.5, "method=platform").judged(5, 0);
        assertEquals(Phase.MET, clock(at(6), "CLK-01").phase());
        assertEquals(Phase.NOT_APPLICABLE, clock15(6).phase());
        assertEquals(Phase.NOT_APPLICABLE, clock16(6).phase());
        assertEquals("0", at(6).level().orElseThrow().code());
    }

    @Test
    void loweredToZero_afterNotification_asksForAFollowUp() {
        judged(0.25, 2).event("notified", 0.5, "method=platform").judged(5, 0);
        assertEquals(Phase.RUNNING, clock(at(5.5), "CLK-04").phase());
        event("notified", 5.6, "method=platform");
        assertEquals(Phase.MET, clock(at(6), "CLK-04").phase());
    }

    @Test
    void raisedFromZero_notificationIsLateByLevelChange() {
        judged(0.25, 0).judged(5, 2);
        assertEquals(Phase.MISSED, clock(at(6), "CLK-01").phase());
        assertTrue(clock(at(6), "CLK-01").levelChange());
    }

    @Test
    void levelChange_beforeNotification_needsNoFollowUp() {
        judged(0.25, 2).judged(0.5, 3).event("notified", 0.75, "method=platform");
        assertEquals(Phase.WAITING, clock(at(1), "CLK-04").phase());
    }

    @Test
    void levelChange_neverNotified_needsNoFollowUp() {
        judged(0.25, 2).judged(0.5, 3);
        assertEquals(Phase.WAITING, clock(at(1), "CLK-04").phase());
    }

    @Test
    void levelChanges_afterNotification_haveAClockEach() {
        judged(0.25, 1)
                .event("notified", 0.5, "method=platform")
                .judged(4, 2)
                .event("notified", 4.5, "method=platform")
                .event("reviewed", 6, "level=3");
        List<ClockState> clocks = Case.clocks(at(6.5), "CLK-04");
        assertEquals(
                List.of(Phase.MET, Phase.RUNNING),
                clocks.stream().map(ClockState::phase).toList());
        assertEquals(Optional.of(hour(7)), clocks.get(1).due());
        assertEquals(Optional.of("reviewed6.0"), clocks.get(1).instance());
    }
}
