package org.tongbao.core.account;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tongbao.core.seal.Sha256;
import org.tongbao.core.store.OrganizationSummary;

/**
 * The organizations whose incidents somebody sees: the one he acts for, those below it by superior, and those whose notifications any
 * of these reviews. What belongs to no organization yet is everybody's.
 *
 * @param names of the organizations; empty when it is all of them
 */
public record Scope(Optional<Set<String>> names) {

    /** All organizations. */
    public static final Scope ALL = new Scope(Optional.empty());

    /** What somebody sees who acts for an organization; all for the empty name. */
    public static Scope of(String organization, List<OrganizationSummary> directory) {
        if (organization.isEmpty()) {
            return ALL;
        }
        Map<String, List<String>> under = new HashMap<>();
        for (OrganizationSummary each : directory) {
            // often one and the same, or neither is known
            for (String over : List.of(each.superior(), each.reviewer())) {
                under.computeIfAbsent(over, name -> new ArrayList<>()).add(each.name());
            }
        }
        var found = new TreeSet<String>(Set.of(organization));
        var next = new ArrayDeque<String>(found);
        while (!next.isEmpty()) {
            for (String each : under.getOrDefault(next.remove(), List.of())) {
                if (found.add(each)) {
                    next.add(each);
                }
            }
        }
        return new Scope(Optional.of(found));
    }

    /** True when it is all organizations. */
    public boolean all() {
        return names.isEmpty();
    }

    /** True for an organization that belongs to it, and for none. */
    public boolean has(String organization) {
        return organization.isEmpty()
                || names.filter(set -> !set.contains(organization)).isEmpty();
    }

    /** Tells scopes apart. */
    String digest() {
        return Sha256.of(names.map(set -> String.join("\n", new TreeSet<>(set))).orElse(""));
    }
}
