package org.tongbao.engine.internal.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.internal.facts.Fact;
import org.tongbao.engine.internal.facts.Facts;
import org.tongbao.model.rules.ClockRule;
import org.tongbao.model.rules.RulePack;

/** The clocks of a pack over an incident's facts. Immutable, any thread. */
public final class ClockBoard {

    /**
     * The clocks at an instant.
     *
     * @param states in the pack's order, instances of one clock together
     * @param metBeforeRise rules that were met before the level rose to that of a stricter one
     * @param unclear rules that an event would have stopped, had it named the detail they ask for
     */
    public record Reading(List<ClockState> states, List<ClockRule> metBeforeRise, Map<ClockRule, Fact> unclear) {

        public Reading {
            states = List.copyOf(states);
            metBeforeRise = List.copyOf(metBeforeRise);
            unclear = Map.copyOf(unclear);
        }
    }

    private final List<ClockRule> rules;
    private final DueCalculator dues;
    private final int worst;

    /**
     * For the clocks of a pack.
     *
     * @param worst worst rank of the pack's scale
     */
    public ClockBoard(RulePack pack, DueCalculator dues, int worst) {
        rules = List.copyOf(pack.getClocks());
        this.dues = dues;
        this.worst = worst;
    }

    /**
     * The clocks at {@code now}.
     *
     * @param facts up to {@code now}
     */
    public Reading read(Facts facts, Instant now) {
        Setting setting = new Setting(facts, dues, worst, now);
        Map<String, Obligation> obligations = new HashMap<>();
        List<ClockState> states = new ArrayList<>();
        List<ClockRule> risen = new ArrayList<>();
        Map<ClockRule, Fact> unclear = new HashMap<>();
        for (ClockRule rule : rules) {
            if (rule.isRepeated()) {
                states.addAll(new Repeated(rule, setting).states());
            } else {
                Obligation obligation =
                        obligations.computeIfAbsent(key(rule), key -> new Obligation(together(rule), setting));
                states.add(obligation.state(rule));
                obligation.metBeforeRise().filter(rule::equals).ifPresent(risen::add);
            }
            facts.of(rule.getStops())
                    .filter(stop -> setting.lacksDetail(rule, stop))
                    .findFirst()
                    .ifPresent(stop -> unclear.put(rule, stop));
        }
        return new Reading(states, risen, unclear);
    }

    private List<ClockRule> together(ClockRule rule) {
        return rules.stream()
                .filter(other -> !other.isRepeated() && key(other).equals(key(rule)))
                .toList();
    }

    private static String key(ClockRule rule) {
        String obligation = rule.getObligation();
        return obligation == null || obligation.isBlank() ? "rule " + rule.getId() : "obligation " + obligation;
    }
}
