package org.tongbao.workbench.internal.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.tongbao.core.board.BoardLine;
import org.tongbao.core.board.BoardRow;
import org.tongbao.core.form.Texts;
import org.tongbao.core.time.Durations;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.ui.widgets.Remaining;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.nls.Messages;

/** What people read of a row of the deadline board. Any thread. */
public final class DeadlineWords {

    /** Ids of events tell instances apart but say nothing to people. */
    private static final Pattern TECHNICAL =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|.*[/_:].*");

    private DeadlineWords() {}

    /** What is left, with how long it has been open already where no number limits it. */
    public static Remaining remaining(BoardRow row, Instant now) {
        Remaining plain = Remaining.of(row.at(now), Times.ZONE);
        if (row.clock().due().isPresent() || row.clock().start().isEmpty()) {
            return plain;
        }
        Duration open = Duration.between(row.clock().start().get(), now);
        String words =
                NLS.bind(Messages.Deadline_open_since, plain.words(), Durations.words(open, Locale.getDefault()));
        return new Remaining(words, plain.icon(), plain.tint());
    }

    /** What has to be done: with its instance, how binding it is and whether its rule is confirmed. */
    public static String obligation(BoardRow row) {
        ClockState state = row.at(Instant.EPOCH);
        String title = Texts.title(state);
        String words = state.addressee().isPresent() ? title : named(row, title);
        String binding = switch (row.rule().getModality()) {
            case SHOULD -> Messages.Deadline_should;
            case MAY -> Messages.Deadline_may;
            case MUST -> "";
        };
        return words + binding + (row.clock().provisional() ? Messages.Clock_provisional : "");
    }

    private static String named(BoardRow row, String title) {
        return row.clock()
                .instance()
                .filter(instance -> !TECHNICAL.matcher(instance).matches())
                .map(instance -> NLS.bind(Messages.Deadline_instance, title, instance))
                .orElse(title);
    }

    /** Number and name of the incident. */
    public static String incident(BoardLine line) {
        String name = line.title().isBlank() ? line.organization() : line.title();
        String words = Stream.of(line.number(), name, line.drill() ? Messages.Title_drill : "")
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? Messages.Title_none : words;
    }

    /** Due; where only a stricter reading is known, that one, said to be so. */
    public static String due(BoardRow row) {
        return row.clock()
                .due()
                .map(Times::format)
                .or(() -> row.clock().soft().map(soft -> NLS.bind(Messages.Deadline_soft, Times.format(soft))))
                .orElse("");
    }

    /** All about the due: both calendars, the stricter reading, what applied before. */
    public static String dueInFull(BoardRow row) {
        return ClockDetail.times(row.at(Instant.EPOCH));
    }

    /** Everything about a row, cut nowhere. */
    static String inFull(BoardRow row, Instant now) {
        return String.join(
                Messages.Sentence_separator, obligation(row), incident(row.incident()), ClockDetail.of(row.at(now)));
    }
}
