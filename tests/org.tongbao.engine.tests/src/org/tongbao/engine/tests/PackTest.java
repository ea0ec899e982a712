package org.tongbao.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tongbao.model.rules.Calculator;
import org.tongbao.model.rules.Citation;
import org.tongbao.model.rules.ClockRule;
import org.tongbao.model.rules.Dimension;
import org.tongbao.model.rules.HolidayYear;
import org.tongbao.model.rules.LevelText;
import org.tongbao.model.rules.RulePack;

/** The bureau's pack as data: complete, cited and well formed. */
final class PackTest {

    private static final List<String> DERIVED = List.of("judged", "level-judged", "level-changed");
    private static final Set<Calculator> MONTHLY =
            Set.of(Calculator.MONTH_APA48, Calculator.MONTH_PLAIN, Calculator.ROLLING, Calculator.CALENDAR_PERIOD);

    private final RulePack pack = Packs.bureau110();

    @Test
    void pack_endsTheDayBeforeTheNextRegulation() {
        assertEquals(LocalDate.of(2026, 1, 4), pack.getValidTo());
    }

    @Test
    void scale_hasFiveTextsADimension_worstFirst() {
        assertEquals(
                List.of("confidentiality", "integrity", "availability"),
                pack.getScale().getDimensions().stream().map(Dimension::getId).toList());
        for (Dimension dimension : pack.getScale().getDimensions()) {
            assertEquals(
                    List.of(4, 3, 2, 1, 0),
                    dimension.getTexts().stream().map(LevelText::getLevel).toList());
            for (LevelText text : dimension.getTexts()) {
                assertTrue(text.getCitation().matches("K:\\d+"), text.getText());
                assertFalse(text.getText().isBlank() || text.getTextEn().isBlank());
            }
        }
    }

    @Test
    void clocks_areThoseOfTheCatalogue() {
        List<String> ids = new ArrayList<>(IntStream.rangeClosed(1, 33)
                .mapToObj(number -> "CLK-%02d".formatted(number))
                .toList());
        // how often drills of each kind are held
        ids.addAll(List.of("CLK-33a", "CLK-33b"));
        assertEquals(ids, pack.getClocks().stream().map(ClockRule::getId).toList());
    }

    @Test
    void clocks_citeClausesOfTheTable_withTheirWords() {
        Map<String, String> words =
                pack.getCitations().stream().collect(Collectors.toMap(Citation::getId, Citation::getText));
        for (ClockRule rule : pack.getClocks()) {
            for (String clause : rule.getCitation().split("; ")) {
                assertFalse(words.getOrDefault(clause, "").isBlank(), rule.getId() + " " + clause);
            }
        }
    }

    @Test
    void clocks_areCitedAndNamedInBothLanguages() {
        for (ClockRule rule : pack.getClocks()) {
            assertTrue(rule.getCitation().contains("K:"), rule.getId());
            for (String text : List.of(
                    rule.getTitle(),
                    rule.getTitleEn(),
                    rule.getActor(),
                    rule.getActorEn(),
                    rule.getAction(),
                    rule.getActionEn())) {
                assertFalse(text.isBlank(), rule.getId());
            }
            assertEquals(rule.getAddressee() == null, rule.getAddresseeEn() == null, rule.getId());
            assertEquals(rule.getLimit() == null, rule.getLimitEn() == null, rule.getId());
        }
    }

    @Test
    void clocks_haveTheLimitTheirCalculatorNeeds() {
        for (ClockRule rule : pack.getClocks()) {
            Calculator calculator = rule.getCalculator();
            boolean hours = rule.getHours() != null
                    || rule.getHoursDetail() != null
                    || !rule.getLimits().isEmpty();
            assertEquals(calculator == Calculator.EXACT_HOURS, hours, rule.getId());
            assertEquals(MONTHLY.contains(calculator), rule.getMonths() != null, rule.getId());
            boolean rolling = calculator == Calculator.ROLLING;
            assertEquals(
                    rolling, rule.getTriggers().isEmpty() || rule.getStops().isEmpty(), rule.getId());
            assertTrue(rule.getStopDetail() == null || rule.getStopDetail().contains("="), rule.getId());
        }
    }

    @Test
    void clocks_ofOneObligation_shareNoLevel() {
        Set<String> taken = new HashSet<>();
        for (ClockRule rule : pack.getClocks()) {
            if (rule.getObligation() != null) {
                for (Integer level : rule.getLevels()) {
                    assertTrue(taken.add(rule.getObligation() + level), rule.getId());
                }
            }
        }
    }

    @Test
    void clocks_nothingStopsWhatStartsIt() {
        for (ClockRule rule : pack.getClocks()) {
            assertTrue(rule.getStops().stream().noneMatch(DERIVED::contains), rule.getId());
            assertTrue(
                    rule.isEvery() || rule.getTriggers().stream().noneMatch(rule.getStops()::contains), rule.getId());
        }
    }

    @Test
    void calendars_haveDaysOfTheirYearAndNoOrdinaryWorkdays() {
        for (HolidayYear year : pack.getHolidays()) {
            assertNotNull(year.getSource());
            assertEquals(new HashSet<>(year.getDays()).size(), year.getDays().size());
            assertTrue(year.getDays().stream().allMatch(day -> day.getYear() == year.getYear()));
            assertTrue(year.getWorkdays().stream().allMatch(PackTest::weekend));
        }
    }

    @Test
    void calendars_countTheDaysOffThatWerePublished() {
        assertEquals(118, daysOff(2025));
        assertEquals(120, daysOff(2026));
    }

    private long daysOff(int number) {
        HolidayYear year = pack.getHolidays().stream()
                .filter(calendar -> calendar.getYear() == number)
                .findFirst()
                .orElseThrow();
        return LocalDate.of(number, 1, 1)
                .datesUntil(LocalDate.of(number + 1, 1, 1))
                .filter(day -> (weekend(day) || year.getDays().contains(day))
                        && !year.getWorkdays().contains(day))
                .count();
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
