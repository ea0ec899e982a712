package org.tongbao.ui.widgets;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.eclipse.osgi.util.NLS;
import org.tongbao.core.form.Texts;
import org.tongbao.core.time.Durations;
import org.tongbao.core.time.RocDates;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.model.rules.Calculator;
import org.tongbao.ui.internal.nls.Messages;
import org.tongbao.ui.look.Icon;
import org.tongbao.ui.look.Tint;

/**
 * How the time left of a clock is shown: never by colour alone.
 *
 * @param words e.g. 剩 42 分, 逾 1 時 10 分, 已於 23:31 完成
 * @param icon beside the words
 * @param tint of the words
 */
public record Remaining(String words, Icon icon, Tint tint) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** The words, icon and tint of a clock; instants are shown in {@code zone}. Any thread. */
    public static Remaining of(ClockState clock, ZoneId zone) {
        return switch (clock.phase()) {
            case MET -> met(clock, zone, Icon.DONE, Tint.STATE_DONE);
            case MISSED -> clock.metAt().isPresent() ? met(clock, zone, Icon.LATE, Tint.STATE_LATE) : late(clock);
            case RUNNING -> running(clock);
            case WAITING -> new Remaining(Messages.Remaining_waiting, Icon.CLOCK, Tint.STATE_DONE);
            case NOT_APPLICABLE -> new Remaining(Messages.Remaining_notApplicable, Icon.INFO, Tint.STATE_DONE);
        };
    }

    private static Remaining running(ClockState clock) {
        if (clock.remaining().isEmpty()) {
            return unlimited(clock);
        }
        var left = clock.remaining().get();
        boolean scarce = clock.start().isPresent()
                && clock.due().isPresent()
                && left.multipliedBy(4)
                                .compareTo(Duration.between(
                                        clock.start().get(), clock.due().get()))
                        < 0;
        return new Remaining(
                Durations.remaining(left),
                scarce ? Icon.WARNING : Icon.CLOCK,
                scarce ? Tint.STATE_WARN : Tint.STATE_CALM);
    }

    /** Without a due: the law states no number, or the facts contradict each other so that none can be told. */
    private static Remaining unlimited(ClockState clock) {
        if (clock.rule().getCalculator() != Calculator.NO_LIMIT) {
            return new Remaining(Messages.Remaining_doubt, Icon.WARNING, Tint.STATE_WARN);
        }
        String limit = Texts.limit(clock.rule());
        return new Remaining(limit.isEmpty() ? Messages.Remaining_noLimit : limit, Icon.NOW, Tint.STATE_WARN);
    }

    private static Remaining late(ClockState clock) {
        if (clock.superseded()) {
            return new Remaining(Messages.Remaining_wasLate, Icon.INFO, Tint.STATE_DONE);
        }
        String over = clock.remaining().map(Durations::remaining).orElse("");
        String words = clock.levelChange() ? NLS.bind(Messages.Remaining_lateByLevel, over) : over;
        return new Remaining(words, Icon.LATE, Tint.STATE_LATE);
    }

    private static Remaining met(ClockState clock, ZoneId zone, Icon icon, Tint tint) {
        String at = clock.metAt().map(instant -> when(clock, instant, zone)).orElse("");
        boolean inTime = icon == Icon.DONE;
        return new Remaining(NLS.bind(inTime ? Messages.Remaining_met : Messages.Remaining_metLate, at), icon, tint);
    }

    /** The time; with its day when that is another than the one the clock started on. */
    private static String when(ClockState clock, Instant instant, ZoneId zone) {
        boolean sameDay = clock.start()
                .filter(start -> start.atZone(zone)
                        .toLocalDate()
                        .equals(instant.atZone(zone).toLocalDate()))
                .isPresent();
        return sameDay ? TIME.format(instant.atZone(zone)) : RocDates.format(instant, zone);
    }
}
