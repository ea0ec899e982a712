package org.tongbao.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tongbao.engine.tests.Case.clock;
import static org.tongbao.engine.tests.Case.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.ClockState.Phase;

/** An event at the due still meets the clock, one second later does not; now at the due still runs (A3 rule 8). */
final class BoundaryTest {

    private record Limit(String clock, Supplier<Case> facts, Instant due, String stop, List<String> details) {}

    private static final Instant AWARENESS = time("2026-03-13T22:40");
    private static final Instant RECEIVED = AWARENESS.plusSeconds(3000);
    private static final Instant REVIEWED = RECEIVED.plusSeconds(1800);

    private static Case aware(int level) {
        return new Case()
                .event("awareness", "awareness", AWARENESS)
                .impact(AWARENESS.plusSeconds(60), List.of(0, level, 0));
    }

    private static Case received(int level) {
        return aware(level)
                .event("notified", "notified", RECEIVED, "method=platform")
                .event("received", "received", RECEIVED, "level=" + level);
    }

    private static Case reviewed(int level) {
        return received(level).event("reviewed", "reviewed", REVIEWED, "level=" + level);
    }

    private static List<Limit> limits() {
        List<Limit> all = new ArrayList<>(ofTheLevel());
        all.addAll(ofEachTrigger());
        all.addAll(ofMonths());
        return all;
    }

    /** One clock for each event that starts it. */
    private static List<Limit> ofEachTrigger() {
        Instant later = time("2026-03-14T06:00");
        return List.of(
                limit(
                        "CLK-04",
                        () -> received(2).impact(later, List.of(0, 3, 0)),
                        later,
                        1,
                        "notified",
                        "method=platform"),
                limit(
                        "CLK-06",
                        () -> aware(2).answer(Forms.chosen("F2-05", "yes")),
                        AWARENESS,
                        1,
                        "other-agency-notified"),
                limit("CLK-17", () -> vendor(later, 2), later, 72, "vendor-contained"),
                limit("CLK-17", () -> vendor(later, 3), later, 36, "vendor-contained"),
                limit("CLK-20", () -> aware(3), AWARENESS.plusSeconds(60), 4, "progress-reported"),
                limit(
                        "CLK-31",
                        () -> aware(2).event("outage", "service-outage-start", later, "system=A", "mtdHours=4"),
                        later,
                        4,
                        "service-outage-end",
                        "system=A"));
    }

    private static Case vendor(Instant at, int level) {
        return aware(1).event("vendor", "vendor-awareness", at, "level=" + level);
    }

    /** By months, over leap days too; the due is the last second of a day, or the same hour where months are counted plainly. */
    private static List<Limit> ofMonths() {
        return List.of(
                month("CLK-22", 2, "contained", "2026-03-15T10:00", "2026-04-15T23:59:59", "report-submitted"),
                month("CLK-22", 2, "contained", "2026-02-28T10:00", "2026-03-31T23:59:59", "report-submitted"),
                month("CLK-22", 2, "contained", "2028-01-31T10:00", "2028-02-29T23:59:59", "report-submitted"),
                month("CLK-22", 2, "contained", "2028-02-29T10:00", "2028-03-31T23:59:59", "report-submitted"),
                month("CLK-22", 2, "contained", "2026-05-13T10:00", "2026-06-15T12:00:00", "report-submitted"),
                month(
                        "CLK-25",
                        2,
                        "root-cause-found",
                        "2026-03-16T10:00",
                        "2026-09-16T23:59:59",
                        "improvement-done",
                        "term=mid"),
                month(
                        "CLK-26",
                        2,
                        "root-cause-found",
                        "2026-02-28T10:00",
                        "2028-02-29T23:59:59",
                        "improvement-done",
                        "term=long"),
                month(
                        "CLK-27",
                        3,
                        "strategy-approved",
                        "2026-01-31T10:00",
                        "2026-02-28T10:00:00",
                        "improvement-reported"));
    }

    private static Limit month(
            String clock, int level, String start, String at, String due, String stop, String... details) {
        return new Limit(clock, () -> early(level).event(start, start, time(at)), time(due), stop, List.of(details));
    }

    private static Case early(int level) {
        Instant aware = time("2026-01-20T08:00");
        return new Case().event("awareness", "awareness", aware).impact(aware, List.of(0, level, 0));
    }

