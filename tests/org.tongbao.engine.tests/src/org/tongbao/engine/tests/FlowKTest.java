package org.tongbao.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.engine.assessment.StepState;
import org.tongbao.engine.assessment.StepState.Phase;

/** Where incidents stand in the bureau's procedure (FLOW-K). */
final class FlowKTest {

    private static Case aware() {
        return new Case()
                .with(Packs.flowK())
                .event("discovery", "2025-03-13T22:35:00")
                .event("awareness", "2025-03-13T22:40:00");
    }

    /** A level 2 incident from discovery to the end. */
    private static Case second() {
        return aware().event("internal-report", "2025-03-13T22:45:00")
                .impact("2025-03-13T22:55:00", 0, 2, 1)
                .event("approved", "2025-03-13T23:10:00")
                .event("notified", "2025-03-13T23:30:00", "method=platform")
                .event("received", "2025-03-13T23:35:00")
                .event("evidence-preserved", "2025-03-14T00:10:00")
                .event("reviewed", "2025-03-14T02:00:00", "level=2")
                .event("review-notified", "2025-03-14T02:30:00")
                .event("team-decision", "2025-03-14T03:00:00", "formed=false")
                .event("contained", "2025-03-14T10:00:00")
                .event("completion-notified", "2025-03-14T11:00:00")
                .event("recovered", "2025-03-15T11:00:00")
                .event("root-cause-found", "2025-03-16T11:00:00")
                .event("strategy-approved", "2025-03-18T11:00:00")
                .event("report-submitted", "2025-03-25T11:00:00")
                .event("closed", "2025-03-26T11:00:00")
                .event("improvements-completed", "2025-06-25T11:00:00")
                .event("procedure-reviewed", "2025-07-01T09:00:00");
    }

    private static void assertOpen(Assessment assessment, String... ids) {
        List<String> open = assessment.steps().stream()
                .filter(StepState::open)
                .map(StepState::id)
                .toList();
        assertEquals(Set.of(ids), Set.copyOf(open));
    }

    @Test
    void beforeAwareness_onlyDiscoveryIsOpen() {
        Assessment assessment = second().at("2025-03-13T22:30:00");
        assertEquals(List.of("N0"), Steps.in(assessment, Phase.DONE));
        assertOpen(assessment, "N1");
    }

    @Test
    void atAwareness_internalReportAndJudgementAreOpen_andNotificationIsNext() {
        Assessment assessment = second().at("2025-03-13T22:40:00");
        assertEquals(List.of("N0", "N1"), Steps.in(assessment, Phase.DONE));
        assertOpen(assessment, "N2", "N3");
        assertEquals("N5 notified CLK-01", Steps.actions(assessment).get(0));
        assertTrue(Steps.actions(assessment).contains("N3 judged -"));
    }

    @Test
    void judgedSecond_approvalAndEvidenceStartTogether_majorStepsAreSkipped() {
        Assessment assessment = second().at("2025-03-13T22:56:00");
        assertOpen(assessment, "N4", "N5e", "N9", "N10");
        assertEquals(List.of("N2m", "N3z", "N5d", "N10r", "N11", "N17c"), Steps.in(assessment, Phase.SKIPPED));
    }

    @Test
    void notified_reviewIsOpen_theOtherWayIsSkipped() {
        Assessment assessment = second().at("2025-03-13T23:31:00");
        assertOpen(assessment, "N5e", "N6", "N9", "N10");
        assertTrue(Steps.in(assessment, Phase.SKIPPED).containsAll(List.of("N5b", "N5c")));
        StepState notified = Steps.step(assessment, "N5");
        assertEquals(Optional.of(Case.time("2025-03-13T23:30:00")), notified.doneAt());
        assertEquals(Optional.of("notified-4"), notified.doneBy());
    }

    @Test
    void contained_recoveryAndNoticeAreOpen() {
        Assessment assessment = second().at("2025-03-14T10:30:00");
        assertOpen(assessment, "N5e", "N12", "N13");
        assertEquals(Phase.SKIPPED, Steps.phase(assessment, "N8f"));
    }

    @Test
    void noticeGiven_whatIsOnlyRecommendedHoldsNothingUp() {
        Assessment assessment = second().at("2025-03-15T12:00:00");
        assertOpen(assessment, "N5e", "N15", "N16", "N17");
    }

    @Test
    void submitted_closureIsOpen_closedFollowUp() {
        assertOpen(second().at("2025-03-25T12:00:00"), "N5e", "N18");
        assertOpen(second().at("2025-03-27T00:00:00"), "N5e", "N19");
    }

