package org.tongbao.engine.internal.clock;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * Periods of months by Administrative Procedure Act (行政程序法) art. 48 II-IV. Immutable, any thread.
 *
 * <p>The day of the event is not counted. The period ends with the day before the one that corresponds to its first day;
 * where the last month has no such day, with the end of that month. A last day off moves to the next working day, a
 * Saturday to Monday morning.
 */
final class Months {

    /** When a date is due as a whole: its last second. */
    static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    /** When a Monday morning ends. */
    private static final LocalTime END_OF_MORNING = LocalTime.NOON;

    private final OfficeCalendar calendar;
    private final ZoneId zone;

    Months(OfficeCalendar calendar, ZoneId zone) {
        this.calendar = calendar;
        this.zone = zone;
    }

    /** The end of a period of months that starts with an event on the given day. */
    DueCalculator.Due end(LocalDate event, int months) {
        LocalDate last = lastDay(event, months);
        LocalDate day = last;
        boolean confirmed = calendar.confirmed(day);
        boolean morning = false;
        while (calendar.off(day)) {
            boolean saturday = calendar.saturday(day);
            // Once the law has cut the last day to a morning, a holiday Monday does not make it whole again.
            morning |= saturday;
            day = day.plusDays(saturday ? 2 : 1);
            confirmed &= calendar.confirmed(day);
        }
        LocalTime time = morning ? END_OF_MORNING : END_OF_DAY;
        return new DueCalculator.Due(day.atTime(time).atZone(zone).toInstant(), !confirmed);
    }

    /**
     * The end of the calendar period, such as a half-year, that follows the one of a day.
     *
     * @param months of a period; the year begins with one, and a period longer than a year is counted from year 0
     */
    DueCalculator.Due endOfNextPeriod(LocalDate day, int months) {
        long month = day.getYear() * 12L + day.getMonthValue() - 1;
        long first = (Math.floorDiv(month, months) + 2) * months;
        LocalDate last = LocalDate.of(0, 1, 1).plusMonths(first).minusDays(1);
        return new DueCalculator.Due(last.atTime(END_OF_DAY).atZone(zone).toInstant(), false);
    }

    /** The last day of the period before it is moved for days off. */
    static LocalDate lastDay(LocalDate event, int months) {
        LocalDate first = event.plusDays(1);
        YearMonth month = YearMonth.from(first).plusMonths(months);
        if (month.isValidDay(first.getDayOfMonth())) {
            return month.atDay(first.getDayOfMonth()).minusDays(1);
        }
        return month.atEndOfMonth();
    }
}
