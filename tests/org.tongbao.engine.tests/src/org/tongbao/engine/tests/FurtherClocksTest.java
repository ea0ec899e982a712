package org.tongbao.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.engine.tests.Case.clock;
import static org.tongbao.engine.tests.Case.clocks;
import static org.tongbao.engine.tests.Case.time;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.ClockState.Phase;
import org.tongbao.model.finding.Severity;

/** The clocks besides notification, review, containment and report (A3). Awareness at eight. */
final class FurtherClocksTest {

    private final Case facts = new Case().event("awareness", "2026-03-13T08:00");

    private Phase phase(String id, String at) {
        return clock(facts.at("2026-03-" + at), id).phase();
    }

    private Optional<Instant> due(String id, String at) {
        return clock(facts.at("2026-03-" + at), id).due();
    }

    private List<Phase> phases(String id, String at) {
        return clocks(facts.at("2026-03-" + at), id).stream()
                .map(ClockState::phase)
                .toList();
    }

    private FurtherClocksTest level(int level) {
        facts.impact("2026-03-13T08:10", 0, level, 0);
        return this;
    }

    @Test
    void approval_notJudged_waits_judged_runsWithinTheHour() {
        assertEquals(Phase.WAITING, phase("CLK-05", "13T08:05"));
        level(2);
        ClockState approval = clock(facts.at("2026-03-13T08:20"), "CLK-05");
        assertEquals(Phase.RUNNING, approval.phase());
        assertEquals(Optional.empty(), approval.due());
        assertEquals(Optional.of(time("2026-03-13T09:00")), approval.soft());
        facts.event("approved", "2026-03-13T08:30");
        assertEquals(Phase.MET, phase("CLK-05", "13T08:40"));
    }

    @Test
    void approval_levelChanged_isAskedForAgain_notForTheSameLevel() {
        level(2).facts.event("approved", "2026-03-13T08:30").impact("2026-03-13T10:00", 0, 2, 1);
        assertEquals(List.of(Phase.MET), phases("CLK-05", "13T10:10"));
        facts.impact("2026-03-13T11:00", 0, 3, 1);
        assertEquals(List.of(Phase.MET, Phase.RUNNING), phases("CLK-05", "13T11:10"));
    }

    @Test
    void approval_levelChangedByTheReview_isNotTheAgencysToApprove() {
        level(2).facts.event("approved", "2026-03-13T08:30").event("reviewed", "2026-03-13T09:00", "level=3");
        assertEquals(List.of(Phase.MET), phases("CLK-05", "13T10:00"));
    }

    @Test
    void otherAgencies_hangOnTheAnswer() {
        level(2);
        assertEquals(Phase.WAITING, phase("CLK-06", "13T08:20"));
        assertEquals(
                Optional.of(time("2026-03-13T09:00")),
                clock(facts.at("2026-03-13T08:20"), "CLK-06").soft());
        facts.answer(Forms.chosen("F2-05", "no"));
        assertEquals(Phase.NOT_APPLICABLE, phase("CLK-06", "13T08:20"));
        facts.incident.getAnswers().clear();
        facts.answer(Forms.chosen("F2-05", "yes"));
        assertEquals(Phase.RUNNING, phase("CLK-06", "13T09:00"));
        assertEquals(Phase.MISSED, phase("CLK-06", "13T09:00:01"));
        facts.event("other-agency-notified", "2026-03-13T09:00", "to=台灣電力公司");
        assertEquals(Phase.MET, phase("CLK-06", "13T09:30"));
    }

    @Test
    void otherAgencies_toldWithoutTheAnswer_isMet() {
        level(1).facts.event("other-agency-notified", "2026-03-13T08:30", "to=台灣電力公司");
        assertEquals(Phase.MET, phase("CLK-06", "13T09:30"));
    }

    @Test
    void possibleMajor_startsAtTheFirstGraveJudgement() {
        assertEquals(Phase.WAITING, phase("CLK-08", "13T08:05"));
        level(2);
        assertEquals(Phase.NOT_APPLICABLE, phase("CLK-08", "13T08:20"));
        facts.impact("2026-03-13T09:00", 0, 3, 0);
        assertEquals(Phase.RUNNING, phase("CLK-08", "13T09:10"));
        assertEquals(
                Optional.of(time("2026-03-13T09:00")),
                clock(facts.at("2026-03-13T09:10"), "CLK-08").start());
        facts.event("major-suspected", "2026-03-13T09:20");
        assertEquals(Phase.MET, phase("CLK-08", "13T09:30"));
    }

