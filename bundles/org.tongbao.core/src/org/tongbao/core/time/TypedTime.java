package org.tongbao.core.time;

import java.text.Normalizer;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/** A date or time as a person typed it. */
final class TypedTime {

    private static final Pattern DATE = Pattern.compile(
            "(?:(?<era>中華民國|民國|西元|公元) ?)?"
                    + "(?<y>\\d{1,4})(?:(?<s>[-/.])(?<m>\\d{1,2})\\k<s>(?<d>\\d{1,2})| ?年 ?(?<m2>\\d{1,2}) ?月 ?(?<d2>\\d{1,2}) ?日)");
    private static final Pattern TIME =
            Pattern.compile("(?<h>\\d{1,2})(?::(?<min>\\d{2})(?::(?<sec>\\d{2})(?:\\.(?<frac>\\d{1,9}))?)?"
                    + "| ?[時點](?: ?(?<min2>\\d{1,2}) ?分(?: ?(?<sec2>\\d{1,2}) ?秒)?)?)");
    private static final Pattern OFFSET = Pattern.compile("(?<offset>z|[+-]\\d{2}:\\d{2})$");
    private static final Pattern WEEKDAY =
            Pattern.compile("\\((?:(?:星期|週|周)?[一二三四五六日]|mon|tue|wed|thu|fri|sat|sun)\\)");

    private final String text;

    TypedTime(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        text = WEEKDAY.matcher(plain).replaceAll(" ").strip().replaceAll("\\s+", " ");
    }

    /** The day, when the text is a day and nothing else. */
    Optional<LocalDate> date(LocalDate today) {
        return switch (text) {
            case "今天", "今日", "today" -> Optional.of(today);
            case "昨天", "昨日", "yesterday" -> Optional.of(today.minusDays(1));
            default -> {
                Matcher matcher = DATE.matcher(text);
                yield matcher.matches() ? day(matcher) : Optional.empty();
            }
        };
    }

    /** The instant, when the text is a day and a time. */
    Optional<Instant> instant(ZoneId zone, Clock clock) {
        Matcher offset = OFFSET.matcher(text);
        boolean hasOffset = text.contains(":") && offset.find();
        String local = hasOffset ? text.substring(0, offset.start()).strip() : text;
        int split = split(local);
        if (split < 0) {
            return Optional.empty();
        }
        Optional<LocalDate> day = new TypedTime(local.substring(0, split)).date(LocalDate.now(clock.withZone(zone)));
        Optional<LocalTime> time =
                time(local.substring(split).replaceFirst("^[ t]", "").strip());
        if (day.isEmpty() || time.isEmpty()) {
            return Optional.empty();
        }
        if (!hasOffset) {
            return Optional.of(day.get().atTime(time.get()).atZone(zone).toInstant());
        }
        try {
            ZoneOffset given = ZoneOffset.of(offset.group("offset").toUpperCase(Locale.ROOT));
            return Optional.of(OffsetDateTime.of(day.get(), time.get(), given).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Where the time begins: behind 日, or at the last blank or T before the digits of the hour. */
    private static int split(String local) {
        int day = local.indexOf('日');
        if (day >= 0 && day + 1 < local.length()) {
            return day + 1;
        }
        Matcher start = Pattern.compile("(?<=\\d)t(?=\\d)|(?<=天)(?=\\d)| (?=\\d{1,2}(?::| ?[時點]))")
                .matcher(local);
        return start.find() ? start.start() : -1;
    }

    private static Optional<LocalTime> time(String text) {
        Matcher matcher = TIME.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int hour = number(matcher.group("h"), "");
        int minute = number(matcher.group("min"), matcher.group("min2"));
        int second = number(matcher.group("sec"), matcher.group("sec2"));
        @Nullable String fraction = matcher.group("frac");
        int nanos = fraction == null ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
        return hour > 23 || minute > 59 || second > 59
                ? Optional.empty()
                : Optional.of(LocalTime.of(hour, minute, second, nanos));
    }

    private static Optional<LocalDate> day(Matcher matcher) {
        int typed = Integer.parseInt(matcher.group("y"));
        @Nullable String era = matcher.group("era");
        boolean roc = typed < RocDates.ROC_OFFSET;
        boolean saidRoc = era != null && era.endsWith("民國");
        boolean saidCommon = era != null && era.endsWith("元");
        if (typed == 0 || saidRoc && !roc || saidCommon && roc) {
            return Optional.empty();
        }
        int month = number(matcher.group("m"), matcher.group("m2"));
        int day = number(matcher.group("d"), matcher.group("d2"));
        try {
            return Optional.of(LocalDate.of(roc ? typed + RocDates.ROC_OFFSET : typed, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String first, @Nullable String second) {
        if (first != null) {
            return Integer.parseInt(first);
        }
        return second == null || second.isEmpty() ? 0 : Integer.parseInt(second);
    }
}
