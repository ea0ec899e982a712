package org.tongbao.engine.internal.finding;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;

/** A value in a finding's text that reads differently in each language. Immutable, any thread. */
public sealed interface Localized {

    /** The words of the given language. */
    String in(Locale locale);

    /**
     * A text that form or pack states in both languages.
     *
     * @param zh in Chinese
     * @param en in English
     */
    record Label(String zh, String en) implements Localized {

        /** A label of texts that may be missing; one stands in for the other. */
        public static Label of(@Nullable String zh, @Nullable String en) {
            String chinese = zh == null ? "" : zh;
            String english = en == null || en.isBlank() ? chinese : en;
            return new Label(chinese.isBlank() ? english : chinese, english);
        }

        /** This label followed by that of a part. */
        public Label then(Label part) {
            return new Label(zh + " › " + part.zh, en + " › " + part.en);
        }

        @Override
        public String in(Locale locale) {
            return chinese(locale) ? zh : en;
        }
    }

    /**
     * An instant as people in the pack's time zone read it: with the ROC year in Chinese.
     *
     * @param instant to the minute
     * @param zone of the pack
     */
    record Moment(Instant instant, ZoneId zone) implements Localized {

        private static final int FIRST_ROC_YEAR = 1911;

        @Override
        public String in(Locale locale) {
            ZonedDateTime at = instant.atZone(zone);
            String pattern = chinese(locale) ? "%d/%02d/%02d %02d:%02d" : "%d-%02d-%02d %02d:%02d";
            int year = chinese(locale) ? at.getYear() - FIRST_ROC_YEAR : at.getYear();
            return String.format(
                    Locale.ROOT, pattern, year, at.getMonthValue(), at.getDayOfMonth(), at.getHour(), at.getMinute());
        }
    }

    private static boolean chinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
