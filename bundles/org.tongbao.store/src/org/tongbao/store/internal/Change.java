package org.tongbao.store.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One difference between two versions of an incident.
 *
 * @param action {@code add}, {@code change} or {@code remove}
 * @param subject see {@link Facts}
 * @param from canonical text before, empty when added
 * @param to canonical text after, empty when removed
 * @param reason why, empty when none was asked
 */
record Change(String action, String subject, String from, String to, String reason) {

    /** All differences: what is there now in its order, then what is gone. */
    static List<Change> between(Facts before, Facts after) {
        var changes = new ArrayList<Change>();
        after.bySubject().forEach((subject, fact) -> {
            Optional<Fact> old = before.get(subject);
            if (old.filter(fact::says).isEmpty()) {
                String from = old.map(Fact::text).orElse("");
                changes.add(new Change(old.isEmpty() ? "add" : "change", subject, from, fact.text(), fact.reason()));
            }
        });
        before.bySubject().forEach((subject, fact) -> {
            if (after.get(subject).isEmpty()) {
                changes.add(new Change("remove", subject, fact.text(), "", ""));
            }
        });
        return changes;
    }
}
