package org.tongbao.core.board;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.model.rules.ClockRule;

/**
 * A clock somebody has to act on, as it is kept with its incident: what of it does not depend on the present.
 *
 * @param id of the rule, e.g. {@code CLK-01}
 * @param instance tells instances of a repeated clock apart; empty for single ones
 * @param trigger event type that started it
 * @param start instant it started
 * @param due legal due instant; empty in doubt or without a stated limit
 * @param soft stricter candidate shown beside the due
 * @param levelChange true when only a change of level made it overdue
 * @param previousDue due instants that applied earlier, oldest first
 * @param provisional true when the rule or its calendar is not confirmed
 */
public record OpenClock(
        String id,
        Optional<String> instance,
        String trigger,
        Optional<Instant> start,
        Optional<Instant> due,
        Optional<Instant> soft,
        boolean levelChange,
        List<Instant> previousDue,
        boolean provisional) {

    public OpenClock {
        previousDue = List.copyOf(previousDue);
    }

    /** What is kept of a clock of an assessment. */
    public static OpenClock of(ClockState state) {
        return new OpenClock(
                state.id(),
                state.instance(),
                state.trigger(),
                state.start(),
                state.due(),
                state.soft(),
                state.levelChange(),
                state.previousDue(),
                state.provisional());
    }

    /**
     * Where it stands at an instant: an event at the due still meets it, so that it runs up to and at the due (A3 rule 8).
     *
     * @param rule the pack's rule with this id
     */
    public ClockState at(Instant now, ClockRule rule) {
        boolean missed = late(now);
        return new ClockState(
                rule,
                instance,
                missed ? ClockState.Phase.MISSED : ClockState.Phase.RUNNING,
                trigger,
                start,
                due,
                soft,
                Optional.empty(),
                Optional.empty(),
                due.map(limit -> Duration.between(now, limit)),
                missed && levelChange,
                false,
                previousDue,
                provisional,
                Optional.empty());
    }

    /** True when the due has passed. */
    public boolean late(Instant now) {
        return due.isPresent() && now.isAfter(due.get());
    }

    /**
     * What the board is ordered by: the due, else the stricter candidate. What has no number at all, such as 立即, comes
     * after all that has one: often nobody records it, and it must not hide what is due next.
     */
    public Instant urgency() {
        return due.or(() -> soft).orElse(Instant.MAX);
    }
}
