package org.tongbao.engine.internal.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.ClockState.Phase;
import org.tongbao.engine.internal.facts.Fact;
import org.tongbao.engine.internal.facts.Facts;
import org.tongbao.model.rules.Calculator;
import org.tongbao.model.rules.Circumstance;
import org.tongbao.model.rules.ClockRule;
import org.tongbao.model.rules.RulePack;

/** The clocks of a pack over the facts of an incident or an organization. Immutable, any thread. */
public final class ClockBoard {

    /**
     * The clocks at an instant.
     *
     * @param states in the pack's order, instances of one clock together
     * @param metBeforeRise rules that were met before the level rose to that of a stricter one
     * @param unclear rules that an event would have stopped, had it named the detail they ask for
     * @param starts instants at which clocks will start by themselves
     */
    public record Reading(
            List<ClockState> states,
            List<ClockRule> metBeforeRise,
            Map<ClockRule, Fact> unclear,
            List<Instant> starts) {

        public Reading {
            states = List.copyOf(states);
            metBeforeRise = List.copyOf(metBeforeRise);
            unclear = Map.copyOf(unclear);
            starts = List.copyOf(starts);
        }
    }

    private final List<ClockRule> rules;
    private final Map<String, List<ClockRule>> obligations = new HashMap<>();
    private final Map<String, ClockRule> substitutes = new HashMap<>();
    private final List<Circumstance> circumstances;
    private final DueCalculator dues;
    private final int worst;
    private final Optional<String> responsibility;

    /**
     * For the clocks of a pack over an incident. Those of organizations are among them, but run only on what was recorded
     * in the incident itself.
     *
     * @param worst worst rank of the pack's scale
     */
    public ClockBoard(RulePack pack, DueCalculator dues, int worst) {
        this(pack, pack.getClocks(), dues, worst, Optional.empty());
    }

    /**
     * For the clocks of organizations that a pack has.
     *
     * @param worst worst rank of the pack's scale
     * @param responsibility level of the organization, A to E; blank when not known
     */
    public static ClockBoard ofOrganization(RulePack pack, DueCalculator dues, int worst, String responsibility) {
        List<ClockRule> rules =
                pack.getClocks().stream().filter(ClockRule::isOfOrganization).toList();
        return new ClockBoard(pack, rules, dues, worst, Optional.of(responsibility));
    }

    private ClockBoard(
            RulePack pack, List<ClockRule> clocks, DueCalculator dues, int worst, Optional<String> responsibility) {
        rules = List.copyOf(clocks);
        this.responsibility = responsibility;
        circumstances = List.copyOf(pack.getCircumstances());
        this.dues = dues;
        this.worst = worst;
        for (ClockRule rule : rules) {
            if (!rule.isRepeated()) {
                obligations.computeIfAbsent(key(rule), key -> new ArrayList<>()).add(rule);
            }
            if (rule.getSubstitutes() != null) {
                substitutes.put(rule.getSubstitutes(), rule);
                substitutes.put(rule.getId(), rule);
            }
        }
    }

    /**
     * The clocks at {@code now}.
     *
     * @param facts up to {@code now}
     */
    public Reading read(Facts facts, Instant now) {
        return new Reader(Setting.of(facts, dues, circumstances, worst, responsibility, now)).read();
    }

    private static String key(ClockRule rule) {
        String obligation = rule.getObligation();
        return obligation == null || obligation.isBlank() ? "rule " + rule.getId() : "obligation " + obligation;
    }

    /** Reads all clocks at one instant. */
    private final class Reader {

        private final Setting setting;
        private final Map<String, Obligation> known = new HashMap<>();
        private final Map<String, Substitution> substitutions = new HashMap<>();
        private final List<ClockState> states = new ArrayList<>();
        private final List<ClockRule> risen = new ArrayList<>();
        private final Map<ClockRule, Fact> unclear = new HashMap<>();
        private final List<Instant> starts = new ArrayList<>();

        Reader(Setting setting) {
            this.setting = setting;
        }

