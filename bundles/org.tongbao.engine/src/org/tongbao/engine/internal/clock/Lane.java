package org.tongbao.engine.internal.clock;

import java.util.List;
import java.util.Optional;
import org.tongbao.engine.internal.facts.Fact;
import org.tongbao.model.rules.ClockRule;

/**
 * One rule of an obligation with what concerns it, looked up once.
 *
 * @param rule of the pack
 * @param triggers facts that start its clock, oldest first
 * @param stop the first fact that stops it
 * @param scopes for each span of the obligation, whether the rule applies
 */
record Lane(ClockRule rule, List<Fact> triggers, Optional<Fact> stop, List<Scope> scopes) {

    static Lane of(ClockRule rule, Setting setting, List<Span> spans) {
        return new Lane(
                rule,
                setting.triggers(rule).toList(),
                setting.stops(rule).findFirst(),
                spans.stream()
                        .map(span -> Scope.of(rule, span.step(), setting.worst()))
                        .toList());
    }

    boolean applies(int span) {
        return scopes.get(span) == Scope.YES;
    }

    /** The first span of the unbroken run of spans around {@code span} to which the rule applies. */
    int runStart(int span) {
        int first = span;
        while (first > 0 && applies(first - 1)) {
            first--;
        }
        return first;
    }
}
