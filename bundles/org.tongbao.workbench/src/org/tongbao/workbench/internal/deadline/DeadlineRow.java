package org.tongbao.workbench.internal.deadline;

import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongbao.core.form.Texts;
import org.tongbao.core.incident.Titles;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.workbench.internal.nls.Messages;

/**
 * One open clock of one incident.
 *
 * @param clock as assessed
 * @param incident line of the register it belongs to
 */
public record DeadlineRow(ClockState clock, IncidentSummary incident) {

    /** Most urgent first; clocks without a due last. */
    public static final Comparator<DeadlineRow> URGENCY = Comparator.<DeadlineRow, Instant>comparing(
                    row -> row.clock.due().orElse(Instant.MAX))
            .thenComparing(row -> row.clock.id())
            .thenComparing(row -> row.incident.id());

    /** True when the due has passed. */
    public boolean late() {
        return clock.phase() == ClockState.Phase.MISSED;
    }

    /** True when the other row is the same clock, assessed at another instant. */
    public boolean same(DeadlineRow other) {
        return clock.id().equals(other.clock.id())
                && clock.instance().equals(other.clock.instance())
                && incident.id().equals(other.incident.id());
    }

    /** What has to be done, with the instance of a repeated clock. */
    public String obligation() {
        String title = Texts.title(clock.rule());
        return clock.provisional() ? title + Messages.Clock_provisional : title;
    }

    /** Number and name of the incident. */
    public String incidentWords() {
        String words = Stream.of(incident.number(), Titles.of(incident))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? Messages.Title_none : words;
    }
}