    private static List<Limit> ofTheLevel() {
        return List.of(
                limit("CLK-01", () -> aware(2), AWARENESS, 1, "notified", "method=platform"),
                limit("CLK-10", () -> received(1), RECEIVED, 8, "reviewed", "level=1"),
                limit("CLK-10", () -> received(2), RECEIVED, 8, "reviewed", "level=2"),
                limit("CLK-11", () -> received(3), RECEIVED, 2, "reviewed", "level=3"),
                limit("CLK-11", () -> received(4), RECEIVED, 2, "reviewed", "level=4"),
                limit("CLK-12", () -> reviewed(2), REVIEWED, 1, "review-notified"),
                limit("CLK-13", () -> reviewed(2), REVIEWED, 2, "team-decision"),
                limit("CLK-14", () -> received(3), RECEIVED, 1, "team-decision"),
                limit("CLK-15", () -> aware(1), AWARENESS, 72, "contained"),
                limit("CLK-15", () -> aware(2), AWARENESS, 72, "recovered"),
                limit("CLK-16", () -> aware(3), AWARENESS, 36, "contained"),
                limit("CLK-16", () -> aware(4), AWARENESS, 36, "recovered"));
    }

    private static Limit limit(
            String clock, Supplier<Case> facts, Instant start, int hours, String stop, String... details) {
        return new Limit(clock, facts, start.plus(Duration.ofHours(hours)), stop, List.of(details));
    }

    @TestFactory
    List<DynamicTest> stop_aroundTheDue_meetsUpToTheDue() {
        return limits().stream()
                .map(limit -> DynamicTest.dynamicTest(limit.clock() + " " + limit.stop(), () -> {
                    assertEquals(Phase.MET, stopped(limit, -1).phase());
                    assertEquals(Phase.MET, stopped(limit, 0).phase());
                    ClockState late = stopped(limit, 1);
                    assertEquals(Phase.MISSED, late.phase());
                    assertEquals(Optional.of(limit.due().plusSeconds(1)), late.metAt());
                    assertEquals(Optional.empty(), late.remaining());
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> now_aroundTheDue_runsUpToTheDue() {
        return limits().stream()
                .map(limit -> DynamicTest.dynamicTest(limit.clock() + " " + limit.due(), () -> {
                    assertOpen(limit, -1, Phase.RUNNING);
                    assertOpen(limit, 0, Phase.RUNNING);
                    assertOpen(limit, 1, Phase.MISSED);
                }))
                .toList();
    }

    @Test
    void nextChange_runningClock_isTheMomentAfterTheDue() {
        Instant due = AWARENESS.plusSeconds(3600);
        Instant next =
                aware(2).timeline().nextChange(AWARENESS.plusSeconds(120)).orElseThrow();
        assertEquals(Phase.RUNNING, clock(aware(2).timeline().at(due), "CLK-01").phase());
        assertEquals(due.plusMillis(1), next);
        assertEquals(Phase.MISSED, clock(aware(2).timeline().at(next), "CLK-01").phase());
    }

    @Test
    void nextChange_factAhead_isThatFact() {
        assertEquals(Optional.of(AWARENESS), aware(2).timeline().nextChange(AWARENESS.minusSeconds(5)));
    }

    @Test
    void nextChange_everythingOver_isEmpty() {
        Case over = SampleIncidentTest.defacement().event("report-submitted", "2026-04-01T10:00");
        assertEquals(Optional.empty(), over.timeline().nextChange(time("2026-04-01T10:00")));
    }

    private static ClockState stopped(Limit limit, int seconds) {
        Case facts = limit.facts().get();
        Instant at = limit.due().plusSeconds(seconds);
        facts.event("stop", limit.stop(), at, limit.details().toArray(String[]::new));
        return due(facts.timeline().at(at.plusSeconds(60)), limit);
    }

    /** The instance that is due then: where a duty comes back there are more. */
    private static ClockState due(Assessment assessment, Limit limit) {
        return Case.clocks(assessment, limit.clock()).stream()
                .filter(clock -> clock.due().equals(Optional.of(limit.due())))
                .findFirst()
                .orElseThrow(() -> new AssertionError(limit + ": " + Case.clocks(assessment, limit.clock())));
    }

    private static void assertOpen(Limit limit, int seconds, Phase phase) {
        Instant now = limit.due().plusSeconds(seconds);
        ClockState clock = due(limit.facts().get().timeline().at(now), limit);
        assertEquals(phase, clock.phase());
        assertEquals(Optional.of(limit.due()), clock.due());
        assertEquals(Optional.of(Duration.ofSeconds(-seconds)), clock.remaining());
    }
}
