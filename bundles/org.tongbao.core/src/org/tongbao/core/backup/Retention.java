package org.tongbao.core.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups are kept: the newest ones, and of the days and weeks before the last of each.
 *
 * @param newest how many of the newest, at least 1
 * @param days of how many days on which one was made the last
 * @param weeks of how many weeks, from Monday on, in which one was made the last
 */
public record Retention(int newest, int days, int weeks) {

    /** The last seven, a fortnight by days and two months by weeks. */
    public static final Retention USUAL = new Retention(7, 14, 8);

    /** More nobody needs, and a slip of the finger should not mean for ever. */
    public static final int MOST = 999;

    private static final ZoneId ZONE = ZoneId.of("Asia/Taipei");
    private static final int WEEKS_A_YEAR = 100;

    /** Requires at least one. */
    public Retention {
        if (!fits(newest, days, weeks)) {
            throw new IllegalArgumentException("retention " + newest + " " + days + " " + weeks);
        }
    }

    /** Whether these numbers can be. */
    public static boolean fits(int newest, int days, int weeks) {
        return newest >= 1 && newest <= MOST && days >= 0 && days <= MOST && weeks >= 0 && weeks <= MOST;
    }

    /** Those of these instants that are kept. */
    public Set<Instant> kept(Collection<Instant> backups) {
        List<Instant> falling =
                backups.stream().sorted(Comparator.reverseOrder()).toList();
        var kept = new HashSet<>(falling.subList(0, Math.min(newest, falling.size())));
        lastOfEach(falling, days, at -> LocalDate.ofInstant(at, ZONE).toEpochDay(), kept);
        lastOfEach(falling, weeks, Retention::week, kept);
        return kept;
    }

    private static void lastOfEach(List<Instant> falling, int most, Function<Instant, Long> period, Set<Instant> kept) {
        var seen = new HashSet<Long>();
        for (Instant at : falling) {
            if (seen.size() < most && seen.add(period.apply(at))) {
                kept.add(at);
            }
        }
    }

    private static long week(Instant at) {
        LocalDate day = LocalDate.ofInstant(at, ZONE);
        return (long) day.get(IsoFields.WEEK_BASED_YEAR) * WEEKS_A_YEAR + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
