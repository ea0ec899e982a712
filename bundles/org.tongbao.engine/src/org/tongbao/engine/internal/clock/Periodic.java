package org.tongbao.engine.internal.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.ClockState.Phase;
import org.tongbao.engine.internal.facts.Fact;
import org.tongbao.model.rules.Calculator;
import org.tongbao.model.rules.ClockRule;

/**
 * A duty that comes back at intervals until something ends it, such as reports on the effect of the measures
 * ({@code K:285-289}): each report starts the time to the next one. For one instant.
 */
final class Periodic {

    private final ClockRule rule;
    private final Setting setting;

    Periodic(ClockRule rule, Setting setting) {
        this.rule = rule;
        this.setting = setting;
    }

    /** One state for each interval; a single idle one before the first. */
    List<ClockState> states() {
        Optional<Fact> trigger = setting.triggers(rule).findFirst();
        List<ClockState> states = new ArrayList<>();
        trigger.flatMap(this::start).ifPresent(start -> intervals(start, states));
        if (states.isEmpty() && trigger.isEmpty() && standing()) {
            return List.of(Obligation.idle(rule, Phase.RUNNING, Optional.empty()));
        }
        if (states.isEmpty()) {
            boolean none = setting.none(rule)
                    || trigger.map(Fact::at).flatMap(this::end).isPresent();
            states.add(Obligation.idle(rule, none ? Phase.NOT_APPLICABLE : Phase.WAITING, Optional.empty()));
        }
        return states;
    }

    /**
     * True of what an organization has to do in each half-year or year ({@code 110 §8}) whether or not it ever did: before
     * the first time nobody knows since when it would be late, so that it has no due.
     */
    private boolean standing() {
        return rule.getCalculator() == Calculator.CALENDAR_PERIOD
                && setting.responsibility().isPresent();
    }

    private void intervals(Begin start, List<ClockState> states) {
        Optional<Fact> end = end(start.at());
        Begin from = start;
        for (Fact stop : setting.stops(rule)
                .filter(fact -> fact.at().isAfter(start.at()))
                .filter(fact -> end.filter(last -> fact.at().isAfter(last.at())).isEmpty())
                .toList()) {
            states.add(Started.of(setting, rule, from, Optional.of(stop), Optional.empty())
                    .state(setting.now(), Optional.of(from.fact().id()), false, List.of()));
            from = Begin.at(stop);
        }
        Started open = Started.of(setting, rule, from, Optional.empty(), Optional.empty());
        if (end.isPresent()) {
            if (open.missed(end.get().at())) {
                states.add(open.record(false).named(from.fact().id()));
            }
        } else if (setting.scope(rule) == Scope.YES) {
            states.add(open.state(setting.now(), Optional.of(from.fact().id()), false, List.of()));
        }
    }

    /** From the trigger on, or from when the level brought the duty in; empty when it never did. */
    private Optional<Begin> start(Fact trigger) {
        Optional<Fact> end = end(trigger.at());
        return setting.spans(rule).stream()
                .filter(span -> Scope.of(rule, span.step(), setting.worst()) == Scope.YES)
                .filter(span -> span.to().isAfter(trigger.at()))
                .map(span -> Begin.at(trigger).notBefore(span.from()))
                .filter(begin ->
                        end.filter(last -> !begin.at().isBefore(last.at())).isEmpty())
                .findFirst();
    }

    private Optional<Fact> end(Instant from) {
        return setting.facts()
                .of(rule.getEndedBy())
                .filter(fact -> !fact.at().isBefore(from))
                .findFirst();
    }
}