    @Test
    void possibleMajor_partlyRatedGrave_startsToo() {
        facts.impact(time("2026-03-13T08:10"), List.of(4));
        assertEquals(Phase.RUNNING, phase("CLK-08", "13T08:20"));
    }

    @Test
    void contractor_limitFollowsTheLevelOfItsIncident() {
        level(1).facts.event("vendor-awareness", "2026-03-13T09:00", "level=3");
        assertEquals(Optional.of(time("2026-03-14T21:00")), due("CLK-17", "13T10:00"));
        assertEquals(Phase.RUNNING, phase("CLK-17", "14T21:00"));
        assertEquals(Phase.MISSED, phase("CLK-17", "14T21:00:01"));
        facts.event("vendor-contained", "2026-03-14T21:00");
        assertEquals(Phase.MET, phase("CLK-17", "15T00:00"));
    }

    @Test
    void contractors_two_areEachConfirmedForThemselves() {
        facts.event("vendor-awareness", "2026-03-13T09:00", "level=2", "vendor=甲公司")
                .event("vendor-awareness", "2026-03-13T10:00", "level=2", "vendor=乙公司")
                .event("vendor-contained", "2026-03-14T10:00", "vendor=乙公司");
        assertEquals(List.of(Phase.RUNNING, Phase.MET), phases("CLK-17", "14T12:00"));
        facts.event("vendor-contained", "2026-03-14T13:00");
        assertEquals(List.of(Phase.MET, Phase.MET), phases("CLK-17", "14T14:00"));
    }

    @Test
    void contractor_mildIncident_hasSeventyTwoHours() {
        facts.event("vendor-awareness", "2026-03-13T09:00", "level=2");
        assertEquals(Optional.of(time("2026-03-16T09:00")), due("CLK-17", "13T10:00"));
    }

    @Test
    void contractor_levelNotNamed_takesThatOfTheIncident_andWaitsWithout() {
        facts.event("vendor-awareness", "2026-03-13T08:05");
        assertEquals(Phase.WAITING, phase("CLK-17", "13T08:06"));
        assertEquals(
                Optional.of(time("2026-03-14T20:05")),
                clock(facts.at("2026-03-13T08:06"), "CLK-17").soft());
        level(2);
        assertEquals(Optional.of(time("2026-03-16T08:05")), due("CLK-17", "13T09:00"));
    }

    @Test
    void contractors_two_haveAClockEach() {
        level(2).facts
                .event("vendor-awareness", "2026-03-13T09:00", "level=2")
                .event("vendor-awareness", "2026-03-13T12:00", "level=4");
        assertEquals(List.of(Phase.RUNNING, Phase.MISSED), phases("CLK-17", "15T09:00"));
    }

    @Test
    void contractor_withoutOne_waits() {
        assertEquals(Phase.WAITING, phase("CLK-17", "13T10:00"));
    }

    @Test
    void channelOutage_underAnHour_doesNotConcern() {
        facts.event("channel-outage-start", "2026-03-13T10:00");
        assertEquals(Phase.WAITING, phase("CLK-18", "13T10:59:59"));
        facts.event("channel-outage-end", "2026-03-13T10:59:59");
        assertEquals(Phase.NOT_APPLICABLE, phase("CLK-18", "13T12:00"));
    }

    @Test
    void channelOutage_anHourLong_isDueAtOnce() {
        facts.event("channel-outage-start", "2026-03-13T10:00");
        assertEquals(Optional.of(time("2026-03-13T11:00")), facts.timeline().nextChange(time("2026-03-13T10:30")));
        assertEquals(Phase.RUNNING, phase("CLK-18", "13T11:00"));
        assertEquals(Optional.of(time("2026-03-13T11:00")), due("CLK-18", "13T11:00"));
        assertEquals(Phase.MISSED, phase("CLK-18", "13T11:00:01"));
        facts.event("channel-outage-announced", "2026-03-13T11:00");
        assertEquals(Phase.MET, phase("CLK-18", "13T12:00"));
    }

    @Test
    void channelOutage_announcedBeforeTheHour_isMet() {
        facts.event("channel-outage-start", "2026-03-13T10:00").event("channel-outage-announced", "2026-03-13T10:20");
        assertEquals(Phase.MET, phase("CLK-18", "13T10:30"));
    }

