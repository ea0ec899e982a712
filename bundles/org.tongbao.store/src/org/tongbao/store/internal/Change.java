package org.tongbao.store.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

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

    /**
     * All differences: what is there now in its order, then what is gone.
     *
     * @param before the version that the other one was compared with when it was read
     */
    static List<Change> between(Facts before, Facts after) {
        var changes = new ArrayList<Change>();
        for (String subject : after.fresh()) {
            Fact fact = after.get(subject).orElseThrow();
            @Nullable Fact old = before.bySubject().get(subject);
            if (old == null) {
                changes.add(new Change("add", subject, "", fact.text(), fact.reason()));
            } else if (!fact.says(old)) {
                changes.add(new Change("change", subject, old.text(), fact.text(), fact.reason()));
            }
        }
        for (String subject : after.gone()) {
            changes.add(new Change(
                    "remove", subject, before.get(subject).orElseThrow().text(), "", ""));
        }
        return changes;
    }
}
