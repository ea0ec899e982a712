package org.tongbao.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.engine.tests.Case.clock;
import static org.tongbao.engine.tests.Case.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.ClockState.Phase;
import org.tongbao.model.rules.RulePack;

/** When clocks are due: exact hours, and months by Administrative Procedure Act (行政程序法) art. 48. */
final class DueTest {

    @Test
    void hours_fridayNight_runThroughTheWeekend() {
        Case night = new Case().event("awareness", "2026-03-13T22:40").impact("2026-03-13T22:50", 0, 3, 0);
        assertEquals(
                Optional.of(time("2026-03-13T23:40")),
                clock(night.at("2026-03-13T23:00"), "CLK-01").due());
        assertEquals(
                Optional.of(time("2026-03-15T10:40")),
                clock(night.at("2026-03-13T23:00"), "CLK-16").due());
        night.impact("2026-03-13T22:55", 0, 2, 0);
        assertEquals(
                Optional.of(time("2026-03-16T22:40")),
                clock(night.at("2026-03-13T23:00"), "CLK-15").due());
    }

    @Test
    void hours_secondsAwareness_areExact() {
        Case exact = new Case().event("awareness", "2026-03-13T22:40:17");
        assertEquals(
                Optional.of(time("2026-03-13T23:40:17")),
                clock(exact.at("2026-03-13T23:00"), "CLK-01").due());
    }

    @Test
    void month_lastDayOfFebruary_isTheWholeOfMarch() {
        assertReport("2026-02-28T10:00", "2026-03-31T23:59:59");
    }

    @Test
    void month_midMonth_endsOnTheSameDate() {
        assertReport("2026-03-15T10:00", "2026-04-15T23:59:59");
    }

    @Test
    void month_noCorrespondingDay_endsWithTheMonth() {
        assertReport("2026-10-30T10:00", "2026-11-30T23:59:59");
        // 2026-11-29 corresponds, but is a Sunday.
        assertReport("2026-10-29T10:00", "2026-11-30T23:59:59");
        assertReport("2026-08-31T10:00", "2026-09-30T23:59:59");
    }

    @Test
    void month_leapYear_countsTheTwentyNinth() {
        // 2028-02-28 is Peace Memorial Day
        assertReport("2028-01-28T10:00", "2028-02-29T23:59:59");
        assertReport("2028-01-29T10:00", "2028-02-29T23:59:59");
        assertReport("2028-02-29T10:00", "2028-03-31T23:59:59");
        assertReport("2028-02-28T10:00", "2028-03-28T23:59:59");
        assertReport("2028-01-31T10:00", "2028-02-29T23:59:59");
    }

    @Test
    void month_commonYear_endsOnTheTwentyEighth() {
        // 2027-02-28 is a Sunday, the Monday after it makes up for Peace Memorial Day.
        assertReport("2027-01-28T10:00", "2027-03-02T23:59:59");
        assertReport("2027-01-31T10:00", "2027-03-02T23:59:59");
    }

    @Test
    void month_endsOnSunday_movesToMonday() {
        assertReport("2026-05-14T10:00", "2026-06-15T23:59:59");
    }

    @Test
    void month_endsOnSaturday_movesToMondayNoon() {
        assertReport("2026-05-13T10:00", "2026-06-15T12:00:00");
    }

    @Test
    void month_endsOnHoliday_movesToTheNextDay() {
        assertReport("2025-12-01T10:00", "2026-01-02T23:59:59");
    }

    @Test
    void month_endsOnFridayHoliday_movesPastTheWeekend() {
        assertReport("2026-05-19T10:00", "2026-06-22T12:00:00");
        // Friday and Monday are both holidays.
        assertReport("2026-08-25T10:00", "2026-09-29T12:00:00");
    }

    @Test
    void month_endsInLunarNewYear_movesPastTheWholeHoliday() {
        assertReport("2026-01-16T10:00", "2026-02-23T12:00:00");
    }

    @Test
    void month_endsOnSaturdayMadeUpFor_staysThere() {
        assertReport("2025-01-08T10:00", "2025-02-08T23:59:59");
    }

    @Test
    void month_lateEveningUtc_isTheNextDayInTaiwan() {
        assertReport("2026-03-14T17:00:00Z", "2026-04-15T23:59:59");
    }

    @Test
    void month_overTheYearsEnd_lastsIntoJanuary() {
        assertReport("2026-12-11T10:00", "2027-01-11T23:59:59");
    }

    @Test
    void month_publishedCalendar_isFirm() {
        assertFalse(report("2026-03-15T10:00").provisional());
    }