    @Test
    void ended_whatWasNeverReachedIsSkipped() {
        Case facts = second().event("other-agency-notified", "2025-03-14T00:00:00");
        Assessment assessment = facts.at("2025-07-02T00:00:00");
        assertOpen(assessment);
        assertEquals(List.of(), Steps.in(assessment, Phase.NOT_REACHED));
        assertEquals(Phase.DONE, Steps.phase(assessment, "NE"));
    }

    @Test
    void levelThree_bringsPhoneMeetingAndReports() {
        Case facts = aware().impact("2025-03-13T22:50:00", 3, 0, 0)
                .event("approved", "2025-03-13T22:52:00")
                .event("notified", "2025-03-13T22:55:00", "method=platform")
                .event("received", "2025-03-13T22:58:00");
        Assessment assessment = facts.at("2025-03-13T23:00:00");
        assertOpen(assessment, "N2", "N2m", "N5d", "N5e", "N6", "N8", "N9", "N10", "N10r", "N11");
        facts.event("notified", "2025-03-13T23:01:00", "method=phone");
        assertEquals(Phase.DONE, Steps.phase(facts.at("2025-03-13T23:01:00"), "N5d"));
    }

    @Test
    void phoneAtLowerLevel_doesNotStandForTheNoticeAtAHigherOne() {
        Case facts = aware().impact("2025-03-13T22:50:00", 0, 2, 0)
                .event("notified", "2025-03-13T22:55:00", "method=phone")
                .impact("2025-03-13T23:30:00", 3, 2, 0);
        assertEquals(Phase.SKIPPED, Steps.phase(facts.at("2025-03-13T23:00:00"), "N5d"));
        assertFalse(Steps.phase(facts.at("2025-03-13T23:31:00"), "N5d") == Phase.DONE);
    }

    @Test
    void levelZero_endsWithTheRecord_aRiseGoesOn() {
        Case facts = aware().event("internal-report", "2025-03-13T22:41:00").impact("2025-03-13T22:50:00", 0, 0, 0);
        Assessment zero = facts.at("2025-03-13T22:51:00");
        assertOpen(zero);
        assertEquals(Phase.DONE, Steps.phase(zero, "N3z"));
        assertEquals(Phase.SKIPPED, Steps.phase(zero, "N10"));
        facts.impact("2025-03-13T23:30:00", 0, 1, 0);
        Assessment risen = facts.at("2025-03-13T23:31:00");
        assertEquals(Phase.DONE, Steps.phase(risen, "N3z"));
        assertTrue(Steps.step(risen, "N4").open());
    }

    @Test
    void loweredToZero_whatIsOpenIsSkipped_whatIsDoneStays() {
        Case facts = second();
        facts.incident.getEvents().removeIf(event -> event.getAt().isAfter(Case.time("2025-03-14T09:00:00")));
        facts.impact("2025-03-14T09:30:00", 0, 0, 0);
        Assessment assessment = facts.at("2025-03-14T10:00:00");
        assertEquals(Phase.SKIPPED, Steps.phase(assessment, "N10"));
        assertEquals(Phase.DONE, Steps.phase(assessment, "N5"));
        assertEquals(Phase.ACTIVE, Steps.phase(assessment, "N7c"));
    }

    @Test
    void platformOut_alternativeNotificationThenMakeUp() {
        Case facts = aware().impact("2025-03-13T22:50:00", 0, 2, 0)
                .event("platform-outage-start", "2025-03-13T22:51:00", "reason=斷網")
                .event("approved", "2025-03-13T22:52:00");
        Assessment out = facts.at("2025-03-13T22:53:00");
        assertEquals(Phase.ACTIVE, Steps.phase(out, "N5b"));
        assertEquals(Phase.SKIPPED, Steps.phase(out, "N5"));
        facts.event("notified", "2025-03-13T22:59:00", "method=phone", "reason=斷網");
        assertEquals(Phase.ACTIVE, Steps.phase(facts.at("2025-03-13T23:00:00"), "N5c"));
        facts.event("backfilled", "2025-03-14T05:00:00");
        assertEquals(Phase.ACTIVE, Steps.phase(facts.at("2025-03-14T05:01:00"), "N6"));
    }

    @Test
    void refusedApproval_judgementIsToBeDoneAgain() {
        Case facts = aware().impact("2025-03-13T22:50:00", 0, 2, 0).event("approval-refused", "2025-03-13T22:55:00");
        Assessment refused = facts.at("2025-03-13T22:56:00");
        assertEquals(Phase.ACTIVE, Steps.phase(refused, "N3"));
        assertEquals(2, Steps.step(refused, "N3").round());
        assertEquals(Phase.NOT_REACHED, Steps.phase(refused, "N4"));
        assertTrue(Steps.step(refused, "N9").open(), "evidence does not wait");
        facts.impact("2025-03-13T22:58:00", 0, 1, 0);
        Assessment again = facts.at("2025-03-13T22:59:00");
        assertEquals(Phase.DONE, Steps.phase(again, "N3"));
        assertEquals(Phase.ACTIVE, Steps.phase(again, "N4"));
        facts.event("approved", "2025-03-13T23:05:00");
        assertEquals(Phase.DONE, Steps.phase(facts.at("2025-03-13T23:06:00"), "N4"));
    }

