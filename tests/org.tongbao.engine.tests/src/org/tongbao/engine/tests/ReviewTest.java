package org.tongbao.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.engine.tests.Case.clock;
import static org.tongbao.engine.tests.Case.time;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.ClockState.Phase;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.rules.RulePack;

/** The reviewing agency's clocks, and the notices besides the platform (A3 rules 5 and 7). */
final class ReviewTest {

    private final Case facts = new Case()
            .event("awareness", "2026-03-13T08:00")
            .impact("2026-03-13T08:10", 0, 2, 0)
            .event("notified", "2026-03-13T08:30", "method=platform");

    @Test
    void received_withoutLevel_takesThatOfTheNotification() {
        facts.event("received", "2026-03-13T08:40");
        assertEquals(
                Optional.of(time("2026-03-13T16:40")),
                clock(facts.at("2026-03-13T09:00"), "CLK-10").due());
        assertEquals(
                Phase.NOT_APPLICABLE,
                clock(facts.at("2026-03-13T09:00"), "CLK-11").phase());
    }

    @Test
    void received_withLevel_overridesTheNotification() {
        facts.event("received", "2026-03-13T08:40", "level=3");
        assertEquals(
                Optional.of(time("2026-03-13T10:40")),
                clock(facts.at("2026-03-13T09:00"), "CLK-11").due());
        assertEquals(
                Phase.NOT_APPLICABLE,
                clock(facts.at("2026-03-13T09:00"), "CLK-10").phase());
    }

    @Test
    void notReceived_reviewCountsFromTheNotification_provisionally() {
        Assessment assumed = facts.at("2026-03-13T09:00");
        ClockState review = clock(assumed, "CLK-10");
        assertEquals(Phase.RUNNING, review.phase());
        assertEquals(Optional.of(time("2026-03-13T16:30")), review.due());
        assertTrue(review.provisional());
        assertEquals(List.of("start-assumed"), Case.codes(assumed, "CLK-10"));
    }

    @Test
    void notReceived_overdueByAssumption_isNoError() {
        Severity severity = facts.at("2026-03-13T17:00").findings().stream()
                .filter(finding -> finding.subject().equals("CLK-10")
                        && finding.code().id().equals("clock-overdue"))
                .map(Finding::severity)
                .findFirst()
                .orElseThrow();
        assertEquals(Severity.WARNING, severity);
    }

    @Test
    void notNotified_reviewWaits() {
        Case quiet = new Case().event("awareness", "2026-03-13T08:00").impact("2026-03-13T08:10", 0, 2, 0);
        assertEquals(
                Phase.WAITING, clock(quiet.at("2026-03-13T09:00"), "CLK-10").phase());
    }

    @Test
    void receiptRecorded_takesThePlaceOfTheAssumedOne() {
        facts.event("received", "2026-03-13T08:40");
        ClockState review = clock(facts.at("2026-03-13T09:00"), "CLK-10");
        assertEquals(Optional.of(time("2026-03-13T16:40")), review.due());
        assertFalse(review.provisional());
        assertFalse(Case.found(facts.at("2026-03-13T09:00"), "start-assumed"));
    }

    @Test
    void notifiedAgainHigher_receiptUnknown_hasTwoHoursFromThere() {
        facts.event("received", "2026-03-13T08:40")
                .impact("2026-03-13T09:00", 0, 3, 0)
                .event("notified", "2026-03-13T09:20", "method=platform");
        ClockState review = clock(facts.at("2026-03-13T09:30"), "CLK-11");
        assertEquals(Optional.of(time("2026-03-13T11:20")), review.due());
        assertTrue(review.provisional());
    }

    @Test
    void reviewed_levelUnchanged_narrowerReadingAsksForNoNotice() {
        RulePack narrow = Packs.bureau110();
        narrow.getClocks().stream()
                .filter(rule -> rule.getId().equals("CLK-12"))
                .forEach(rule -> rule.setOnlyIfChanged(true));
        facts.with(narrow).event("received", "2026-03-13T08:40").event("reviewed", "2026-03-13T10:00", "level=2");
        assertEquals(
                Phase.WAITING, clock(facts.at("2026-03-13T10:10"), "CLK-12").phase());
        facts.event("reviewed", "2026-03-13T10:20", "level=3");
        assertEquals(
                Optional.of(time("2026-03-13T11:20")),
                clock(facts.at("2026-03-13T10:30"), "CLK-12").due());
    }

    @Test
    void judgedAfterReceipt_reviewKeepsTheReportedLevel() {
        facts.event("received", "2026-03-13T08:40").impact("2026-03-13T09:00", 0, 3, 0);
        assertEquals(
                Phase.RUNNING, clock(facts.at("2026-03-13T09:10"), "CLK-10").phase());
    }

    @Test
    void receivedAgainHigher_longBeforeTheOldDue_hasTwoHours() {
        raisedReceipt("2026-03-13T09:40");
        ClockState review = clock(facts.at("2026-03-13T10:00"), "CLK-11");
        assertEquals(Optional.of(time("2026-03-13T11:40")), review.due());
        assertEquals(Optional.of(time("2026-03-13T09:40")), review.start());
        assertEquals(List.of(time("2026-03-13T16:40")), review.previousDue());
        assertEquals(
                Phase.NOT_APPLICABLE,
                clock(facts.at("2026-03-13T10:00"), "CLK-10").phase());
    }

