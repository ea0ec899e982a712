package org.tongbao.engine.internal.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.engine.internal.facts.Contradictions;
import org.tongbao.engine.internal.facts.Fact;
import org.tongbao.engine.internal.facts.Facts;
import org.tongbao.engine.internal.facts.LevelTrack;
import org.tongbao.model.rules.Circumstance;
import org.tongbao.model.rules.ClockRule;

/**
 * What the clocks of an incident or an organization are read from.
 *
 * @param facts up to {@code now}
 * @param dues calculator of the pack
 * @param circumstances that the pack knows
 * @param worst worst rank of the pack's scale
 * @param responsibility level of the organization whose clocks are read, blank when not known; empty for an incident's
 * @param now the instant looked at
 * @param effective the time cut by the effective level
 * @param reported the time cut by the level reported
 */
record Setting(
        Facts facts,
        DueCalculator dues,
        List<Circumstance> circumstances,
        int worst,
        Optional<String> responsibility,
        Instant now,
        List<Span> effective,
        List<Span> reported) {

    /** Detail of an event: who was told. */
    static final String TO = "to";

    /** The clocks of a pack at an instant, with the time cut up once for all of them. */
    static Setting of(
            Facts facts,
            DueCalculator dues,
            List<Circumstance> circumstances,
            int worst,
            Optional<String> responsibility,
            Instant now) {
        return new Setting(
                facts,
                dues,
                circumstances,
                worst,
                responsibility,
                now,
                Span.of(facts.effective()),
                Span.of(facts.reported()));
    }

    /** The level that decides about a rule. */
    LevelTrack track(ClockRule rule) {
        return rule.getLevelOf() == null ? facts.effective() : facts.reported();
    }

    /** The whole of time, cut at each step of that level; at least one. */
    List<Span> spans(ClockRule rule) {
        return rule.getLevelOf() == null ? effective : reported;
    }

    /** Facts that start the rule's clock, oldest first. */
    Stream<Fact> triggers(ClockRule rule) {
        Stream<Fact> triggers = with(rule.getTriggerDetail(), facts.of(rule.getTriggers()))
                .filter(trigger -> rule.getAssumed() != null || !trigger.assumed())
                .filter(trigger -> !rule.isOffHours() || dues.offHours(trigger.at()))
                .filter(trigger -> !rule.isOnlyIfChanged() || changedLevel(trigger))
                .filter(trigger ->
                        !rule.isTriggerAtLevel() || Scope.of(rule, track(rule).at(trigger.at()), worst) == Scope.YES);
        String after = rule.getAfter();
        if (after == null) {
            return triggers;
        }
        Optional<Fact> first = facts.first(after);
        return triggers.filter(trigger ->
                first.isPresent() && !trigger.at().isBefore(first.get().at()));
    }

    /** Facts that stop the rule's clock, oldest first. */
    Stream<Fact> stops(ClockRule rule) {
        Stream<Fact> stops =
                with(rule.getStopDetail(), facts.of(rule.getStops())).filter(stop -> atLevel(rule, stop));
        String during = rule.getDuring();
        if (during == null) {
            return stops;
        }
        List<Interval> intervals = intervals(during);
        return stops.filter(stop -> intervals.stream().anyMatch(interval -> interval.contains(stop.at())));
    }

    /** The times during which a circumstance of the pack lasted. */
    List<Interval> intervals(String id) {
        return circumstances.stream()
                .filter(circumstance -> circumstance.getId().equals(id))
                .flatMap(circumstance -> Interval.of(circumstance, facts).stream())
                .toList();
    }

    /** Whether the rule concerns the incident at its present level. */
    Scope scope(ClockRule rule) {
        return Scope.of(rule, track(rule).last(), worst);
    }

    /**
     * True when a clock that nothing has started does not concern the incident, rather than waits: nothing can start it
     * any more.
     */
    boolean none(ClockRule rule) {
        boolean inHours =
                rule.isOffHours() && facts.of(rule.getTriggers()).findFirst().isPresent();
        return inHours || rule.isOfOrganization() && responsibility.isEmpty() || scope(rule) == Scope.NO || levelZero();
    }

    /** What the rule's condition says; maybe while its question is not answered. */
    Scope condition(ClockRule rule) {
        String when = rule.getWhen();
        if (when == null) {
            return Scope.YES;
        }
        Optional<String> answer = facts.answer(key(when));
        if (answer.isEmpty()) {
            return Scope.MAYBE;
        }
        return answer.get().equals(when.substring(separator(when) + 1)) ? Scope.YES : Scope.NO;
    }

    private boolean changedLevel(Fact review) {
        return facts.of(Fact.LEVEL_CHANGED).stream()
                .anyMatch(change -> change.id().equals(review.id()));
    }

    /** True when the rule asks for a detail that the stopping event leaves open. */
    boolean lacksDetail(ClockRule rule, Fact stop) {
        String wanted = rule.getStopDetail();
        return wanted != null && stop.detail(key(wanted)).isEmpty();
    }

    /** True when the times of trigger and stop, or of the trigger and what must precede it, cannot both be right. */
    boolean doubtful(Fact start, Optional<Fact> stop) {
        return facts.doubted().contains(start.id())
                || stop.filter(fact ->
                                fact.at().isBefore(start.at()) && Contradictions.ordered(start.type(), fact.type()))
                        .isPresent();
    }

    /** When the rule's stricter reading starts; empty when it has none or that did not happen. */
    Optional<Instant> strict(ClockRule rule) {
        String soft = rule.getSoftTrigger();
        return soft == null ? Optional.empty() : facts.first(soft).map(Fact::at);
    }

    /** True when the incident is judged to be none that must be notified. */
    boolean levelZero() {
        return facts.effective()
                .last()
                .filter(step -> step.complete() && step.rank() == 0)
                .isPresent();
    }

    static String key(String detail) {
        return detail.substring(0, separator(detail));
    }

    /** Of facts those that have the detail wanted, as {@code key=value|value}, if one is. */
    private static Stream<Fact> with(@Nullable String wanted, Stream<Fact> facts) {
        if (wanted == null) {
            return facts;
        }
        String key = key(wanted);
        List<String> values = List.of(wanted.substring(separator(wanted) + 1).split("\\|"));
        return facts.filter(fact -> fact.detail(key).filter(values::contains).isPresent());
    }

    private static int separator(String detail) {
        int separator = detail.indexOf('=');
        if (separator < 0) {
            throw new IllegalArgumentException("no '=': " + detail);
        }
        return separator;
    }

    private boolean atLevel(ClockRule rule, Fact stop) {
        return !rule.isStopAtLevel() || Scope.of(rule, track(rule).at(stop.at()), worst) == Scope.YES;
    }
}