        Reading read() {
            for (ClockRule rule : rules) {
                List<ClockState> read = conditional(rule, states(rule));
                states.addAll(read);
                if (read.stream().anyMatch(state -> state.phase() != Phase.NOT_APPLICABLE)) {
                    setting.facts()
                            .of(rule.getStops())
                            .filter(stop -> setting.lacksDetail(rule, stop))
                            .findFirst()
                            .ifPresent(stop -> unclear.put(rule, stop));
                }
            }
            return new Reading(states, risen, unclear, starts);
        }

        /** What a condition says; what was done all the same is shown in any case. */
        private List<ClockState> conditional(ClockRule rule, List<ClockState> read) {
            Scope condition = setting.condition(rule);
            boolean done = read.stream().anyMatch(state -> state.metAt().isPresent());
            boolean none = read.stream().allMatch(state -> state.phase() == Phase.NOT_APPLICABLE);
            if (condition == Scope.YES || done || none) {
                return read;
            }
            boolean never = condition == Scope.NO || setting.levelZero();
            Phase phase = never ? Phase.NOT_APPLICABLE : Phase.WAITING;
            Optional<Instant> due = never
                    ? Optional.empty()
                    : read.stream().flatMap(state -> state.due().stream()).findFirst();
            return List.of(Obligation.idle(rule, phase, due));
        }

        private List<ClockState> states(ClockRule rule) {
            Optional<Substitution> substitution = substitution(rule);
            if (rule.getSubstitutes() != null) {
                return substitution.map(Substitution::states).orElse(List.of());
            }
            if (rule.getMakesUpFor() != null) {
                return List.of(makeUp(rule, substitution));
            }
            if (rule.getCalculator() == Calculator.ROLLING && responsibility.isPresent()) {
                return List.of(Coverages.standing(rule, responsibility.get()));
            }
            if (rule.isEvery()) {
                return new Periodic(rule, setting).states();
            }
            if (rule.isRepeated()) {
                Repeated repeated = new Repeated(rule, setting);
                List<ClockState> read = repeated.states();
                starts.addAll(repeated.starts());
                return read;
            }
            return substitution
                    .filter(Substitution::takesPlace)
                    .map(other -> List.of(other.replaced()))
                    .orElseGet(() -> List.of(single(rule)));
        }

        private ClockState single(ClockRule rule) {
            Obligation obligation = known.computeIfAbsent(
                    key(rule), key -> new Obligation(obligations.getOrDefault(key, List.of()), setting));
            obligation.metBeforeRise().filter(rule::equals).ifPresent(risen::add);
            return obligation.state(rule);
        }

        /** Starts when the circumstance has ended for which the other way was taken. */
        private ClockState makeUp(ClockRule rule, Optional<Substitution> substitution) {
            Optional<Interval> during = substitution.flatMap(Substitution::circumstance);
            if (during.isEmpty() || setting.scope(rule) == Scope.NO) {
                return Obligation.idle(rule, Phase.NOT_APPLICABLE, Optional.empty());
            }
            return during.get()
                    .end()
                    .map(end -> Started.of(setting, rule, Begin.at(end), stopAfter(rule, end), Optional.empty())
                            .state(setting.now(), Optional.empty(), false, List.of()))
                    .orElseGet(() -> Obligation.idle(rule, Phase.WAITING, Optional.empty()));
        }

        private Optional<Fact> stopAfter(ClockRule rule, Fact end) {
            return setting.stops(rule)
                    .filter(stop -> !stop.at().isBefore(end.at())
                            || setting.facts().doubted().contains(stop.id()))
                    .findFirst();
        }

        /** The substitution that a rule has to do with: as the usual way, the other one, or what makes up for it. */
        private Optional<Substitution> substitution(ClockRule rule) {
            String id = rule.getMakesUpFor() == null ? rule.getId() : rule.getMakesUpFor();
            @Nullable ClockRule other = substitutes.get(id);
            if (other == null) {
                return Optional.empty();
            }
            return rules.stream()
                    .filter(primary -> primary.getId().equals(other.getSubstitutes()))
                    .findFirst()
                    .map(primary -> substitutions.computeIfAbsent(
                            other.getId(), key -> new Substitution(primary, other, setting)));
        }
    }
}
