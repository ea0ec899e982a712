package org.tongbao.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.engine.tests.Case.clock;
import static org.tongbao.engine.tests.Case.clocks;
import static org.tongbao.engine.tests.Case.time;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.ClockState.Phase;

/** Notification while the platform is out of reach (CLK-01, 02, 03; A3 rule 7; K:396-402). Awareness at eight. */
final class OutageTest {

    private final Case facts = new Case().event("awareness", "2026-03-13T08:00").impact("2026-03-13T08:05", 0, 2, 0);

    private static List<Phase> phases(Assessment assessment) {
        return clocks(assessment, "CLK-02").stream().map(ClockState::phase).toList();
    }

    private static List<Optional<String>> names(Assessment assessment) {
        return clocks(assessment, "CLK-02").stream().map(ClockState::instance).toList();
    }

    private OutageTest outage(String from) {
        facts.event("platform-outage-start", from, "reason=機房停電");
        return this;
    }

    private OutageTest told(String to, String at) {
        facts.event("notified", at, "method=phone", "to=" + to, "reason=平臺無法連線");
        return this;
    }

    @Test
    void noOutage_theOtherWayDoesNotConcern() {
        Assessment usual = facts.at("2026-03-13T08:30");
        assertEquals(Phase.RUNNING, clock(usual, "CLK-01").phase());
        assertEquals(Phase.NOT_APPLICABLE, clock(usual, "CLK-02").phase());
        assertEquals(Phase.NOT_APPLICABLE, clock(usual, "CLK-03").phase());
    }

    @Test
    void outageLasts_eachAddresseeIsToBeTold_thePlatformWaits() {
        outage("2026-03-13T07:00");
        Assessment cut = facts.at("2026-03-13T08:30");
        assertEquals(Phase.NOT_APPLICABLE, clock(cut, "CLK-01").phase());
        assertEquals(Optional.of("CLK-02"), clock(cut, "CLK-01").replacedBy());
        assertEquals(List.of("clock-replaced"), Case.codes(cut, "CLK-01"));
        assertEquals(List.of(Optional.of("superior"), Optional.of("competent")), names(cut));
        for (ClockState clock : clocks(cut, "CLK-02")) {
            assertEquals(Phase.RUNNING, clock.phase());
            assertEquals(Optional.of(time("2026-03-13T09:00")), clock.due());
        }
        assertEquals(Phase.WAITING, clock(cut, "CLK-03").phase());
    }

    @Test
    void oneTold_theOtherStaysOpen() {
        outage("2026-03-13T08:10").told("高雄市政府民政局", "2026-03-13T08:40");
        assertEquals(List.of(Phase.MET, Phase.RUNNING), phases(facts.at("2026-03-13T08:50")));
        assertEquals(List.of(Phase.MET, Phase.MISSED), phases(facts.at("2026-03-13T09:00:01")));
    }

    @Test
    void addressees_areKnownByTheirNames() {
        for (String name : List.of("主管機關", "行政院", "數位發展部資通安全署", "competent")) {
            Case named = new Case()
                    .event("awareness", "2026-03-13T08:00")
                    .event("platform-outage-start", "2026-03-13T07:00")
                    .event("notified", "2026-03-13T08:20", "method=fax", "to=" + name);
            assertEquals(List.of(Phase.RUNNING, Phase.MET), phases(named.at("2026-03-13T08:30")), name);
        }
    }

    @Test
    void told_addresseeNotNamed_meetsNobody() {
        outage("2026-03-13T07:00");
        facts.event("notified", "2026-03-13T08:20", "method=phone");
        assertEquals(List.of(Phase.RUNNING, Phase.RUNNING), phases(facts.at("2026-03-13T08:30")));
    }

    @Test
    void told_reasonLeftOut_isMetAndFound() {
        outage("2026-03-13T07:00");
        facts.event("notified", "2026-03-13T08:20", "method=phone", "to=主管機關");
        Assessment silent = facts.at("2026-03-13T08:30");
        assertEquals(List.of(Phase.RUNNING, Phase.MET), phases(silent));
        assertTrue(Case.codes(silent, "notified-2").contains("detail-wanted"));
    }

    @Test
    void told_atTheDue_isInTime_aSecondLaterNot() {
        outage("2026-03-13T07:00").told("主管機關", "2026-03-13T09:00").told("民政局", "2026-03-13T09:00:01");
        assertEquals(List.of(Phase.MISSED, Phase.MET), phases(facts.at("2026-03-13T09:30")));
    }

    @Test
    void told_beforeOrAfterTheOutage_doesNotCount() {
        outage("2026-03-13T08:10").told("主管機關", "2026-03-13T08:09:59");
        facts.event("platform-outage-end", "2026-03-13T10:00");
        told("主管機關", "2026-03-13T10:00:01");
        assertEquals(List.of(Phase.MISSED, Phase.MISSED), phases(facts.at("2026-03-13T10:30")));
    }

