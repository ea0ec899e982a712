package org.tongbao.core.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * Dates as officials write and read them: {@code 115/03/13（五）22:40}. Years below 1911 are years of the Republic of
 * China, whatever stands before them; no other guess is made. Any thread.
 */
public final class RocDates {

    /** Year 1 of the Republic of China is 1912. */
    public static final int ROC_OFFSET = 1911;

    private RocDates() {
        super();
    }

    /** The instant for people, to the minute: ROC year in Chinese, e.g. {@code 115/03/13（五）22:40}, else ISO order. */
    public static String format(Instant instant, ZoneId zone) {
        return format(instant, zone, Locale.getDefault());
    }

    /** The year of the Republic at an instant; below 1 before it was founded. */
    public static int year(Instant instant, ZoneId zone) {
        return instant.atZone(zone).getYear() - ROC_OFFSET;
    }

    /** Same in the given language. */
    public static String format(Instant instant, ZoneId zone, Locale locale) {
        ZonedDateTime time = instant.atZone(zone);
        String clock = String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
        String date = format(time.toLocalDate(), locale);
        return chinese(locale) && date.endsWith("）") ? date + clock : date + " " + clock;
    }

    /** The day for people, e.g. {@code 115/03/13（五）}. */
    public static String format(LocalDate date) {
        return format(date, Locale.getDefault());
    }

    /** Same in the given language. */
    public static String format(LocalDate date, Locale locale) {
        if (chinese(locale)) {
            String weekday = date.getDayOfWeek().getDisplayName(TextStyle.NARROW, Locale.TAIWAN);
            return date.getYear() <= ROC_OFFSET
                    ? date + "（" + weekday + "）"
                    : String.format(
                            Locale.ROOT,
                            "%d/%02d/%02d（%s）",
                            date.getYear() - ROC_OFFSET,
                            date.getMonthValue(),
                            date.getDayOfMonth(),
                            weekday);
        }
        return date + " (" + date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + ")";
    }

    /**
     * The day in the calendar that {@link #format(LocalDate, Locale)} does not lead with: {@code 2026-03-13} in Chinese, else
     * {@code 115/03/13}; always ISO before the Republic.
     */
    public static String otherCalendar(LocalDate date, Locale locale) {
        int year = date.getYear() - ROC_OFFSET;
        return chinese(locale) || year < 1
                ? date.toString()
                : String.format(Locale.ROOT, "%d/%02d/%02d", year, date.getMonthValue(), date.getDayOfMonth());
    }

    /** The instant for files and tooltips, e.g. {@code 2026-03-13T22:40+08:00}; seconds only when there are any. */
    public static String iso(Instant instant, ZoneId zone) {
        return OffsetDateTime.ofInstant(instant, zone).toString();
    }

    /**
     * What a person typed as date and time: {@code 115/3/13 22:40}, {@code 民國115年3月13日 22時40分}, {@code 2026-03-13
     * 22:40}, ISO with offset, {@code 今天 22:40}, {@code 昨天 9:05}. Full-width characters are the same as plain ones.
     *
     * @param zone of a time without offset
     * @param clock says what today is
     * @return refused with {@link CoreFinding#DATE_TIME_UNREADABLE}
     */
    public static Result<Instant> parseDateTime(String text, ZoneId zone, Clock clock) {
        return new TypedTime(text)
                .instant(zone, clock)
                .map(Result::of)
                .orElseGet(
                        () -> Result.refused(Finding.error(CoreFinding.DATE_TIME_UNREADABLE, "", text, text.strip())));
    }

    /**
     * What a person typed as a day: as in {@link #parseDateTime} without the time.
     *
     * @return refused with {@link CoreFinding#DATE_UNREADABLE}
     */
    public static Result<LocalDate> parseDate(String text, ZoneId zone, Clock clock) {
        return new TypedTime(text)
                .date(LocalDate.now(clock.withZone(zone)))
                .map(Result::of)
                .orElseGet(() -> Result.refused(Finding.error(CoreFinding.DATE_UNREADABLE, "", text, text.strip())));
    }

    private static boolean chinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
