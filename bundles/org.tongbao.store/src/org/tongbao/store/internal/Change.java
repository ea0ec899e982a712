package org.tongbao.store.internal;

import java.util.ArrayList;
import java.util.List;

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
        after.texts().forEach((subject, to) -> {
            String from = before.texts().getOrDefault(subject, "");
            if (!to.equals(from)) {
                String reason = after.reasons().getOrDefault(subject, "");
                changes.add(new Change(from.isEmpty() ? "add" : "change", subject, from, to, reason));
            }
        });
        before.texts().forEach((subject, from) -> {
            if (!after.texts().containsKey(subject)) {
                changes.add(new Change("remove", subject, from, "", ""));
            }
        });
        return changes;
    }
}