    @Test
    void channelOutage_overWithoutAnnouncement_staysMissedAsARecord() {
        facts.event("channel-outage-start", "2026-03-13T10:00").event("channel-outage-end", "2026-03-13T13:00");
        ClockState missed = clock(facts.at("2026-03-13T14:00"), "CLK-18");
        assertEquals(Phase.MISSED, missed.phase());
        assertFalse(missed.open());
    }

    @Test
    void meeting_onlyForGraveIncidents_fromAwareness_beforeTheNoticeOfCompletion() {
        assertEquals(Phase.WAITING, phase("CLK-19", "13T08:05"));
        level(3);
        assertEquals(Phase.RUNNING, phase("CLK-19", "13T08:20"));
        facts.event("contained", "2026-03-13T10:00").event("completion-notified", "2026-03-13T11:00");
        assertTrue(Case.codes(facts.at("2026-03-13T12:00"), "CLK-19").contains("required-before"));
        facts.event("meeting-held", "2026-03-13T10:30");
        assertEquals(Phase.MET, phase("CLK-19", "13T12:00"));
        assertFalse(Case.found(facts.at("2026-03-13T12:00"), "required-before"));
    }

    @Test
    void meeting_mildIncident_doesNotConcern() {
        level(2);
        assertEquals(Phase.NOT_APPLICABLE, phase("CLK-19", "13T08:20"));
    }

    @Test
    void progress_eachReportStartsTheNextFourHours() {
        level(3);
        assertEquals(Optional.of(time("2026-03-13T12:10")), due("CLK-20", "13T09:00"));
        facts.event("progress-reported", "2026-03-13T11:00").event("progress-reported", "2026-03-13T16:00");
        assertEquals(List.of(Phase.MET, Phase.MISSED, Phase.RUNNING), phases("CLK-20", "13T17:00"));
        facts.event("contained", "2026-03-13T18:00");
        assertEquals(List.of(Phase.MET, Phase.MISSED), phases("CLK-20", "13T23:00"));
    }

    @Test
    void progress_raisedLater_countsFromThere() {
        level(2);
        assertEquals(Phase.NOT_APPLICABLE, phase("CLK-20", "13T09:00"));
        facts.impact("2026-03-14T08:00", 0, 3, 0);
        assertEquals(Optional.of(time("2026-03-14T12:00")), due("CLK-20", "14T09:00"));
    }

    @Test
    void progress_raisedAfterContainment_doesNotConcern() {
        level(2).facts.event("contained", "2026-03-13T20:00").impact("2026-03-14T08:00", 0, 3, 0);
        assertEquals(Phase.NOT_APPLICABLE, phase("CLK-20", "14T09:00"));
    }

    @Test
    void progress_lateAtContainment_staysMissedAsARecord() {
        level(3).facts.event("contained", "2026-03-13T20:00");
        ClockState missed = clock(facts.at("2026-03-13T21:00"), "CLK-20");
        assertEquals(Phase.MISSED, missed.phase());
        assertFalse(missed.open());
    }

    @Test
    void improvements_countFromTheRootCause() {
        level(2);
        assertEquals(Phase.WAITING, phase("CLK-25", "13T09:00"));
        facts.event("root-cause-found", "2026-03-16T10:00");
        ClockState mid = clock(facts.at("2026-03-17T09:00"), "CLK-25");
        assertEquals(Optional.of(time("2026-09-16T23:59:59")), mid.due());
        assertEquals(Optional.of(time("2026-06-16T10:00")), mid.soft());
        assertEquals(
                Optional.of(time("2028-03-16T23:59:59")),
                clock(facts.at("2026-03-17T09:00"), "CLK-26").due());
        facts.event("improvement-done", "2026-03-18T09:00", "term=mid");
        assertEquals(Phase.MET, phase("CLK-25", "18T10:00"));
        assertEquals(Phase.RUNNING, phase("CLK-24", "18T10:00"));
    }

    @Test
    void improvements_overdueShould_isAWarningOnly() {
        level(2).facts.event("root-cause-found", "2026-03-16T10:00");
        assertTrue(facts.at("2026-09-17T00:00").findings().stream()
                .filter(finding -> finding.subject().equals("CLK-25"))
                .allMatch(finding -> finding.severity() != Severity.ERROR));
    }

