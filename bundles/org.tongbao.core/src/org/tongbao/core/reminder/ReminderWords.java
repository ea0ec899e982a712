package org.tongbao.core.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongbao.core.board.BoardLine;
import org.tongbao.core.board.BoardRow;
import org.tongbao.core.form.Texts;
import org.tongbao.core.internal.nls.Words;
import org.tongbao.core.time.Durations;
import org.tongbao.core.time.RocDates;

/** What a reminder says, in the language of the program: what is due, when, by whom to whom, and where that stands. */
public final class ReminderWords {

    private static final ZoneId OFFICIAL = ZoneId.of("Asia/Taipei");

    private ReminderWords() {
        super();
    }

    /** One mail about the reminders of one incident. */
    public static Mail mail(List<Reminder> ofOneIncident, Instant now) {
        Locale locale = Locale.getDefault();
        BoardLine incident = ofOneIncident.get(0).row().incident();
        String subject = Words.text(
                locale,
                incident.drill() ? "reminder.subject.drill" : "reminder.subject",
                incident(incident),
                line(ofOneIncident.get(0), now));
        String items = ofOneIncident.stream()
                .map(reminder -> item(reminder, now, locale))
                .collect(Collectors.joining("\n\n"));
        String head = Words.text(locale, "reminder.head", incident(incident), incident.organization());
        return new Mail(subject, head + "\n\n" + items + "\n\n" + Words.text(locale, "reminder.foot") + "\n");
    }

    /** Obligation and what is left of its time. */
    public static String line(Reminder reminder, Instant now) {
        return Words.text(
                Locale.getDefault(),
                "reminder.line",
                Texts.title(reminder.row().rule()),
                Durations.remaining(Duration.between(now, reminder.due())));
    }

    /** Number and name of an incident. */
    public static String incident(BoardLine incident) {
        String name = incident.title().isBlank() ? incident.organization() : incident.title();
        return Stream.of(incident.number(), name)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static String item(Reminder reminder, Instant now, Locale locale) {
        BoardRow row = reminder.row();
        String to = Texts.addressee(row.rule());
        String whom = to.isBlank() ? Texts.actor(row.rule()) : Texts.actor(row.rule()) + " → " + to;
        return Words.text(
                locale,
                "reminder.item",
                line(reminder, now),
                RocDates.format(reminder.due(), OFFICIAL, locale),
                RocDates.iso(reminder.due(), OFFICIAL),
                whom,
                Texts.pick(row.rule().getCitation(), ""));
    }
}