    @Test
    void spreading_containmentIsToBeDoneAgain_whatFollowsStays() {
        Case facts = second().event("spreading", "2025-03-14T12:00:00");
        Assessment spread = facts.at("2025-03-14T12:30:00");
        assertEquals(Phase.ACTIVE, Steps.phase(spread, "N10"));
        assertEquals(2, Steps.step(spread, "N10").round());
        assertEquals(Phase.DONE, Steps.phase(spread, "N13"));
        assertEquals(Phase.DONE, Steps.phase(facts.at("2025-03-15T11:00:00"), "N10"), "recovery stops it, too");
    }

    @Test
    void levelChanges_eachAsksForAFollowUp() {
        Case facts = aware().impact("2025-03-13T22:50:00", 0, 2, 0)
                .event("approved", "2025-03-13T22:55:00")
                .event("notified", "2025-03-13T23:00:00", "method=platform")
                .impact("2025-03-13T23:30:00", 0, 1, 0)
                .event("notified", "2025-03-13T23:40:00", "method=platform")
                .impact("2025-03-14T01:00:00", 0, 2, 0);
        assertEquals(Phase.NOT_REACHED, Steps.phase(facts.at("2025-03-13T23:10:00"), "N7c"));
        assertEquals(Phase.ACTIVE, Steps.phase(facts.at("2025-03-13T23:35:00"), "N7c"));
        assertEquals(Phase.DONE, Steps.phase(facts.at("2025-03-13T23:41:00"), "N7c"));
        assertEquals(Phase.ACTIVE, Steps.phase(facts.at("2025-03-14T01:00:00"), "N7c"));
        assertEquals(2, Steps.step(facts.at("2025-03-14T01:00:00"), "N7c").round());
    }

    @Test
    void levelChangedBeforeNotification_asksForNoFollowUp() {
        Case facts = aware().impact("2025-03-13T22:50:00", 0, 2, 0)
                .impact("2025-03-13T22:52:00", 0, 1, 0)
                .event("notified", "2025-03-13T23:00:00", "method=platform");
        assertEquals(Phase.NOT_REACHED, Steps.phase(facts.at("2025-03-13T23:10:00"), "N7c"));
    }

    @Test
    void notification_secondBeforeAtAndAfterTheDue() {
        Case facts = aware().impact("2025-03-13T22:50:00", 0, 2, 0).event("approved", "2025-03-13T22:55:00");
        assertEquals(Phase.ACTIVE, Steps.phase(facts.at("2025-03-13T23:39:59"), "N5"));
        assertEquals(Phase.ACTIVE, Steps.phase(facts.at("2025-03-13T23:40:00"), "N5"));
        assertEquals(Phase.OVERDUE, Steps.phase(facts.at("2025-03-13T23:40:01"), "N5"));
    }

    @Test
    void overdueClock_marksItsStepThoughTheWayHasNotComeToIt() {
        Assessment assessment = aware().at("2025-03-13T23:40:01");
        assertEquals(Phase.OVERDUE, Steps.phase(assessment, "N5"));
        assertEquals(Optional.empty(), Steps.step(assessment, "N5").since());
    }

    @Test
    void containment_secondBeforeAtAndAfterTheDue() {
        Case facts = aware().impact("2025-03-13T22:50:00", 0, 2, 0);
        Instant due = Case.time("2025-03-16T22:40:00");
        assertEquals(Phase.ACTIVE, Steps.phase(facts.timeline().at(due.minusSeconds(1)), "N10"));
        assertEquals(Phase.ACTIVE, Steps.phase(facts.timeline().at(due), "N10"));
        assertEquals(Phase.OVERDUE, Steps.phase(facts.timeline().at(due.plusSeconds(1)), "N10"));
        assertEquals(
                Optional.of(due),
                Steps.step(facts.timeline().at(due), "N10").clock().flatMap(c -> c.due()));
    }

    @Test
    void destructiveStep_asksForEvidenceUntilAnswered() {
        Case facts = aware().impact("2025-03-13T22:50:00", 0, 2, 0);
        assertTrue(Steps.step(facts.at("2025-03-13T23:00:00"), "N10").asksEvidence());
        facts.event("evidence-waived", "2025-03-13T23:01:00", "reason=設備已焚毀");
        Assessment waived = facts.at("2025-03-13T23:02:00");
        assertFalse(Steps.step(waived, "N10").asksEvidence());
        assertEquals(Phase.SKIPPED, Steps.phase(waived, "N9"));
    }

