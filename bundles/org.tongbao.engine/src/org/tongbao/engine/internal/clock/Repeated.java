package org.tongbao.engine.internal.clock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.ClockState.Phase;
import org.tongbao.engine.internal.facts.Fact;
import org.tongbao.model.rules.ClockRule;

/** A rule with one clock for each event that starts it, such as each review's result (A3 rule 7). For one instant. */
final class Repeated {

    private final ClockRule rule;
    private final Setting setting;

    Repeated(ClockRule rule, Setting setting) {
        this.rule = rule;
        this.setting = setting;
    }

    /** One state for each trigger, named by its id; a single idle one when nothing has started it. */
    List<ClockState> states() {
        List<ClockState> states = new ArrayList<>();
        for (Fact trigger : setting.triggers(rule).toList()) {
            Optional<Fact> stop = stop(trigger);
            Scope scope =
                    Scope.of(rule, setting.track(rule).at(stop.map(Fact::at).orElse(setting.now())), setting.worst());
            if (scope == Scope.YES) {
                states.add(Started.of(setting, rule, trigger, stop, Optional.empty())
                        .state(setting.now(), Optional.of(trigger.id()), false, List.of()));
            }
        }
        if (states.isEmpty()) {
            Scope scope = Scope.of(rule, setting.track(rule).last(), setting.worst());
            boolean none = scope == Scope.NO || setting.levelZero();
            states.add(Obligation.idle(rule, none ? Phase.NOT_APPLICABLE : Phase.WAITING, Optional.empty()));
        }
        return states;
    }

    private Optional<Fact> stop(Fact trigger) {
        Optional<Fact> after = setting.stops(rule)
                .filter(stop -> !stop.at().isBefore(trigger.at()))
                .findFirst();
        // A stop recorded before what it answers leaves the clock in doubt rather than open (A3 rule 9).
        return after.isPresent()
                ? after
                : setting.stops(rule)
                        .filter(stop -> setting.facts().doubted().contains(stop.id()))
                        .findFirst();
    }
}
