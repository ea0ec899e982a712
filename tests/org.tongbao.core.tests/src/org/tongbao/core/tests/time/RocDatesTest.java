package org.tongbao.core.tests.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.finding.Result;

final class RocDatesTest {

    private static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");
    /** 2026-03-14 00:30 in Taipei, still the 13th in UTC. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-13T16:30:00Z"), ZoneId.of("UTC"));

    private static final Instant AWARENESS = Instant.parse("2026-03-13T14:40:00Z");

    @Test
    void instant_format_isInRocYearsWithWeekday() {
        assertEquals("115/03/13（五）22:40", RocDates.format(AWARENESS, TAIPEI, Locale.TAIWAN));
        assertEquals("2026-03-13 (Fri) 22:40", RocDates.format(AWARENESS, TAIPEI, Locale.ENGLISH));
    }

    @Test
    void day_otherCalendar_isTheOneTheLanguageDoesNotUse() {
        LocalDate day = LocalDate.of(2026, 3, 13);
        assertEquals("2026-03-13", RocDates.otherCalendar(day, Locale.TAIWAN));
        assertEquals("115/03/13", RocDates.otherCalendar(day, Locale.ENGLISH));
        assertEquals("1911-12-31", RocDates.otherCalendar(LocalDate.of(1911, 12, 31), Locale.ENGLISH));
    }

    @Test
    void years100And1_format_areNotPadded() {
        assertEquals("100/01/01（六）", RocDates.format(LocalDate.of(2011, 1, 1), Locale.TAIWAN));
        assertEquals("1/01/01（一）", RocDates.format(LocalDate.of(1912, 1, 1), Locale.TAIWAN));
        assertEquals("1911-12-31（日）", RocDates.format(LocalDate.of(1911, 12, 31), Locale.TAIWAN));
    }

    @Test
    void instant_iso_hasOffsetAndSecondsOnlyWhenThereAreAny() {
        assertEquals("2026-03-13T22:40+08:00", RocDates.iso(AWARENESS, TAIPEI));
        assertEquals("2026-03-13T22:40:07+08:00", RocDates.iso(AWARENESS.plusSeconds(7), TAIPEI));
    }

    @Test
    void acceptedWritings_parse_giveTheSameInstant() {
        List<String> writings = List.of(
                "115/3/13 22:40",
                "115/03/13 22:40",
                "115-3-13 22:40",
                "115.3.13 22:40",
                "１１５／３／１３　２２：４０",
                "民國115年3月13日 22時40分",
                "中華民國 115 年 3 月 13 日 22 時 40 分",
                "115年3月13日22時40分",
                "115/03/13（五）22:40",
                "2026-03-13 22:40",
                "2026/3/13 22:40:00",
                "西元2026年3月13日 22:40",
                "2026-03-13T22:40",
                "2026-03-13T22:40+08:00",
                "2026-03-13T22:40:00.000+08:00",
                "2026-03-13T14:40Z",
                "2026-03-13 (Fri) 22:40",
                "昨天 22:40",
                "昨天22:40",
                " yesterday 22:40 ");
        for (String writing : writings) {
            assertEquals(AWARENESS, instant(writing).value().orElse(Instant.EPOCH), writing);
        }
    }

    @Test
    void today_parse_isTheDayInTheZone() {
        assertEquals(Instant.parse("2026-03-13T16:05:00Z"), instant("今天 0:05").get());
        assertEquals(LocalDate.of(2026, 3, 14), date("今日").get());
    }

    @Test
    void hourInWords_parse_needsNoMinute() {
        assertEquals(
                Instant.parse("2026-03-13T14:00:00Z"), instant("115年3月13日 22時").get());
    }

    @Test
    void leapDays_parse_followTheCommonCalendar() {
        assertEquals(LocalDate.of(2028, 2, 29), date("117/2/29").get());
        assertFalse(date("115/2/29").done());
        assertEquals(LocalDate.of(2000, 2, 29), date("89/2/29").get());
    }

    @Test
    void yearsAround1911_parse_areRocBelow() {
        assertEquals(LocalDate.of(1911, 1, 1), date("1911-01-01").get());
        assertEquals(LocalDate.of(3821, 1, 1), date("1910-01-01").get());
        assertEquals(LocalDate.of(2004, 5, 13), date("93.5.13").get());
        assertEquals(LocalDate.of(2011, 12, 31), date("民國100年12月31日").get());
    }

    @Test
    void notADate_parse_isRefusedWithWhatWasTyped() {
        List<String> writings = List.of(
                "",
                "abc",
                "115/13/1 10:00",
                "115/3/32 10:00",
                "0/1/1 10:00",
                "115/3/13",
                "22:40",
                "115/3/13 24:00",
                "115/3/13 22:60",
                "115/3/13 22:4",
                "115/3-13 22:40",
                "民國2026年3月13日 22:40",
                "西元115年3月13日 22:40",
                "3/13 22:40",
                "1150313 2240",
                "115/3/13 22:40 下午",
                "明天 22:40",
                "115/2/29 10:00",
                "2026-03-13T22:40+99:00");
        for (String writing : writings) {
            Result<Instant> result = instant(writing);
            assertFalse(result.done(), writing);
            assertEquals(
                    CoreFinding.DATE_TIME_UNREADABLE, result.findings().get(0).code());
        }
    }

    @Test
    void timeBehindADay_parseDate_isRefused() {
        assertFalse(date("115/3/13 22:40").done());
        assertEquals(
                CoreFinding.DATE_UNREADABLE,
                date("115/3/13 22:40").findings().get(0).code());
    }

    private static Result<Instant> instant(String text) {
        return RocDates.parseDateTime(text, TAIPEI, CLOCK);
    }

    private static Result<LocalDate> date(String text) {
        return RocDates.parseDate(text, TAIPEI, CLOCK);
    }
}
