package org.tongbao.core.internal.registry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.model.rules.ClockRule;

/**
 * Rules that wait for each other: each is started by nothing but what meets another of them, so that none ever starts.
 * For one use.
 */
final class RuleCycles {

    private final List<ClockRule> rules;
    private final Set<ClockRule> done = new HashSet<>();
    private final List<ClockRule> path = new ArrayList<>();

    RuleCycles(List<ClockRule> rules) {
        this.rules = rules;
    }

    /** Ids of the rules of a circle, the first once more at the end; empty when there is none. */
    Optional<List<String>> find() {
        for (ClockRule rule : rules) {
            Optional<List<String>> cycle = from(rule);
            if (cycle.isPresent()) {
                return cycle;
            }
        }
        return Optional.empty();
    }

    private Optional<List<String>> from(ClockRule rule) {
        int seen = path.indexOf(rule);
        if (seen >= 0) {
            List<String> ids = new ArrayList<>();
            path.subList(seen, path.size()).forEach(other -> ids.add(other.getId()));
            ids.add(rule.getId());
            return Optional.of(ids);
        }
        if (!done.add(rule)) {
            return Optional.empty();
        }
        path.add(rule);
        for (ClockRule next : rules) {
            if (starts(rule, next)) {
                Optional<List<String>> cycle = from(next);
                if (cycle.isPresent()) {
                    return cycle;
                }
            }
        }
        path.remove(path.size() - 1);
        return Optional.empty();
    }

    /** A rule started by what it is met by itself would be one too, unless it is meant to come back. */
    private static boolean starts(ClockRule rule, ClockRule next) {
        return !(rule.equals(next) && rule.isEvery())
                && !apart(rule.getStopDetail(), next.getTriggerDetail())
                && rule.getStops().stream().anyMatch(next.getTriggers()::contains);
    }

    /** True when no event has both details, each {@code key=value|value}: they ask for other values of one key. */
    private static boolean apart(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return false;
        }
        List<String> values = values(one);
        return key(one).equals(key(other)) && values(other).stream().noneMatch(values::contains);
    }

    private static String key(String detail) {
        return detail.substring(0, detail.indexOf('=') + 1);
    }

    private static List<String> values(String detail) {
        return List.of(detail.substring(detail.indexOf('=') + 1).split("\\|"));
    }
}