    @Test
    void outageOver_allTold_makeUpIsOpenUntilBackfilled() {
        outage("2026-03-13T07:00").told("民政局", "2026-03-13T08:20").told("行政院", "2026-03-13T08:30");
        facts.event("platform-outage-end", "2026-03-13T11:00");
        Assessment over = facts.at("2026-03-13T20:00");
        assertEquals(Phase.NOT_APPLICABLE, clock(over, "CLK-01").phase());
        assertEquals(List.of(Phase.MET, Phase.MET), phases(over));
        assertEquals(Phase.RUNNING, clock(over, "CLK-03").phase());
        assertEquals(
                Optional.of(time("2026-03-13T11:00")), clock(over, "CLK-03").start());
        facts.event("backfilled", "2026-03-13T20:10");
        assertEquals(Phase.MET, clock(facts.at("2026-03-13T20:10"), "CLK-03").phase());
    }

    @Test
    void outageOverBeforeTheDue_nobodyTold_platformIsTheDutyAgain() {
        outage("2026-03-13T08:10");
        facts.event("platform-outage-end", "2026-03-13T08:40");
        Assessment over = facts.at("2026-03-13T08:40");
        assertEquals(Phase.RUNNING, clock(over, "CLK-01").phase());
        assertEquals(Phase.NOT_APPLICABLE, clock(over, "CLK-02").phase());
        assertEquals(Phase.NOT_APPLICABLE, clock(over, "CLK-03").phase());
        assertEquals(
                Phase.MISSED, clock(facts.at("2026-03-13T09:00:01"), "CLK-01").phase());
    }

    @Test
    void outageOverBeforeTheDue_allTold_onlyTheMakeUpIsLeft() {
        outage("2026-03-13T08:10").told("民政局", "2026-03-13T08:20").told("行政院", "2026-03-13T08:30");
        facts.event("platform-outage-end", "2026-03-13T08:40");
        Assessment over = facts.at("2026-03-13T09:10");
        assertEquals(Phase.NOT_APPLICABLE, clock(over, "CLK-01").phase());
        assertEquals(Phase.RUNNING, clock(over, "CLK-03").phase());
    }

    @Test
    void outageAtTheDue_aSecondEarlierOverIsNone() {
        outage("2026-03-13T08:30");
        facts.event("platform-outage-end", "2026-03-13T08:59:59");
        assertEquals(Phase.MISSED, clock(facts.at("2026-03-13T09:30"), "CLK-01").phase());
        facts.event("platform-outage-start", "2026-03-13T09:00:00");
        assertEquals(
                Phase.NOT_APPLICABLE,
                clock(facts.at("2026-03-13T09:30"), "CLK-01").phase());
    }

    @Test
    void outageAfterTheDue_doesNotExcuse() {
        outage("2026-03-13T09:00:01");
        Assessment late = facts.at("2026-03-13T10:00");
        assertEquals(Phase.MISSED, clock(late, "CLK-01").phase());
        assertEquals(Phase.NOT_APPLICABLE, clock(late, "CLK-02").phase());
    }

    @Test
    void notifiedOnThePlatform_beforeTheOutage_staysMet() {
        facts.event("notified", "2026-03-13T08:20", "method=platform");
        outage("2026-03-13T08:30");
        Assessment met = facts.at("2026-03-13T09:30");
        assertEquals(Phase.MET, clock(met, "CLK-01").phase());
        assertEquals(Phase.NOT_APPLICABLE, clock(met, "CLK-02").phase());
    }

    @Test
    void outageOver_nobodyTold_missIsARecordOnly() {
        outage("2026-03-13T07:00");
        facts.event("platform-outage-end", "2026-03-13T12:00");
        Assessment over = facts.at("2026-03-13T13:00");
        assertEquals(List.of(Phase.MISSED, Phase.MISSED), phases(over));
        assertFalse(clocks(over, "CLK-02").stream().anyMatch(ClockState::open));
        assertTrue(clock(over, "CLK-03").open());
    }

    @Test
    void twoOutages_makeUpCountsFromTheOneAtTheDue() {
        outage("2026-03-13T08:05");
        facts.event("platform-outage-end", "2026-03-13T08:10");
        outage("2026-03-13T08:50");
        facts.event("platform-outage-end", "2026-03-13T11:00");
        assertEquals(
                Optional.of(time("2026-03-13T11:00")),
                clock(facts.at("2026-03-13T12:00"), "CLK-03").start());
    }

    @Test
    void backfilledBeforeTheOutageEnded_isFoundAndInDoubt() {
        outage("2026-03-13T07:00");
        facts.event("backfilled", "2026-03-13T10:00").event("platform-outage-end", "2026-03-13T11:00");
        Assessment odd = facts.at("2026-03-13T12:00");
        assertTrue(Case.found(odd, "times-contradict"));
        assertEquals(Optional.empty(), clock(odd, "CLK-03").due());
    }

    @Test
    void levelZero_nothingIsToBeToldOrMadeUpFor() {
        outage("2026-03-13T07:00");
        facts.impact("2026-03-13T08:30", 0, 0, 0);
        Assessment zero = facts.at("2026-03-13T08:40");
        assertEquals(Phase.NOT_APPLICABLE, clock(zero, "CLK-02").phase());
        assertEquals(Phase.NOT_APPLICABLE, clock(zero, "CLK-03").phase());
    }
}
