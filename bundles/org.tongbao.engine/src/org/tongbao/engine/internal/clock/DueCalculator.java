package org.tongbao.engine.internal.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongbao.model.rules.Calculator;
import org.tongbao.model.rules.ClockRule;
import org.tongbao.model.rules.LevelLimit;
import org.tongbao.model.rules.RulePack;

/** Works out when a clock is due once it has started. Immutable, any thread. */
public final class DueCalculator {

    private static final String DEFAULT_ZONE = "Asia/Taipei";

    /**
     * A due instant.
     *
     * @param at last instant that is in time
     * @param provisional true when it hangs on an office calendar that is not published
     */
    public record Due(Instant at, boolean provisional) {}

    private final ZoneId zone;
    private final OfficeCalendar calendar;
    private final Months months;
    private final Optional<LocalTime> opens;
    private final Optional<LocalTime> closes;

    /** For the calendars and the time zone of a pack. */
    public DueCalculator(RulePack pack) {
        String id = pack.getTimeZone();
        zone = ZoneId.of(id == null || id.isBlank() ? DEFAULT_ZONE : id);
        calendar = new OfficeCalendar(pack.getHolidays(), pack.getFestivals());
        months = new Months(calendar, zone);
        opens = Optional.ofNullable(pack.getOfficeOpens()).map(LocalTime::parse);
        closes = Optional.ofNullable(pack.getOfficeCloses()).map(LocalTime::parse);
    }

    /** The time zone in which the pack's days begin and end. */
    public ZoneId zone() {
        return zone;
    }

    /** The legal due of a clock that began so; empty when its limit is not stated. */
    Optional<Due> due(ClockRule rule, Begin start) {
        if (start.limit().isPresent()) {
            return due(start.limit().get(), start.at());
        }
        String key = rule.getHoursDetail();
        if (key != null) {
            return start.fact().detail(key).flatMap(DueCalculator::hours).map(length -> firm(start.at(), length));
        }
        return due(rule, start.at());
    }

    private Optional<Due> due(LevelLimit limit, Instant start) {
        return limit.getMonths() == null
                ? Optional.ofNullable(limit.getHours()).map(Duration::ofHours).map(length -> firm(start, length))
                : Optional.of(months.end(day(start), limit.getMonths()));
    }

    /** True on days off, and before the offices open or once they have closed; never in a pack without office hours. */
    boolean offHours(Instant instant) {
        if (opens.isEmpty() || closes.isEmpty()) {
            return false;
        }
        LocalTime time = instant.atZone(zone).toLocalTime();
        return calendar.off(day(instant)) || time.isBefore(opens.get()) || !time.isBefore(closes.get());
    }

    /** The limit that a rule has for a level; empty when it has none, so that it does not apply. */
    Optional<LevelLimit> limit(ClockRule rule, int rank) {
        return rule.getLimits().stream()
                .filter(limit -> limit.getLevels().contains(rank))
                .findFirst();
    }

    /** The earliest due that a rule whose limit depends on the level may turn out to have. */
    Optional<Instant> strictest(ClockRule rule, Instant start) {
        return rule.getLimits().stream()
                .flatMap(limit -> due(limit, start).stream())
                .map(Due::at)
                .min(Comparator.naturalOrder());
    }

    private static Due firm(Instant start, Duration length) {
        return new Due(start.plus(length), false);
    }

    /** Hours as a detail gives them; empty when it is no number of hours that can be counted. */
    private static Optional<Duration> hours(String text) {
        return text.matches("\\d{1,6}") ? Optional.of(Duration.ofHours(Long.parseLong(text))) : Optional.empty();
    }

    /** The legal due of a clock that started at {@code start}; empty when the rule states no limit. */
    public Optional<Due> due(ClockRule rule, Instant start) {
        return switch (rule.getCalculator()) {
            case EXACT_HOURS ->
                Optional.ofNullable(rule.getHours()).map(hours -> new Due(start.plus(Duration.ofHours(hours)), false));
            case MONTH_APA48 -> Optional.ofNullable(rule.getMonths()).map(count -> months.end(day(start), count));
            case MONTH_PLAIN ->
                Optional.ofNullable(rule.getMonths()).map(count -> new Due(plainMonths(start, count), false));
            case CALENDAR_PERIOD ->
                Optional.ofNullable(rule.getMonths()).map(count -> months.endOfNextPeriod(day(start), count));
            case NO_LIMIT, ROLLING -> Optional.empty();
        };
    }

    /**
     * The earliest other reading of the limit that is stricter than the due (A3 rule 2).
     *
     * @param strict when the rule's soft trigger happened, if it has one and it did
     * @param due the legal due, if there is one
     */
    public Optional<Instant> soft(ClockRule rule, Instant start, Optional<Instant> strict, Optional<Due> due) {
        Stream.Builder<Instant> readings = Stream.builder();
        Integer hours = rule.getSoftHours();
        if (hours != null) {
            readings.add(strict.orElse(start).plus(Duration.ofHours(hours)));
        }
        Integer sooner = rule.getSoftMonths();
        if (sooner != null) {
            readings.add(plainMonths(strict.orElse(start), sooner));
        }
        Integer count = rule.getMonths();
        if (count != null && rule.getCalculator() != Calculator.NO_LIMIT) {
            readings.add(plainMonths(start, count));
            strict.ifPresent(instant -> readings.add(plainMonths(instant, count)));
        }
        Optional<Instant> earliest = readings.build().min(Comparator.naturalOrder());
        return earliest.filter(
                instant -> due.isEmpty() || instant.isBefore(due.get().at()));
    }

    /** The instant a text names: a date means its last second; empty when it is neither date nor date-time. */
    public Optional<Instant> until(String text) {
        try {
            return Optional.of(
                    text.indexOf('T') < 0
                            ? LocalDate.parse(text)
                                    .atTime(Months.END_OF_DAY)
                                    .atZone(zone)
                                    .toInstant()
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            // A reader of foreign files may meet anything here; the caller reports that the extension has no date.
            return Optional.empty();
        }
    }

    private Instant plainMonths(Instant start, int count) {
        return start.atZone(zone).plusMonths(count).toInstant();
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
