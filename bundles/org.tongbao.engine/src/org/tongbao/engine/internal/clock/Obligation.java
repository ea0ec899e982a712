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

    private final List<ClockRule> rules;
    private final Setting setting;
    private final List<Span> spans;
    private final int decisive;

    Obligation(List<ClockRule> rules, Setting setting) {
        this.rules = rules;
        this.setting = setting;
        spans = Span.of(setting.track(rules.get(0)));
        decisive = decisive();
    }

    /** The clock of one of the rules. */
    ClockState state(ClockRule rule) {
        Scope scope = scope(rule, decisive);
        if (scope == Scope.YES) {
            return running(rule);
        }
        Optional<ClockState> miss = earlierMiss(rule);
        if (miss.isPresent()) {
            return miss.get();
        }
        return scope == Scope.MAYBE && !setting.levelZero()
                ? idle(rule, Phase.WAITING, strictest())
                : idle(rule, Phase.NOT_APPLICABLE, Optional.empty());
    }

    /**
     * The rule met before the level rose to that of a stricter rule, which therefore does not apply any more; empty when
     * there is none.
     */
    Optional<ClockRule> metBeforeRise() {
        Span last = spans.get(spans.size() - 1);
        if (stop().isEmpty() || last.rank() <= spans.get(decisive).rank()) {
            return Optional.empty();
        }
        Optional<ClockRule> then = applying(decisive);
        return applying(spans.size() - 1).isEmpty() || then.equals(applying(spans.size() - 1))
                ? Optional.empty()
                : then;
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
                rule.isProvisional());
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
                .filter(index -> applying(index).isPresent())
                .findFirst()
                .orElse(last);
    }

    private ClockState running(ClockRule rule) {
        Optional<Started> started = started(rule, decisive);
        if (started.isEmpty()) {
            return idle(rule, setting.levelZero() ? Phase.NOT_APPLICABLE : Phase.WAITING, Optional.empty());
        }
        boolean change = byLevelChange(rule, decisive, started.get());
        return started.get().state(setting.now(), Optional.empty(), change, previous(started.get()));
    }

    private Optional<ClockState> earlierMiss(ClockRule rule) {
        return IntStream.iterate(decisive - 1, index -> index >= 0, index -> index - 1)
                .mapToObj(index -> missIn(rule, index))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<ClockState> missIn(ClockRule rule, int index) {
        Span span = spans.get(index);
        if (!span.judged() || scope(rule, index) != Scope.YES) {
            return Optional.empty();
        }
        return started(rule, index)
                .filter(clock -> clock.start().at().isBefore(span.to()) && clock.missed(setting.now()))
                .filter(clock ->
                        clock.due().filter(due -> due.at().isBefore(span.to())).isPresent())
                .map(clock -> clock.record(byLevelChange(rule, index, clock)));
    }

    /** True when the due had passed already as the level brought it in, and nothing was overdue before. */
    private boolean byLevelChange(ClockRule rule, int index, Started clock) {
        int first = runStart(rule, index);
        if (first == 0 || !spans.get(first - 1).judged() || clock.due().isEmpty()) {
            return false;
        }
        Instant change = spans.get(first).from();
        Optional<Due> before =
                applying(first - 1).flatMap(other -> started(other, first - 1)).flatMap(Started::due);
        return clock.due().get().at().isBefore(change)
                && before.filter(due -> due.at().isBefore(change)).isEmpty();
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
        return applying(index)
                .flatMap(rule -> started(rule, index))
                .filter(clock -> clock.start().at().isBefore(span.to()))
                .flatMap(Started::due)
                .map(Due::at);
    }

    private Optional<Started> started(ClockRule rule, int index) {
        int first = runStart(rule, index);
        boolean byReport = rule.getTriggers().contains(rule.getLevelOf());
        Optional<ClockRule> before = first == 0 ? Optional.empty() : applying(first - 1);
        // A higher level reported before the review starts the shorter clock at its own receipt (A3 rule 5).
        boolean raised = byReport
                && before.isPresent()
                && spans.get(first).rank() > spans.get(first - 1).rank();
        Instant from = raised ? spans.get(first).from() : Instant.MIN;
        Optional<Fact> start = setting.triggers(rule)
                .filter(trigger -> !trigger.at().isBefore(from))
                .findFirst();
        Optional<Due> cap = raised && before.get().getTriggers().equals(rule.getTriggers())
                ? started(before.get(), first - 1).flatMap(Started::due)
                : Optional.empty();
        Optional<Fact> stop = setting.stops(rule).findFirst();
        return start.map(fact -> Started.of(setting, rule, fact, stop, cap));
    }

    /** The strictest of the dues that may turn out to apply. */
    private Optional<Instant> strictest() {
        return rules.stream()
                .filter(rule -> scope(rule, decisive) != Scope.NO)
                .flatMap(rule -> started(rule, decisive).stream())
                .flatMap(clock -> Stream.concat(clock.due().map(Due::at).stream(), clock.soft().stream()))
                .min(Comparator.naturalOrder());
    }

    private Optional<Fact> stop() {
        return rules.stream().flatMap(rule -> setting.stops(rule).limit(1)).min(Comparator.comparing(Fact::at));
    }

    private Optional<ClockRule> applying(int index) {
        return rules.stream().filter(rule -> scope(rule, index) == Scope.YES).findFirst();
    }

    /** The first span of the unbroken run of spans to which the rule applies. */
    private int runStart(ClockRule rule, int index) {
        int first = index;
        while (first > 0 && scope(rule, first - 1) == Scope.YES) {
            first--;
        }
        return first;
    }

    private Scope scope(ClockRule rule, int index) {
        return Scope.of(rule, spans.get(index).step(), setting.worst());
    }
}
