package org.tongbao.store.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Impact;

/** Marks new events and judgements of a copy as recorded. */
final class Stamps {

    private Stamps() {}

    /**
     * Gives each event and judgement without them an id and the instant it was recorded: that of the stored version where
     * it is there already, else now.
     *
     * @param copy changed
     * @param stored facts of the stored version
     */
    static void apply(EObject copy, Facts stored, Instant now) {
        for (EObject entry : copy.eContents()) {
            if (entry instanceof Event event) {
                if (unset(event.getId())) {
                    event.setId(newId());
                }
                if (event.getRecorded() == null) {
                    event.setRecorded(recorded(event, event.getId(), stored, now));
                }
            } else if (entry instanceof Impact impact) {
                if (unset(impact.getId())) {
                    impact.setId(newId());
                }
                if (impact.getRecorded() == null) {
                    impact.setRecorded(recorded(impact, impact.getId(), stored, now));
                }
            }
        }
    }

    private static Instant recorded(EObject entry, String id, Facts stored, Instant now) {
        String subject = Facts.subject(entry.eContainmentFeature().getName(), id);
        return stored.get(subject).flatMap(Fact::recorded).orElse(now);
    }

    /** Entries of the stored version that must not change and did. */
    static List<String> broken(Facts stored, Facts copy) {
        var broken = new ArrayList<String>();
        for (String subject : copy.fresh()) {
            @Nullable Fact fact = stored.bySubject().get(subject);
            if (fact != null
                    && fact.recorded().isPresent()
                    && !fact.says(copy.get(subject).orElseThrow())) {
                broken.add(subject);
            }
        }
        for (String subject : copy.gone()) {
            if (stored.get(subject).flatMap(Fact::recorded).isPresent()) {
                broken.add(subject);
            }
        }
        return broken;
    }

    private static boolean unset(@Nullable String id) {
        return id == null || id.isEmpty();
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