    @Test
    void containedWithoutEvidence_isAFinding_answeredLaterToo() {
        Case facts = aware().impact("2025-03-13T22:50:00", 0, 2, 0).event("contained", "2025-03-13T23:30:00");
        assertEquals(List.of("evidence-not-asked"), Case.codes(facts.at("2025-03-13T23:31:00"), "N10"));
        facts.event("evidence-preserved", "2025-03-13T23:40:00");
        assertEquals(List.of("evidence-not-asked"), Case.codes(facts.at("2025-03-13T23:41:00"), "N10"));
        Case good = aware().impact("2025-03-13T22:50:00", 0, 2, 0)
                .event("evidence-preserved", "2025-03-13T23:30:00")
                .event("contained", "2025-03-13T23:30:00");
        assertEquals(List.of(), Case.codes(good.at("2025-03-13T23:31:00"), "N10"));
    }

    @Test
    void equipmentFailure_needsNoRootCause() {
        Case facts = second().with(Packs.notification110());
        facts.incident.setCategory("equipment");
        assertEquals(Phase.SKIPPED, Steps.phase(facts.at("2025-03-15T12:00:00"), "N15"));
        facts.incident.setCategory("web");
        assertEquals(Phase.ACTIVE, Steps.phase(facts.at("2025-03-15T12:00:00"), "N15"));
    }

    @Test
    void otherAgencies_answerDecides() {
        Case no = second().with(Packs.notification110()).answer(Forms.chosen("F2-05", "no"));
        assertEquals(Phase.SKIPPED, Steps.phase(no.at("2025-03-13T23:31:00"), "N5e"));
        Case yes = second().with(Packs.notification110()).answer(Forms.chosen("F2-05", "yes"));
        assertEquals(Phase.ACTIVE, Steps.phase(yes.at("2025-03-13T23:31:00"), "N5e"));
    }

    @Test
    void leak_bringsTheNoticeToPersonsAtAnyLevel() {
        Case facts = second();
        assertEquals(Phase.NOT_REACHED, Steps.phase(facts.at("2025-03-13T23:31:00"), "N14"));
        facts.event("personal-data-leak", "2025-03-13T23:20:00", "records=12");
        assertEquals(Phase.ACTIVE, Steps.phase(facts.at("2025-03-13T23:31:00"), "N14"));
    }

    @Test
    void voided_asksForNothingMore_reopenedDoes() {
        Case facts = aware().impact("2025-03-13T22:50:00", 0, 2, 0).event("voided", "2025-03-13T23:00:00");
        assertOpen(facts.at("2025-03-13T23:01:00"));
        facts.event("reopened", "2025-03-14T09:00:00");
        assertTrue(Steps.step(facts.at("2025-03-14T09:01:00"), "N4").open());
    }

    @Test
    void reopened_closureIsToBeRecordedAgain() {
        Case facts = second().event("reopened", "2025-04-01T09:00:00");
        Assessment assessment = facts.at("2025-04-01T09:01:00");
        assertEquals(Phase.ACTIVE, Steps.phase(assessment, "N18"));
        assertEquals(Phase.DONE, Steps.phase(assessment, "N17"));
    }

    @Test
    void dataRequested_isAskedOfTheAgency() {
        Case facts = aware().impact("2025-03-13T22:50:00", 0, 2, 0)
                .event("approved", "2025-03-13T22:55:00")
                .event("notified", "2025-03-13T23:00:00", "method=platform")
                .event("received", "2025-03-13T23:05:00")
                .event("data-requested", "2025-03-13T23:30:00");
        assertEquals(Phase.ACTIVE, Steps.phase(facts.at("2025-03-13T23:31:00"), "N6a"));
        facts.event("data-supplied", "2025-03-14T00:30:00");
        Assessment supplied = facts.at("2025-03-14T00:31:00");
        assertEquals(Phase.DONE, Steps.phase(supplied, "N6a"));
        assertEquals(Phase.ACTIVE, Steps.phase(supplied, "N6"));
    }

    @Test
    void ticks_areStateOfTheChecklist() {
        Case facts = aware().answer(Forms.checked("K-meeting.situation", true)).answer(Forms.none("K-meeting.scope"));
        var list = facts.at("2025-03-13T23:00:00").checklists().stream()
                .filter(state -> state.checklist().getId().equals("K-meeting"))
                .findFirst()
                .orElseThrow();
        assertEquals(2, list.answered());
        assertFalse(list.complete());
    }
}
