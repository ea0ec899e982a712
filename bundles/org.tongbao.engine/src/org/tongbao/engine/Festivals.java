package org.tongbao.engine;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.model.rules.Festival;
import org.tongbao.model.rules.FestivalCalendar;

/**
 * Works out the days off of a year from the festivals that come back, with the days on which those on a weekend are made
 * up for. What the government publishes may differ, so that nothing of it is confirmed. Immutable, any thread.
 */
public final class Festivals {

    private final List<Rule> rules;

    /** What a festival of the model says, without a way back to its pack. */
    private record Rule(
            String id,
            FestivalCalendar calendar,
            int month,
            int day,
            int offset,
            int since,
            boolean madeUpAfter,
            @Nullable String yields) {

        static Rule of(Festival festival) {
            return new Rule(
                    String.valueOf(festival.getId()),
                    festival.getCalendar(),
                    festival.getMonth(),
                    festival.getDay(),
                    festival.getOffset(),
                    festival.getSince(),
                    festival.isMadeUpAfter(),
                    festival.getYields());
        }
    }

    /** For the festivals of a pack; none of them: no days off. */
    public Festivals(List<Festival> festivals) {
        rules = festivals.stream().map(Rule::of).toList();
    }

    /** The days off of a year, weekends included where a festival falls on one; oldest first. */
    public SortedSet<LocalDate> daysOff(int year) {
        // New Year's Day on a Saturday is made up for in the year before.
        SortedMap<LocalDate, Rule> days = new TreeMap<>();
        for (int each = year - 1; each <= year + 1; each++) {
            days.putAll(dated(each));
        }
        Set<LocalDate> off = new HashSet<>(days.keySet());
        days.forEach((day, rule) -> madeUp(day, rule, off).ifPresent(off::add));
        return off.stream().filter(day -> day.getYear() == year).collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<LocalDate, Rule> dated(int year) {
        Map<String, LocalDate> byId = new HashMap<>();
        for (Rule rule : rules) {
            if (year >= rule.since()) {
                date(rule, year).ifPresent(day -> byId.put(rule.id(), day));
            }
        }
        Map<LocalDate, Rule> dated = new HashMap<>();
        for (Rule rule : rules) {
            @Nullable LocalDate day = byId.get(rule.id());
            if (day != null) {
                @Nullable LocalDate other = byId.get(String.valueOf(rule.yields()));
                dated.put(day.equals(other) ? beside(day) : day, rule);
            }
        }
        return dated;
    }

    private static LocalDate beside(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.THURSDAY ? day.plusDays(1) : day.minusDays(1);
    }

    private static Optional<LocalDate> date(Rule rule, int year) {
        try {
            LocalDate day = switch (rule.calendar()) {
                case GREGORIAN -> LocalDate.of(year, rule.month(), rule.day());
                case LUNAR -> lunar(year, rule.month(), rule.day());
                case TOMB_SWEEPING -> tombSweeping(year);
            };
            return Optional.of(day.plusDays(rule.offset()));
        } catch (DateTimeException e) {
            // A 29 February in a common year: there is none to have off.
            return Optional.empty();
        }
    }

    private static LocalDate lunar(int year, int month, int day) {
        var calendar = new ChineseCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
        calendar.clear();
        calendar.set(Calendar.EXTENDED_YEAR, year);
        calendar.set(Calendar.MONTH, month - 1);
        calendar.set(ChineseCalendar.IS_LEAP_MONTH, 0);
        calendar.set(Calendar.DAY_OF_MONTH, day);
        return LocalDate.ofInstant(Instant.ofEpochMilli(calendar.getTimeInMillis()), ZoneOffset.UTC);
    }

    /** The solar term 清明 by the usual reckoning, right from 2000 to 2099. */
    private static LocalDate tombSweeping(int year) {
        int of = Math.floorMod(year, 100);
        return LocalDate.of(year, 4, (int) (of * 0.2422 + 4.81) - of / 4);
    }

    /** The working day on which a festival on a weekend is made up for; empty for one on another day. */
    private static Optional<LocalDate> madeUp(LocalDate day, Rule rule, Set<LocalDate> off) {
        if (!weekend(day)) {
            return Optional.empty();
        }
        boolean before = day.getDayOfWeek() == DayOfWeek.SATURDAY && !rule.madeUpAfter();
        LocalDate free = day;
        while (weekend(free) || off.contains(free)) {
            free = free.plusDays(before ? -1 : 1);
        }
        return Optional.of(free);
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