    @Test
    void receivedAgainHigher_shortlyBeforeTheOldDue_keepsTheOldDue() {
        raisedReceipt("2026-03-13T15:40");
        assertEquals(
                Optional.of(time("2026-03-13T16:40")),
                clock(facts.at("2026-03-13T16:00"), "CLK-11").due());
    }

    @Test
    void receivedAgainHigher_afterTheReview_changesNothing() {
        facts.event("received", "2026-03-13T08:40").event("reviewed", "2026-03-13T09:00", "level=2");
        raisedReceipt("2026-03-13T09:40");
        assertEquals(Phase.MET, clock(facts.at("2026-03-13T20:00"), "CLK-10").phase());
        assertEquals(
                Phase.NOT_APPLICABLE,
                clock(facts.at("2026-03-13T20:00"), "CLK-11").phase());
    }

    @Test
    void receivedAgainLower_keepsEightHoursFromTheFirstReceipt() {
        facts.event("received", "2026-03-13T08:40", "level=3").event("received", "2026-03-13T09:40", "level=2");
        ClockState review = clock(facts.at("2026-03-13T10:00"), "CLK-10");
        assertEquals(Optional.of(time("2026-03-13T16:40")), review.due());
        assertEquals(List.of(time("2026-03-13T10:40")), review.previousDue());
    }

    @Test
    void reviews_several_haveANoticeEach() {
        facts.event("received", "2026-03-13T08:40")
                .event("reviewed", "2026-03-13T10:00", "level=2")
                .event("review-notified", "2026-03-13T10:30")
                .event("reviewed", "2026-03-14T10:00", "level=2");
        List<ClockState> notices = Case.clocks(facts.at("2026-03-14T12:00"), "CLK-12");
        assertEquals(
                List.of(Phase.MET, Phase.MISSED),
                notices.stream().map(ClockState::phase).toList());
        assertEquals(Optional.of(time("2026-03-14T11:00")), notices.get(1).due());
    }

    @Test
    void teamDecision_mildIncident_countsFromTheReview() {
        facts.event("received", "2026-03-13T08:40");
        assertEquals(
                Phase.WAITING, clock(facts.at("2026-03-13T09:00"), "CLK-13").phase());
        facts.event("reviewed", "2026-03-13T10:00", "level=2");
        assertEquals(
                Optional.of(time("2026-03-13T12:00")),
                clock(facts.at("2026-03-13T10:30"), "CLK-13").due());
    }

    @Test
    void teamDecision_graveIncident_countsFromTheReceipt() {
        facts.event("received", "2026-03-13T08:40", "level=4");
        assertEquals(
                Optional.of(time("2026-03-13T09:40")),
                clock(facts.at("2026-03-13T09:00"), "CLK-14").due());
    }

    @Test
    void teamDecision_beforeTheReview_isMetAllTheSame() {
        facts.event("received", "2026-03-13T08:40")
                .event("team-decision", "2026-03-13T09:00", "formed=false")
                .event("reviewed", "2026-03-13T10:00", "level=2");
        assertEquals(Phase.MET, clock(facts.at("2026-03-13T11:00"), "CLK-13").phase());
    }

    @Test
    void notifiedByPhone_doesNotMeetTheNotification() {
        Case phone = new Case()
                .event("awareness", "2026-03-13T08:00")
                .impact("2026-03-13T08:10", 0, 3, 0)
                .event("notified", "2026-03-13T08:30", "method=phone");
        assertEquals(
                Phase.RUNNING, clock(phone.at("2026-03-13T08:40"), "CLK-01").phase());
        assertEquals(Phase.MET, clock(phone.at("2026-03-13T08:40"), "CLK-09").phase());
    }

    @Test
    void notifiedWithoutMethod_meetsNothingAndIsFound() {
        Case unclear = new Case()
                .event("awareness", "2026-03-13T08:00")
                .impact("2026-03-13T08:10", 0, 3, 0)
                .event("notified", "2026-03-13T08:30");
        assertEquals(
                Phase.RUNNING, clock(unclear.at("2026-03-13T08:40"), "CLK-01").phase());
        assertTrue(Case.codes(unclear.at("2026-03-13T08:40"), "notified-1").contains("detail-missing"));
    }

    @Test
    void phoneNotice_mildIncident_doesNotApply() {
        assertEquals(
                Phase.NOT_APPLICABLE,
                clock(facts.at("2026-03-13T09:00"), "CLK-09").phase());
    }

    @Test
    void phoneNotice_beforeTheLevelRose_doesNotCount() {
        facts.event("notified", "2026-03-13T08:35", "method=phone").impact("2026-03-13T10:00", 0, 3, 0);
        assertEquals(
                Phase.RUNNING, clock(facts.at("2026-03-13T10:30"), "CLK-09").phase());
        facts.event("notified", "2026-03-13T10:40", "method=phone");
        assertEquals(Phase.MET, clock(facts.at("2026-03-13T10:50"), "CLK-09").phase());
    }

    private void raisedReceipt(String at) {
        if (facts.incident.getEvents().stream()
                .noneMatch(event -> event.getType().equals("received"))) {
            facts.event("received", "2026-03-13T08:40");
        }
        facts.event("received", at, "level=3");
    }
}
