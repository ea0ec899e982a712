package org.tongbao.engine.internal.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongbao.model.rules.Calculator;
import org.tongbao.model.rules.ClockRule;
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
    private final Months months;

    /** For the calendars and the time zone of a pack. */
    public DueCalculator(RulePack pack) {
        String id = pack.getTimeZone();
        zone = ZoneId.of(id == null || id.isBlank() ? DEFAULT_ZONE : id);
        months = new Months(new OfficeCalendar(pack.getHolidays()), zone);
    }

    /** The time zone in which the pack's days begin and end. */
    public ZoneId zone() {
        return zone;
    }

    /** The legal due of a clock that started at {@code start}; empty when the rule states no limit. */
    public Optional<Due> due(ClockRule rule, Instant start) {
        return switch (rule.getCalculator()) {
            case EXACT_HOURS ->
                Optional.ofNullable(rule.getHours()).map(hours -> new Due(start.plus(Duration.ofHours(hours)), false));
            case MONTH_APA48 -> Optional.ofNullable(rule.getMonths()).map(count -> months.end(day(start), count));
            case MONTH_PLAIN ->
                Optional.ofNullable(rule.getMonths()).map(count -> new Due(plainMonths(start, count), false));
            case NO_LIMIT -> Optional.empty();
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