    @Test
    void improvementDone_termNotSaid_isFoundOnce() {
        level(2).facts.event("root-cause-found", "2026-03-16T10:00").event("improvement-done", "2026-03-18T09:00");
        assertEquals(List.of("detail-missing"), Case.codes(facts.at("2026-03-18T10:00"), "improvement-done-2"));
    }

    @Test
    void improvementReports_comeBackMonthly_untilAllIsDone() {
        level(3).facts.event("strategy-approved", "2026-03-16T10:00");
        assertEquals(Optional.of(time("2026-04-16T10:00")), due("CLK-27", "17T09:00"));
        facts.event("improvement-reported", "2026-04-10T10:00");
        List<ClockState> reports = clocks(facts.at("2026-04-11T10:00"), "CLK-27");
        assertEquals(Optional.of(time("2026-05-10T10:00")), reports.get(1).due());
        facts.event("improvements-completed", "2026-05-01T10:00");
        assertEquals(1, clocks(facts.at("2026-06-11T10:00"), "CLK-27").size());
    }

    @Test
    void reportOrdered_startsThePressing_onlyWhenTheDayHasPassed() {
        level(2).facts.event("report-ordered", "2026-03-16T10:00", "until=2026-03-20");
        assertEquals(Phase.WAITING, phase("CLK-28", "20T23:59:58"));
        assertEquals(Phase.RUNNING, phase("CLK-28", "20T23:59:59"));
        facts.event("report-pressed", "2026-03-21T09:00");
        assertEquals(Phase.MET, phase("CLK-28", "21T10:00"));
    }

    @Test
    void reportOrdered_submittedInTime_nothingIsToBePressedFor() {
        level(2).facts
                .event("contained", "2026-03-13T09:00")
                .event("report-ordered", "2026-03-16T10:00", "until=2026-03-20")
                .event("report-submitted", "2026-03-19T10:00");
        assertEquals(Phase.NOT_APPLICABLE, phase("CLK-28", "22T10:00"));
    }

    @Test
    void reportOrdered_withoutDay_isFound() {
        level(2).facts.event("report-ordered", "2026-03-16T10:00");
        assertEquals(List.of("detail-missing"), Case.codes(facts.at("2026-03-17T09:00"), "report-ordered-1"));
    }

    @Test
    void serviceOutage_isMeasuredByItsOwnDowntime() {
        facts.event("service-outage-start", "2026-03-13T07:00", "system=戶役政", "mtdHours=4")
                .event("service-outage-start", "2026-03-13T07:30", "system=官網", "mtdHours=24")
                .event("service-outage-end", "2026-03-13T11:00:01", "system=戶役政");
        List<ClockState> outages = clocks(facts.at("2026-03-13T12:00"), "CLK-31");
        assertEquals(Optional.of(time("2026-03-13T11:00")), outages.get(0).due());
        assertEquals(
                List.of(Phase.MISSED, Phase.RUNNING),
                outages.stream().map(ClockState::phase).toList());
    }

    @Test
    void serviceOutage_downtimeNotKnown_showsNoDueAndIsFound() {
        facts.event("service-outage-start", "2026-03-13T07:00", "system=官網");
        Assessment unknown = facts.at("2026-03-13T12:00");
        assertEquals(Optional.empty(), clock(unknown, "CLK-31").due());
        assertTrue(Case.codes(unknown, "service-outage-start-1").contains("detail-missing"));
    }

    @Test
    void dataSubjects_areToldAtEveryLevel() {
        level(1).facts.event("personal-data-leak", "2026-03-13T12:00", "records=120");
        assertEquals(Phase.RUNNING, phase("CLK-32", "13T13:00"));
        facts.event("subjects-notified", "2026-03-14T12:00");
        assertEquals(Phase.MET, phase("CLK-32", "14T13:00"));
    }

    @Test
    void ofTheOrganization_contactAndDrill_onlyWithItsFacts() {
        for (String id : List.of("CLK-18", "CLK-29", "CLK-30", "CLK-33")) {
            assertEquals(Phase.NOT_APPLICABLE, phase(id, "13T10:00"), id);
        }
        facts.event("contact-changed", "2026-03-13T09:00").event("drill-held", "2026-03-13T09:00");
        assertEquals(Phase.RUNNING, phase("CLK-29", "13T10:00"));
        assertEquals(Optional.of(time("2026-04-13T23:59:59")), due("CLK-33", "13T10:00"));
    }
}
