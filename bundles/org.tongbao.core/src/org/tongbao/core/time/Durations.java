package org.tongbao.core.time;

import java.time.Duration;
import java.util.Locale;
import org.tongbao.core.internal.nls.Words;

/** Durations in whole days, hours and minutes, never decimals. Parts of a minute are dropped. Any thread. */
public final class Durations {

    private static final long HOURS_SHOWN_WITH_MINUTES = 48;
    private static final long DAYS_SHOWN_WITH_HOURS = 7;

    private Durations() {
        super();
    }

    /** What is left to a deadline, e.g. 「剩 31 時 20 分」, or how late it is when negative, e.g. 「逾 1 時 10 分」. */
    public static String remaining(Duration remaining) {
        return remaining(remaining, Locale.getDefault());
    }

    /** Same in the given language. */
    public static String remaining(Duration remaining, Locale locale) {
        String words = words(remaining.abs(), locale);
        return Words.text(locale, remaining.isNegative() ? "duration.over" : "duration.left", words);
    }

    /** The bare duration, e.g. 「31 時 20 分」 below 48 hours, 「3 天 4 時」 below a week, 「29 天」 above. */
    public static String words(Duration duration, Locale locale) {
        long hours = duration.toHours();
        long days = duration.toDays();
        if (days >= DAYS_SHOWN_WITH_HOURS || hours >= HOURS_SHOWN_WITH_MINUTES && duration.toHoursPart() == 0) {
            return Words.text(locale, "duration.days", Long.toString(days));
        }
        if (hours >= HOURS_SHOWN_WITH_MINUTES) {
            return Words.text(
                    locale, "duration.daysHours", Long.toString(days), Integer.toString(duration.toHoursPart()));
        }
        String minutes = Integer.toString(duration.toMinutesPart());
        if (hours > 0) {
            return duration.toMinutesPart() == 0
                    ? Words.text(locale, "duration.hours", Long.toString(hours))
                    : Words.text(locale, "duration.hoursMinutes", Long.toString(hours), minutes);
        }
        return duration.toMinutesPart() == 0
                ? Words.text(locale, "duration.moment")
                : Words.text(locale, "duration.minutes", minutes);
    }
}
