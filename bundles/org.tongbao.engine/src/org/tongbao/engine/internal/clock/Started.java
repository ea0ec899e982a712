package org.tongbao.engine.internal.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.ClockState.Phase;
import org.tongbao.engine.internal.clock.DueCalculator.Due;
import org.tongbao.engine.internal.facts.Fact;
import org.tongbao.model.rules.ClockRule;

/**
 * A clock that has started.
 *
 * @param rule of the pack
 * @param start how it started
 * @param stop the fact that stopped it
 * @param due legal due; empty without a stated limit or when the trigger is in doubt
 * @param soft stricter candidate, or the only one when the trigger is in doubt
 * @param earlier due instants before extensions, oldest first
 */
record Started(
        ClockRule rule,
        Begin start,
        Optional<Fact> stop,
        Optional<Due> due,
        Optional<Instant> soft,
        List<Instant> earlier) {

    /** A clock started by {@code start}, its limit not later than {@code cap}. */
    static Started of(Setting setting, ClockRule rule, Begin start, Optional<Fact> stop, Optional<Due> cap) {
        Optional<Due> due = setting.dues().due(rule, start);
        if (due.isPresent()
                && cap.filter(limit -> limit.at().isBefore(due.get().at())).isPresent()) {
            return open(setting, rule, start, stop, cap);
        }
        return open(setting, rule, start, stop, due);
    }

    private static Started open(
            Setting setting, ClockRule rule, Begin start, Optional<Fact> stop, Optional<Due> lawful) {
        List<Instant> earlier = new ArrayList<>();
        Optional<Due> due = extended(setting, rule, stop, lawful, earlier);
        Optional<Instant> soft = setting.dues().soft(rule, start.at(), setting.strict(rule), due);
        if (setting.doubtful(start.fact(), stop)) {
            Optional<Instant> candidate = soft.isPresent() ? soft : due.map(Due::at);
            return new Started(rule, start, stop, Optional.empty(), candidate, List.of());
        }
        return new Started(rule, start, stop, due, soft, earlier);
    }

    private static Optional<Due> extended(
            Setting setting, ClockRule rule, Optional<Fact> stop, Optional<Due> lawful, List<Instant> earlier) {
        String type = rule.getExtendedBy();
        if (type == null || lawful.isEmpty()) {
            return lawful;
        }
        Due due = lawful.get();
        for (Fact extension : setting.facts().of(type)) {
            boolean late =
                    stop.filter(fact -> extension.at().isAfter(fact.at())).isPresent();
            Optional<Instant> until = extension.detail("until").flatMap(setting.dues()::until);
            if (!late && until.isPresent() && until.get().isAfter(due.at())) {
                earlier.add(due.at());
                due = new Due(until.get(), false);
            }
        }
        return Optional.of(due);
    }

    /** True when the due has passed without a stop, or the stop came after it. */
    boolean missed(Instant now) {
        Instant end = stop.map(Fact::at).orElse(now);
        return due.filter(limit -> end.isAfter(limit.at())).isPresent();
    }

    /** The state at {@code now}. */
    ClockState state(Instant now, Optional<String> instance, boolean levelChange, List<Instant> previous) {
        boolean missed = missed(now);
        Phase phase = missed ? Phase.MISSED : stop.isPresent() ? Phase.MET : Phase.RUNNING;
        Optional<Duration> remaining =
                stop.isPresent() ? Optional.empty() : due.map(limit -> Duration.between(now, limit.at()));
        List<Instant> all = new ArrayList<>(previous);
        all.addAll(earlier);
        return new ClockState(
                rule,
                instance,
                phase,
                start.fact().type(),
                Optional.of(start.at()),
                due.map(Due::at),
                soft,
                stop.map(Fact::at),
                stop.map(Fact::id),
                remaining,
                missed && levelChange,
                false,
                all,
                provisional(),
                Optional.empty());
    }

    /** The state of a clock that was missed and cannot be met any more, kept for the record. */
    ClockState record(boolean levelChange) {
        return new ClockState(
                rule,
                Optional.empty(),
                Phase.MISSED,
                start.fact().type(),
                Optional.of(start.at()),
                due.map(Due::at),
                Optional.empty(),
                stop.map(Fact::at),
                stop.map(Fact::id),
                Optional.empty(),
                levelChange,
                true,
                earlier,
                provisional(),
                Optional.empty());
    }

    private boolean provisional() {
        return rule.isProvisional()
                || start.fact().assumed()
                || due.filter(Due::provisional).isPresent();
    }
}
