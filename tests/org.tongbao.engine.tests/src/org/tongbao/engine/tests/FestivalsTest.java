package org.tongbao.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongbao.engine.Festivals;
import org.tongbao.model.rules.HolidayYear;
import org.tongbao.model.rules.RulePack;

/** Days off worked out from the festivals, against published office calendars. */
final class FestivalsTest {

    private final RulePack pack = Packs.bureau110();
    private final Festivals festivals = new Festivals(pack.getFestivals());

    private static SortedSet<LocalDate> days(int year, String... days) {
        return Stream.of(days)
                .map(day -> LocalDate.parse(year + "-" + day))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private SortedSet<LocalDate> published(int year) {
        return listed(year, true);
    }

    private SortedSet<LocalDate> listed(int year, boolean confirmed) {
        return pack.getHolidays().stream()
                .filter(calendar -> calendar.getYear() == year && calendar.isConfirmed() == confirmed)
                .map(HolidayYear::getDays)
                .map(TreeSet::new)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void yearUnderTheAct_isAsPublished() {
        assertEquals(published(2026), festivals.daysOff(2026));
    }

    @Test
    void yearInWhichTheActCame_isAsPublishedFromThenOn() {
        LocalDate act = LocalDate.of(2025, 5, 28);
        assertEquals(published(2025).tailSet(act), festivals.daysOff(2025).tailSet(act));
    }

    @Test
    void yearsThatIcuReckonsWrong_areListed() {
        // new moons on 2027-02-06 at 23:56 and on 2030-02-03 at 00:07
        for (String day : List.of("2027-02-06", "2030-02-03")) {
            LocalDate first = LocalDate.parse(day);
            SortedSet<LocalDate> listed = listed(first.getYear(), false);
            assertTrue(
                    listed.containsAll(
                            first.minusDays(2).datesUntil(first.plusDays(3)).toList()),
                    day);
            SortedSet<LocalDate> others = festivals.daysOff(first.getYear());
            others.subSet(first.minusDays(9), first.plusDays(9)).clear();
            listed.subSet(first.minusDays(9), first.plusDays(9)).clear();
            assertEquals(others, listed);
        }
    }

    @Test
    void childrensDay_onTombSweepingDay_isBeside() {
        // Tuesday 2028-04-04 is both, Thursday 2024-04-04 was
        assertTrue(festivals.daysOff(2028).containsAll(days(2028, "04-03", "04-04")));
        assertTrue(festivals.daysOff(2024).containsAll(days(2024, "04-04", "04-05")));
    }

    @Test
    void tombSweeping_isOnItsSolarTerm() {
        Map<Integer, Integer> days = Map.of(2020, 4, 2021, 4, 2022, 5, 2023, 5, 2024, 4, 2026, 5, 2027, 5, 2029, 4);
        days.forEach((year, day) ->
                assertTrue(festivals.daysOff(year).contains(LocalDate.of(year, 4, day)), String.valueOf(year)));
    }

    @Test
    void lunarNewYear_isOnItsDay() {
        List<String> known = List.of(
                "2025-01-29",
                "2026-02-17",
                "2028-01-26",
                "2029-02-13",
                "2031-01-23",
                "2032-02-11",
                "2033-01-31",
                "2034-02-19",
                "2035-02-08",
                "2036-01-28",
                "2037-02-15",
                "2038-02-04",
                "2039-01-24",
                "2040-02-12",
                "2041-02-01",
                "2042-01-22",
                "2043-02-10",
                "2044-01-30",
                "2045-02-17",
                "2046-02-06");
        for (String day : known) {
            LocalDate first = LocalDate.parse(day);
            SortedSet<LocalDate> off = festivals.daysOff(first.getYear());
            assertTrue(
                    off.containsAll(
                            first.minusDays(1).datesUntil(first.plusDays(3)).toList()),
                    day);
            assertEquals(first.getYear() > 2025, off.contains(first.minusDays(2)), day);
        }
        // 2033 has the leap month about which reckoners quarrel
        assertTrue(festivals.daysOff(2033).contains(LocalDate.of(2033, 9, 8)), "mid-autumn");
    }

    @Test
    void noFestivals_noDaysOff() {
        assertEquals(List.of(), List.copyOf(new Festivals(List.of()).daysOff(2030)));
    }
}
