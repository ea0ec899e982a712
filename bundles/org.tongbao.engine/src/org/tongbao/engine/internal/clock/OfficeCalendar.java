package org.tongbao.engine.internal.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongbao.model.rules.HolidayYear;

/** Which days government offices work, as far as a pack's calendars say. Immutable, any thread. */
final class OfficeCalendar {

    private record Year(boolean confirmed, Set<LocalDate> holidays, Set<LocalDate> workdays) {}

    private final Map<Integer, Year> years = new HashMap<>();

    OfficeCalendar(List<HolidayYear> calendars) {
        for (HolidayYear year : calendars) {
            years.put(
                    year.getYear(),
                    new Year(year.isConfirmed(), Set.copyOf(year.getDays()), Set.copyOf(year.getWorkdays())));
        }
    }

    /** True when the year's calendar is published. */
    boolean confirmed(LocalDate day) {
        return year(day).filter(Year::confirmed).isPresent();
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
                || year(day).filter(year -> year.holidays().contains(day)).isPresent();
    }

    private boolean workday(LocalDate day) {
        return year(day).filter(year -> year.workdays().contains(day)).isPresent();
    }

    private Optional<Year> year(LocalDate day) {
        return Optional.ofNullable(years.get(day.getYear()));
    }
}
