package org.tongbao.engine.internal.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tongbao.engine.Festivals;
import org.tongbao.model.rules.Festival;
import org.tongbao.model.rules.HolidayYear;

/**
 * Which days government offices work: as a pack's calendars say, and for other years as its festivals let expect. Any
 * thread.
 */
final class OfficeCalendar {

    private record Year(boolean confirmed, Set<LocalDate> holidays, Set<LocalDate> workdays) {}

    private final Map<Integer, Year> years = new ConcurrentHashMap<>();
    private final Festivals festivals;

    OfficeCalendar(List<HolidayYear> calendars, List<Festival> festivals) {
        this.festivals = new Festivals(festivals);
        for (HolidayYear year : calendars) {
            years.put(
                    year.getYear(),
                    new Year(year.isConfirmed(), Set.copyOf(year.getDays()), Set.copyOf(year.getWorkdays())));
        }
    }

    /** True when the year's calendar is published. */
    boolean confirmed(LocalDate day) {
        return year(day).confirmed();
    }

    /** True on Saturdays, except those on which offices work. */
    boolean saturday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY && !workday(day);
    }

    /** True on weekends and holidays, except on days made up for. */
    boolean off(LocalDate day) {
        if (workday(day)) {
            return false;
        }
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || year(day).holidays().contains(day);
    }

    private boolean workday(LocalDate day) {
        return year(day).workdays().contains(day);
    }

    private Year year(LocalDate day) {
        return years.computeIfAbsent(
                day.getYear(), year -> new Year(false, Set.copyOf(festivals.daysOff(year)), Set.of()));
    }
}
