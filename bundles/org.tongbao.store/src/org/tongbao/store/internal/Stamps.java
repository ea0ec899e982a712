package org.tongbao.store.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Impact;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentPackage;

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
    static void apply(Incident copy, Facts stored, Instant now) {
        for (Event event : copy.getEvents()) {
            if (unset(event.getId())) {
                event.setId(newId());
            }
            if (event.getRecorded() == null) {
                String subject = Facts.subject(IncidentPackage.Literals.INCIDENT__EVENTS, event.getId());
                event.setRecorded(stored.get(subject).flatMap(Fact::recorded).orElse(now));
            }
        }
        for (Impact impact : copy.getImpacts()) {
            if (unset(impact.getId())) {
                impact.setId(newId());
            }
            if (impact.getRecorded() == null) {
                String subject = Facts.subject(IncidentPackage.Literals.INCIDENT__IMPACTS, impact.getId());
                impact.setRecorded(stored.get(subject).flatMap(Fact::recorded).orElse(now));
            }
        }
    }

    /** Entries of the stored version that must not change and did. */
    static List<String> broken(Facts stored, Facts copy) {
        var broken = new ArrayList<String>();
        stored.bySubject().forEach((subject, fact) -> {
            if (fact.recorded().isPresent()
                    && copy.get(subject).filter(fact::says).isEmpty()) {
                broken.add(subject);
            }
        });
        return broken;
    }

    private static boolean unset(@Nullable String id) {
        return id == null || id.isEmpty();
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
