package org.tongbao.store.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Impact;

/**
 * Marks new events and judgements of a snapshot as recorded: gives each without them an id and the instant it was recorded,
 * that of the stored version where it is there already, else now. The snapshot stays as it is. Used by one thread at a time.
 */
final class Stamps {

    private final Facts stored;
    private final Instant now;

    /** By entry of the snapshot, which is looked at more than once. */
    private final Map<EObject, EObject> stamped = new IdentityHashMap<>();

    /** @param stored facts of the stored version */
    Stamps(Facts stored, Instant now) {
        this.stored = stored;
        this.now = now;
    }

    /** An equal snapshot with all marks. */
    <T extends EObject> T copy(T snapshot) {
        return Shape.copy(snapshot, this::of);
    }

    /** An entry of the snapshot, or a copy with the marks that it lacks. */
    EObject of(EObject entry) {
        return marked(entry) ? entry : stamped.computeIfAbsent(entry, this::stamp);
    }

    private static boolean marked(EObject entry) {
        return switch (entry) {
            case Event event -> !unset(event.getId()) && event.getRecorded() != null;
            case Impact impact -> !unset(impact.getId()) && impact.getRecorded() != null;
            default -> true;
        };
    }

    private EObject stamp(EObject entry) {
        String list = entry.eContainmentFeature().getName();
        EObject copy = Shape.copy(entry);
        if (copy instanceof Event event) {
            event.setId(id(event.getId()));
            event.setRecorded(recorded(event.getRecorded(), Facts.subject(list, event.getId())));
        } else if (copy instanceof Impact impact) {
            impact.setId(id(impact.getId()));
            impact.setRecorded(recorded(impact.getRecorded(), Facts.subject(list, impact.getId())));
        }
        return copy;
    }

    private static String id(@Nullable String given) {
        return unset(given) ? UUID.randomUUID().toString() : String.valueOf(given);
    }

    private Instant recorded(@Nullable Instant given, String subject) {
        return given != null
                ? given
                : stored.get(subject).flatMap(Fact::recorded).orElse(now);
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
}