    @Test
    void month_calendarNotPublished_isProvisional() {
        assertTrue(report("2026-12-11T10:00").provisional());
    }

    @Test
    void month_yearWithoutCalendar_isProvisional() {
        assertTrue(report("2030-03-15T10:00").provisional());
    }

    @Test
    void month_yearWithoutCalendar_endsAfterTheFestivalsThatAreToBeExpected() {
        // the lunar new year of 2029 is 13 February, a Tuesday; from Sunday the 11th to Thursday the 15th, made up for
        // on Friday
        assertReport("2029-01-12T10:00", "2029-02-19T12:00:00");
        // the Dragon Boat Festival of 2030 is 5 June
        assertReport("2030-05-05T10:00", "2030-06-06T23:59:59");
    }

    @Test
    void month_movedIntoYearWithoutCalendar_isProvisional() {
        RulePack pack = Packs.bureau110();
        pack.getHolidays().removeIf(year -> year.getYear() != 2026);
        pack.getHolidays().get(0).getDays().add(LocalDate.of(2026, 12, 31));
        ClockState moved = clock(contained("2026-11-30T10:00").with(pack).at("2026-12-01T09:00"), "CLK-22");
        assertEquals(Optional.of(time("2027-01-04T12:00:00")), moved.due());
        assertTrue(moved.provisional());
    }

    @Test
    void softDue_occurrenceKnown_isThePlainMonthFromIt() {
        ClockState report = clock(
                new Case()
                        .event("occurrence", "2026-03-10T08:15")
                        .event("awareness", "2026-03-13T22:40")
                        .impact("2026-03-13T22:50", 0, 2, 0)
                        .event("contained", "2026-03-14T15:20")
                        .at("2026-03-20T09:00"),
                "CLK-22");
        assertEquals(Optional.of(time("2026-04-10T08:15")), report.soft());
    }

    @Test
    void softDue_occurrenceUnknown_isThePlainMonthFromCompletion() {
        assertEquals(
                Optional.of(time("2026-03-28T10:00")),
                report("2026-02-28T10:00").soft());
    }

    @Test
    void extension_withConsent_movesTheDueAndKeepsTheOldOne() {
        Case extended = contained("2026-03-15T10:00")
                .event("report-extended", "2026-04-01T10:00", "until=2026-05-15", "consent=高市民政字第1150000001號");
        ClockState report = clock(extended.at("2026-04-20T09:00"), "CLK-22");
        assertEquals(Optional.of(time("2026-05-15T23:59:59")), report.due());
        assertEquals(List.of(time("2026-04-15T23:59:59")), report.previousDue());
        assertEquals(Phase.RUNNING, report.phase());
        assertFalse(Case.found(extended.at("2026-04-20T09:00"), "extension-without-consent"));
    }

    @Test
    void extension_notYetGranted_doesNotCount() {
        Case extended = contained("2026-03-15T10:00")
                .event("report-extended", "2026-04-01T10:00", "until=2026-05-15", "consent=有");
        assertEquals(
                Optional.of(time("2026-04-15T23:59:59")),
                clock(extended.at("2026-03-31T09:00"), "CLK-22").due());
    }

    @Test
    void extension_withoutConsent_isFound() {
        Case extended = contained("2026-03-15T10:00").event("report-extended", "2026-04-01T10:00", "until=2026-05-15");
        assertTrue(Case.found(extended.at("2026-04-20T09:00"), "extension-without-consent"));
    }

    @Test
    void extension_toAnEarlierDateOrNone_isLeftOutAndFound() {
        for (String until : List.of("until=2026-04-01", "until=soon")) {
            Case extended = contained("2026-03-15T10:00").event("report-extended", "2026-04-01T10:00", until);
            assertEquals(
                    Optional.of(time("2026-04-15T23:59:59")),
                    clock(extended.at("2026-04-02T09:00"), "CLK-22").due());
            assertTrue(Case.found(extended.at("2026-04-02T09:00"), "extension-invalid"));
        }
    }

    private static void assertReport(String contained, String due) {
        assertEquals(Optional.of(time(due)), report(contained).due(), contained);
    }

    private static ClockState report(String contained) {
        Instant after = time(contained).plusSeconds(3600);
        return clock(contained(contained).timeline().at(after), "CLK-22");
    }

    private static Case contained(String at) {
        Instant awareness = time(at).minusSeconds(7200);
        return new Case()
                .event("awareness", "awareness", awareness)
                .impact(awareness, List.of(0, 2, 0))
                .event("contained", at);
    }
}
