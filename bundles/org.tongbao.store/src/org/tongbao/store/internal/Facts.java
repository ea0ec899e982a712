package org.tongbao.store.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Impact;

/**
 * All facts of an incident or an organization: what is compared, told by the history and written to the document. Immutable, any thread.
 *
 * @param bySubject in the order of the document; subjects are {@code number}, {@code tags} and other attributes, and
 *     {@code events/ID}, {@code impacts/ID}, {@code answers/FIELD}, {@code extras/KEY}
 * @param duplicates subjects that occur more than once
 */
record Facts(Map<String, Fact> bySubject, List<String> duplicates) {

    /** No facts: what was before the first save. */
    static final Facts NONE = new Facts(Map.of(), List.of());

    /**
     * The facts of an incident or an organization.
     *
     * @param before those of its last version; what is the same is taken over from there
     */
    static Facts of(EObject root, Facts before) {
        var reading = new Reading(before);
        reading.read(root);
        return new Facts(reading.facts, List.copyOf(reading.duplicates));
    }

    /** Name of an entry in the history. */
    static String subject(EReference list, String key) {
        return list.getName() + "/" + key;
    }

    /** The fact of this subject. */
    Optional<Fact> get(String subject) {
        return Optional.ofNullable(bySubject.get(subject));
    }

    /** Canonical JSON by subject. */
    SortedMap<String, String> texts() {
        var texts = new TreeMap<String, String>();
        bySubject.forEach((subject, fact) -> texts.put(subject, fact.text()));
        return texts;
    }

    /** The members of their canonical JSON in its order; the same arrays as the facts have. */
    List<byte[]> members() {
        return new TreeMap<>(bySubject).values().stream().map(Fact::member).toList();
    }

    /** Goes once through it, whatever features its model has. */
    private static final class Reading {

        private final Facts before;
        private final Map<String, Fact> facts = new LinkedHashMap<>();
        private final List<String> duplicates = new ArrayList<>();
        private final FactJson json = new FactJson();
        private final XmiWriter xmi = new XmiWriter();

        Reading(Facts before) {
            this.before = before;
        }

        void read(EObject root) {
            for (EAttribute attribute : root.eClass().getEAllAttributes()) {
                if (!attribute.isID() && root.eIsSet(attribute)) {
                    String text = json.attribute(root, attribute);
                    put(attribute.getName(), Fact.attribute(attribute.getName(), text, json.unstorable()));
                }
            }
            root.eContents().forEach(this::entry);
        }

        private void entry(EObject entry) {
            EReference list = entry.eContainmentFeature();
            String subject = subject(list, FactJson.key(entry));
            @Nullable Fact known = before.bySubject().get(subject);
            // most entries are as they were
            put(subject, known != null && known.is(entry) ? known : fact(subject, entry));
        }

        private Fact fact(String subject, EObject entry) {
            byte[] element = xmi.element(entry);
            String text = json.entry(entry);
            @Nullable String reason = null;
            Optional<Instant> recorded = Optional.empty();
            if (entry instanceof Event event) {
                reason = event.getReason();
                recorded = Optional.ofNullable(event.getRecorded());
            } else if (entry instanceof Impact impact) {
                reason = impact.getReason();
                recorded = Optional.ofNullable(impact.getRecorded());
            }
            return new Fact(
                    Optional.of(Shape.copy(entry)),
                    element,
                    text,
                    Link.member(subject, text),
                    reason == null ? "" : reason,
                    recorded,
                    json.unstorable());
        }

        private void put(String subject, Fact fact) {
            if (facts.put(subject, fact) != null) {
                duplicates.add(subject);
            }
        }
    }
}
