package org.tongbao.engine.internal.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.ClockState.Phase;
import org.tongbao.engine.internal.facts.Fact;
import org.tongbao.engine.internal.facts.LevelStep;
import org.tongbao.model.rules.ClockRule;

/** A rule with one clock for each event that starts it, such as each review's result (A3 rule 7). For one instant. */
final class Repeated {

    private final ClockRule rule;
    private final Setting setting;
    private final List<Fact> stops;
    private final List<Instant> starts = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    Repeated(ClockRule rule, Setting setting) {
        this.rule = rule;
        this.setting = setting;
        stops = setting.stops(rule).toList();
    }

    /** One state for each trigger, named by its id; a single idle one when nothing has started it. */
    List<ClockState> states() {
        List<ClockState> states = new ArrayList<>();
        boolean none = setting.none(rule);
        for (Fact trigger : setting.triggers(rule).toList()) {
            Optional<Fact> stop = stop(trigger);
            Optional<LevelStep> level =
                    setting.track(rule).at(stop.map(Fact::at).orElse(setting.now()));
            if (Scope.of(rule, level, setting.worst()) == Scope.YES) {
                Optional<ClockState> state = state(trigger, stop, level);
                state.ifPresent(states::add);
                none |= state.isEmpty();
            }
        }
        if (states.isEmpty()) {
            states.add(Obligation.idle(rule, none ? Phase.NOT_APPLICABLE : Phase.WAITING, Optional.empty()));
        }
        return states;
    }

    /** Instants at which clocks start by themselves, because their state will have lasted long enough. */
    List<Instant> starts() {
        return List.copyOf(starts);
    }

    private Optional<ClockState> state(Fact trigger, Optional<Fact> stop, Optional<LevelStep> level) {
        if (!rule.getLimits().isEmpty()) {
            return limited(trigger, stop, level);
        }
        return rule.getDelayHours() == null && rule.getDelayDetail() == null
                ? Optional.of(named(trigger, Started.of(setting, rule, Begin.at(trigger), stop, Optional.empty())))
                : delayed(trigger, stop);
    }

    private ClockState named(Fact trigger, Started started) {
        return started.state(setting.now(), Optional.of(trigger.id()), false, List.of());
    }

    /** The level that the trigger names decides, as of a contractor's incident; else that of this one. */
    private Optional<ClockState> limited(Fact trigger, Optional<Fact> stop, Optional<LevelStep> level) {
        Optional<Integer> rank = trigger.level().isPresent()
                ? Optional.of(trigger.level().getAsInt())
                : level.filter(LevelStep::complete).map(LevelStep::rank);
        if (rank.isEmpty()) {
            Optional<Instant> strictest = setting.dues().strictest(rule, trigger.at());
            return Optional.of(Obligation.idle(rule, Phase.WAITING, strictest).named(trigger.id()));
        }
        return setting.dues()
                .limit(rule, rank.get())
                .map(limit -> Begin.at(trigger).limitedBy(limit))
                .map(begin -> named(trigger, Started.of(setting, rule, begin, stop, Optional.empty())));
    }

    /** A clock that waits until its state has lasted for a time, as an outage of an hour ({@code K:203-207}). */
    private Optional<ClockState> delayed(Fact trigger, Optional<Fact> first) {
        Optional<Instant> from = rule.getDelayHours() == null
                ? trigger.detail(rule.getDelayDetail()).flatMap(setting.dues()::until)
                : Optional.of(trigger.at().plus(Duration.ofHours(rule.getDelayHours())));
        if (from.isEmpty()) {
            return Optional.of(
                    Obligation.idle(rule, Phase.WAITING, Optional.empty()).named(trigger.id()));
        }
        Optional<Fact> end = setting.facts()
                .of(rule.getEndedBy())
                .filter(fact -> !fact.at().isBefore(trigger.at()))
                .findFirst();
        Optional<Fact> stop = first.filter(fact -> !ofAnother(fact, end));
        boolean tooShort = end.filter(fact -> fact.at().isBefore(from.get())).isPresent();
        if (tooShort
                && stop.filter(fact -> !rule.getEndedBy().contains(fact.type())).isEmpty()) {
            return Optional.empty();
        }
        if (stop.isEmpty() && setting.now().isBefore(from.get())) {
            starts.add(from.get());
            return Optional.of(Obligation.idle(rule, Phase.WAITING, from).named(trigger.id()));
        }
        Started started = Started.of(setting, rule, Begin.at(trigger).movedTo(from.get()), stop, Optional.empty());
        // Once the state has ended nobody can do any more what was asked for while it lasted.
        return Optional.of(
                stop.isEmpty() && end.isPresent() && started.missed(end.get().at())
                        ? started.record(false).named(trigger.id())
                        : named(trigger, started));
    }

    /** True when the state had ended and begun again before it was stopped: that was about the other one. */
    private boolean ofAnother(Fact stop, Optional<Fact> end) {
        return end.filter(over -> setting.triggers(rule)
                        .anyMatch(again ->
                                again.at().isAfter(over.at()) && !again.at().isAfter(stop.at())))
                .isPresent();
    }

    private Optional<Fact> stop(Fact trigger) {
        List<Fact> fitting = stops.stream()
                .filter(stop -> !stop.at().isBefore(trigger.at()))
                .filter(stop -> agrees(trigger, stop))
                .toList();
        Optional<Fact> after = rule.getPairedBy() == null
                ? fitting.stream().findFirst()
                : paired(trigger, fitting, rule.getPairedBy());
        // A stop recorded before what it answers leaves the clock in doubt rather than open (A3 rule 9).
        return after.isPresent()
                ? after
                : stops.stream()
                        .filter(stop -> setting.facts().doubted().contains(stop.id()))
                        .findFirst();
    }

    /**
     * The stop that is about this trigger and no other: one that names it, else the first left over that names none. A name
     * that nothing has, such as that of an event corrected since, is none.
     */
    private Optional<Fact> paired(Fact trigger, List<Fact> fitting, String key) {
        Optional<Fact> mine = fitting.stream()
                .filter(stop -> stop.detail(key).filter(trigger.id()::equals).isPresent())
                .findFirst()
                .or(() -> fitting.stream()
                        .filter(stop -> !used.contains(stop.id()))
                        .filter(stop -> stop.detail(key)
                                .filter(id -> setting.triggers(rule)
                                        .anyMatch(other -> other.id().equals(id)))
                                .isEmpty())
                        .findFirst());
        mine.ifPresent(stop -> used.add(stop.id()));
        return mine;
    }

    private boolean agrees(Fact trigger, Fact stop) {
        String key = rule.getSameDetail();
        if (key == null || trigger.detail(key).isEmpty() || stop.detail(key).isEmpty()) {
            return true;
        }
        return trigger.detail(key).equals(stop.detail(key));
    }
}
