package org.tongbao.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tongbao.engine.tests.Case.clock;
import static org.tongbao.engine.tests.Case.time;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.ClockState.Phase;
import org.tongbao.engine.assessment.NextAction;

/** A web defacement of level 2 handled in time, from occurrence to the notice of completion. */
final class SampleIncidentTest {

    static Case defacement() {
        return new Case()
                .impact("2026-03-13T22:55", 0, 2, 1)
                .event("occurrence", "2026-03-13T21:50")
                .event("discovery", "2026-03-13T22:30")
                .event("awareness", "2026-03-13T22:40")
                .event("internal-report", "2026-03-13T22:42")
                .event("approved", "2026-03-13T23:05")
                .event("notified", "2026-03-13T23:31", "method=platform", "to=高雄市政府民政局")
                .event("received", "2026-03-13T23:35", "level=2")
                .event("evidence-preserved", "2026-03-13T23:50")
                .event("reviewed", "2026-03-14T02:10", "level=2", "basis=依通報內容及畫面截圖")
                .event("review-notified", "2026-03-14T02:40")
                .event("team-decision", "2026-03-14T03:30", "formed=false")
                .event("contained", "2026-03-14T15:20")
                .event("recovered", "2026-03-14T15:20")
                .event("completion-notified", "2026-03-14T15:40");
    }

    private final Assessment after = defacement().at("2026-03-15T09:00");

    @Test
    void level_threeDimensionsRated_isTheWorst() {
        assertEquals("2", after.level().orElseThrow().code());
    }

    @Test
    void notification_byPlatformWithinTheHour_isMet() {
        assertMet("CLK-01", "2026-03-13T23:40", "2026-03-13T23:31");
    }

    @Test
    void containment_withinThreeDays_isMet() {
        assertMet("CLK-15", "2026-03-16T22:40", "2026-03-14T15:20");
        assertEquals(Phase.NOT_APPLICABLE, clock(after, "CLK-16").phase());
    }

    @Test
    void review_withinEightHoursOfReceipt_isMet() {
        assertMet("CLK-10", "2026-03-14T07:35", "2026-03-14T02:10");
        assertEquals(Phase.NOT_APPLICABLE, clock(after, "CLK-11").phase());
    }

    @Test
    void reviewResult_notifiedWithinTheHour_isMet() {
        assertMet("CLK-12", "2026-03-14T03:10", "2026-03-14T02:40");
    }

    @Test
    void teamDecision_withinTwoHoursOfReview_isMet() {
        assertMet("CLK-13", "2026-03-14T04:10", "2026-03-14T03:30");
        assertEquals(Phase.NOT_APPLICABLE, clock(after, "CLK-14").phase());
    }

    @Test
    void report_afterContainment_runsToTheLastSecondOfTheMonth() {
        ClockState report = clock(after, "CLK-22");
        assertEquals(Phase.RUNNING, report.phase());
        assertEquals(Optional.of(time("2026-04-14T23:59:59")), report.due());
        assertEquals(Optional.of(time("2026-04-13T21:50")), report.soft());
    }

    @Test
    void nextActions_reportAndClosureOpen_datedOneFirst() {
        List<String> types =
                after.nextActions().stream().map(NextAction::eventType).toList();
        assertEquals(List.of("report-submitted", "closed"), types);
    }

    private void assertMet(String id, String due, String metAt) {
        ClockState clock = clock(after, id);
        assertEquals(Phase.MET, clock.phase());
        assertEquals(Optional.of(time(due)), clock.due());
        assertEquals(Optional.of(time(metAt)), clock.metAt());
    }
}
