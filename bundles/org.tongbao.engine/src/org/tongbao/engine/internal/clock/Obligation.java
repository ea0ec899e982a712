package org.tongbao.engine.internal.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.ClockState.Phase;
import org.tongbao.engine.internal.clock.DueCalculator.Due;
import org.tongbao.engine.internal.facts.Fact;
import org.tongbao.model.rules.ClockRule;

/**
 * One obligation whose limit depends on the level, such as containment within 72 or 36 hours: at any instant at most one
 * of its rules applies (A3 rules 4 to 6). A rule that stands alone is an obligation too. For one instant.
 */
final class Obligation {

    private final Setting setting;
    private final List<Span> spans;
    private final List<Lane> lanes;
    private final List<Optional<Lane>> applying;
    private final int decisive;

    Obligation(List<ClockRule> rules, Setting setting) {
        this.setting = setting;
        spans = setting.spans(rules.get(0));
        lanes = rules.stream().map(rule -> Lane.of(rule, setting, spans)).toList();
        applying = IntStream.range(0, spans.size())
                .mapToObj(index ->
                        lanes.stream().filter(lane -> lane.applies(index)).findFirst())
                .toList();
        decisive = decisive();
    }

    /** The clock of one of the rules. */
    ClockState state(ClockRule rule) {
        Lane lane = lanes.stream()
                .filter(known -> known.rule().equals(rule))
                .findFirst()
                .orElseThrow();
        Scope scope = lane.scopes().get(decisive);
        if (scope == Scope.YES) {
            return running(lane);
        }
        Optional<ClockState> miss = earlierMiss(lane);
        if (miss.isPresent()) {
            return miss.get();
        }
        return scope == Scope.MAYBE && !setting.levelZero() && !rule.isOfOrganization()
                ? idle(rule, Phase.WAITING, strictest())
                : idle(rule, Phase.NOT_APPLICABLE, Optional.empty());
    }

    /**
     * The rule met before the level rose to that of a stricter rule, which therefore does not apply any more; empty when
     * there is none.
     */
    Optional<ClockRule> metBeforeRise() {
        int last = spans.size() - 1;
        if (stop().isEmpty() || spans.get(last).rank() <= spans.get(decisive).rank()) {
            return Optional.empty();
        }
        Optional<Lane> now = applying.get(last);
        Optional<Lane> then = applying.get(decisive);
        return now.isEmpty() || now.equals(then) ? Optional.empty() : then.map(Lane::rule);
    }

    /** A clock that has not started. */
    static ClockState idle(ClockRule rule, Phase phase, Optional<Instant> soft) {
        return new ClockState(
                rule,
                Optional.empty(),
                phase,
                rule.getTriggers().isEmpty() ? "" : rule.getTriggers().get(0),
                Optional.empty(),
                Optional.empty(),
                soft,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                List.of(),
                rule.isProvisional(),
                Optional.empty());
    }

    /** A met clock stays met: the level at the stop decides, or the first one after it that any rule applies to. */
    private int decisive() {
        int last = spans.size() - 1;
        Optional<Fact> stop = stop();
        if (stop.isEmpty()) {
            return last;
        }
        return IntStream.rangeClosed(0, last)
                .filter(index -> spans.get(index).to().isAfter(stop.get().at()))
                .filter(index -> applying.get(index).isPresent())
                .findFirst()
                .orElse(last);
    }

    private ClockState running(Lane lane) {
        Optional<Started> started = started(lane, decisive);
        if (started.isEmpty()) {
            boolean none = setting.levelZero() || setting.none(lane.rule());
            return idle(lane.rule(), none ? Phase.NOT_APPLICABLE : Phase.WAITING, Optional.empty());
        }
        boolean change = byLevelChange(lane, decisive, started.get());
        return started.get().state(setting.now(), Optional.empty(), change, previous(started.get()));
    }

    private Optional<ClockState> earlierMiss(Lane lane) {
        return IntStream.iterate(decisive - 1, index -> index >= 0, index -> index - 1)
                .filter(index -> spans.get(index).judged() && lane.applies(index))
                .mapToObj(index -> missIn(lane, index))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<ClockState> missIn(Lane lane, int index) {
        Instant end = spans.get(index).to();
        return started(lane, index)
                .filter(clock -> clock.start().at().isBefore(end) && clock.missed(setting.now()))
                .filter(clock ->
                        clock.due().filter(due -> due.at().isBefore(end)).isPresent())
                .map(clock -> clock.record(byLevelChange(lane, index, clock)));
    }

    /** True when the due had passed already as the level brought it in, and nothing was overdue before. */
    private boolean byLevelChange(Lane lane, int index, Started clock) {
        int first = lane.runStart(index);
        if (first == 0 || !spans.get(first - 1).judged() || clock.due().isEmpty()) {
            return false;
        }
        Instant change = spans.get(first).from();
        if (!clock.due().get().at().isBefore(change)) {
            return false;
        }
        return applying.get(first - 1)
                .flatMap(other -> started(other, first - 1))
                .flatMap(Started::due)
                .filter(due -> due.at().isBefore(change))
                .isEmpty();
    }

    /** Due instants of the levels before, oldest first, without repeating the one that applies. */
    private List<Instant> previous(Started current) {
        List<Instant> previous = new ArrayList<>();
        for (int index = 0; index < decisive; index++) {
            lawfulIn(index).filter(due -> !previous.contains(due)).ifPresent(previous::add);
        }
        current.due().ifPresent(due -> previous.remove(due.at()));
        previous.removeAll(current.earlier());
        return previous;
    }

    private Optional<Instant> lawfulIn(int index) {
        Span span = spans.get(index);
        if (!span.judged()) {
            return Optional.empty();
        }
        return applying.get(index)
                .flatMap(lane -> started(lane, index))
                .filter(clock -> clock.start().at().isBefore(span.to()))
                .flatMap(Started::due)
                .map(Due::at);
    }

    private Optional<Started> started(Lane lane, int index) {
        ClockRule rule = lane.rule();
        int first = lane.runStart(index);
        Optional<Lane> before = first == 0 ? Optional.empty() : applying.get(first - 1);
        // A higher level reported before the review starts the shorter clock at its own receipt (A3 rule 5).
        boolean raised = before.isPresent()
                && rule.getTriggers().contains(rule.getLevelOf())
                && spans.get(first).rank() > spans.get(first - 1).rank();
        Instant from = raised ? spans.get(first).from() : Instant.MIN;
        Optional<Fact> start = lane.triggers().stream()
                .filter(trigger -> !trigger.at().isBefore(from))
                .findFirst();
        Optional<Due> cap = raised && before.get().rule().getTriggers().equals(rule.getTriggers())
                ? started(before.get(), first - 1).flatMap(Started::due)
                : Optional.empty();
        return start.map(fact -> Started.of(setting, rule, Begin.at(fact), lane.stop(), cap));
    }

    /** The strictest of the dues that may turn out to apply. */
    private Optional<Instant> strictest() {
        return lanes.stream()
                .filter(lane -> lane.scopes().get(decisive) != Scope.NO)
                .flatMap(lane -> started(lane, decisive).stream())
                .flatMap(clock -> Stream.concat(clock.due().map(Due::at).stream(), clock.soft().stream()))
                .min(Comparator.naturalOrder());
    }

    private Optional<Fact> stop() {
        return lanes.stream().flatMap(lane -> lane.stop().stream()).min(Comparator.comparing(Fact::at));
    }
}
