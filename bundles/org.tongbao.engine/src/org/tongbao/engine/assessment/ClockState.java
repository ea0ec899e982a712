package org.tongbao.engine.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongbao.model.rules.Addressee;
import org.tongbao.model.rules.Calculator;
import org.tongbao.model.rules.ClockRule;

/**
 * One obligation's clock at an instant.
 *
 * @param rule the pack's rule, read only
 * @param instance tells instances of a repeated clock apart; empty for single ones
 * @param phase where it stands
 * @param trigger event type that started it or will
 * @param start instant it started
 * @param due legal due instant; empty while waiting, in doubt or without a stated limit
 * @param soft stricter candidate shown beside the due
 * @param metAt instant the stopping event happened
 * @param stoppedBy id of that event
 * @param remaining to the due (negative when overdue) while running or missed and open
 * @param levelChange true when only a change of level made it overdue
 * @param superseded true when it was missed and cannot be met any more, because another clock of the obligation applies
 *     now or what it asked for has ended: a record, nothing to act on
 * @param previousDue due instants that applied earlier, oldest first
 * @param provisional true when the rule or its calendar is not confirmed, or it started at a time that was assumed
 * @param replacedBy id of the rule whose way is to be taken in place of this one for the time being; the clock is then
 *     not applicable
 */
public record ClockState(
        ClockRule rule,
        Optional<String> instance,
        Phase phase,
        String trigger,
        Optional<Instant> start,
        Optional<Instant> due,
        Optional<Instant> soft,
        Optional<Instant> metAt,
        Optional<String> stoppedBy,
        Optional<Duration> remaining,
        boolean levelChange,
        boolean superseded,
        List<Instant> previousDue,
        boolean provisional,
        Optional<String> replacedBy) {

    /** Where a clock stands. */
    public enum Phase {
        /** Its trigger has not happened or its level is not known. */
        WAITING("waiting"),
        /** Started, not stopped, due not passed ({@code now == due} still runs). */
        RUNNING("running"),
        /** Stopped at or before the due. */
        MET("met"),
        /** Due passed; stopped late when {@code metAt} is set, else still open. */
        MISSED("missed"),
        /** Does not concern this incident. */
        NOT_APPLICABLE("not-applicable");

        private final String id;

        Phase(String id) {
            this.id = id;
        }

        /** Name in files and on the command line. */
        public String id() {
            return id;
        }
    }

    public ClockState {
        previousDue = List.copyOf(previousDue);
    }

    /** The same as an instance of its rule. */
    public ClockState named(String name) {
        return with(Optional.of(name), replacedBy);
    }

    /** The same, replaced by another rule. */
    public ClockState replacedBy(String other) {
        return with(instance, Optional.of(other));
    }

    private ClockState with(Optional<String> name, Optional<String> other) {
        return new ClockState(
                rule,
                name,
                phase,
                trigger,
                start,
                due,
                soft,
                metAt,
                stoppedBy,
                remaining,
                levelChange,
                superseded,
                previousDue,
                provisional,
                other);
    }

    /** The addressee of an instance that is for one of several; empty for all others. */
    public Optional<Addressee> addressee() {
        return rule.getAddressees().stream()
                .filter(known -> instance.filter(known.getId()::equals).isPresent())
                .findFirst();
    }

    /** Id of the rule, e.g. {@code CLK-01}. */
    public String id() {
        return rule.getId();
    }

    /** What open clocks are ordered by: the due, else the stricter candidate, else never. */
    public Instant urgency() {
        return due.or(() -> soft).orElse(Instant.MAX);
    }

    /** True for a duty kept at all times, such as retention of logs: it is never done and never due. */
    public boolean standing() {
        return rule.getCalculator() == Calculator.ROLLING;
    }

    /** True while someone still has to act: running, or missed and not stopped. */
    public boolean open() {
        return phase == Phase.RUNNING && !standing() || phase == Phase.MISSED && metAt.isEmpty() && !superseded;
    }
}
