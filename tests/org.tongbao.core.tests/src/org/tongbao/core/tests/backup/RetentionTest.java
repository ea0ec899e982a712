package org.tongbao.core.tests.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongbao.core.backup.Retention;

final class RetentionTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Taipei");

    @Test
    void newest_areKept_whateverTheirDays() {
        table(
                new Retention(3, 0, 0),
                "2026-03-13T22:00 kept",
                "2026-03-13T21:00 kept",
                "2026-03-13T20:00 kept",
                "2026-03-12T23:00 -");
    }

    @Test
    void days_keepTheLastOfEachDayInTaiwan_countingThoseWithABackup() {
        table(
                new Retention(1, 3, 0),
                "2026-03-13T22:00 kept",
                "2026-03-13T00:00 -",
                // a second earlier is the day before; in universal time both are of one day
                "2026-03-12T23:59:59 kept",
                "2026-03-12T08:00 -",
                // nobody was there for a week
                "2026-03-05T17:00 kept",
                "2026-03-04T17:00 -");
    }

    @Test
    void weeks_beginOnMonday_alsoAcrossTheNewYear() {
        table(
                new Retention(1, 0, 4),
                "2026-01-05T00:00 kept",
                "2026-01-04T23:59:59 kept",
                "2026-01-01T08:00 -",
                "2025-12-29T08:00 -",
                "2025-12-28T08:00 kept",
                "2025-12-21T08:00 kept",
                "2025-12-14T08:00 -");
    }

    @Test
    void rungs_addUp() {
        table(
                new Retention(2, 2, 2),
                "2026-03-13T22:00 kept",
                "2026-03-13T21:00 kept",
                "2026-03-13T20:00 -",
                "2026-03-12T20:00 kept",
                "2026-03-11T20:00 -",
                "2026-03-08T20:00 kept",
                "2026-03-07T20:00 -");
    }

    @Test
    void aYearOfDailyBackups_leavesThoseOfTheRungs() {
        var kept = new ArrayList<Instant>();
        Instant first = at("2025-03-14T12:00");
        for (int day = 0; day < 365; day++) {
            kept.add(first.plus(Duration.ofDays(day)));
            kept.retainAll(Retention.USUAL.kept(kept));
        }
        // the seven newest are of the fourteen days, which have the last of three of the eight weeks
        assertEquals(14 + 5, kept.size());
        assertEquals(first.plus(Duration.ofDays(364)), kept.get(kept.size() - 1));
    }

    @Test
    void order_doesNotMatter_andNothingIsKeptOfNothing() {
        var all = new ArrayList<Instant>();
        for (int i = 0; i < 200; i++) {
            all.add(at("2026-01-01T00:00").plus(Duration.ofHours(7L * i)));
        }
        var kept = Retention.USUAL.kept(all);
        Collections.shuffle(all, new Random(5));
        assertEquals(kept, Retention.USUAL.kept(all));
        assertEquals(Set.of(), Retention.USUAL.kept(List.of()));
    }

    @Test
    void none_cannotBeAskedFor() {
        assertThrows(IllegalArgumentException.class, () -> new Retention(0, 1, 1));
        assertFalse(Retention.fits(1, -1, 0));
        assertFalse(Retention.fits(1, 0, 1000));
    }

    private static void table(Retention retention, String... lines) {
        var kept = retention.kept(
                Arrays.stream(lines).map(line -> at(line.split(" ")[0])).toList());
        for (String line : lines) {
            assertEquals(line.endsWith(" kept"), kept.contains(at(line.split(" ")[0])), line);
        }
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
