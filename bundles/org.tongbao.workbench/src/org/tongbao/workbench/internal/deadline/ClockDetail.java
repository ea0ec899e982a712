package org.tongbao.workbench.internal.deadline;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.tongbao.core.form.Texts;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.nls.Messages;

/** All that is known of a clock, where a list has room for a part of it only. Any thread. */
public final class ClockDetail {

    private ClockDetail() {}

    /** Who to whom, when, by which clause, and what is to be known about the rule. */
    public static String of(ClockState clock) {
        return joined(
                Messages.Sentence_separator,
                Parties.of(clock),
                joined(
                        Messages.List_separator,
                        dated(Messages.Deadline_started, clock.start(), false),
                        dated(Messages.Deadline_due, clock.due(), false),
                        dated(Messages.Deadline_stricter, clock.soft(), false),
                        previous(clock)),
                NLS.bind(Messages.Deadline_citation, Texts.pick(clock.rule().getCitation(), "")),
                Texts.note(clock.rule()));
    }

    /** Since when, until when, by a stricter reading, in both calendars, and what applied before; a line each. */
    static String times(ClockState clock) {
        return joined(
                "\n",
                dated(Messages.Deadline_started, clock.start(), true),
                dated(Messages.Deadline_due, clock.due(), true),
                dated(Messages.Deadline_stricter, clock.soft(), true),
                previous(clock));
    }

    private static String previous(ClockState clock) {
        String before =
                clock.previousDue().stream().map(Times::format).collect(Collectors.joining(Messages.List_separator));
        return before.isEmpty() ? "" : NLS.bind(Messages.Deadline_previous, before);
    }

    private static String dated(String words, Optional<Instant> at, boolean both) {
        return at.map(when -> NLS.bind(words, Times.format(when), both ? Times.iso(when) : "")
                        .strip())
                .orElse("");
    }

    private static String joined(String separator, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(separator));
    }
}
