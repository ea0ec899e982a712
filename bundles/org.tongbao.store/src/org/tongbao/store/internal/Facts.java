package org.tongbao.store.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Impact;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentPackage;

/**
 * All facts of an incident as texts that can be compared: what the history tells from and to. Immutable, any thread.
 *
 * @param texts canonical JSON by subject, in the order of the document; subjects are {@code number}, {@code tags} and
 *     other attributes, and {@code events/ID}, {@code impacts/ID}, {@code answers/FIELD}, {@code extras/KEY}
 * @param reasons why an entry corrects another, by subject; only those that say so
 * @param recorded when an entry was written down, by subject; only those that are
 * @param duplicates subjects that occur more than once
 * @param unstorable subjects with a character that the document cannot hold, and that character as U+XXXX
 */
record Facts(
        Map<String, String> texts,
        Map<String, String> reasons,
        Map<String, Instant> recorded,
        List<String> duplicates,
        Map<String, String> unstorable) {

    /** No facts: what was before the first save. */
    static final Facts NONE = new Facts(Map.of(), Map.of(), Map.of(), List.of(), Map.of());

    /** The facts of an incident. */
    static Facts of(Incident incident) {
        return new Reading().read(incident);
    }

    /** Name of an entry in the history. */
    static String subject(EReference list, String key) {
        return list.getName() + "/" + key;
    }

    /** Goes once through an incident, whatever features its model has. */
    private static final class Reading {

        private final Map<String, String> texts = new LinkedHashMap<>();
        private final Map<String, String> reasons = new LinkedHashMap<>();
        private final Map<String, Instant> recorded = new LinkedHashMap<>();
        private final List<String> duplicates = new ArrayList<>();
        private final Map<String, String> unstorable = new LinkedHashMap<>();
        private final List<String> found = new ArrayList<>();

        Facts read(Incident incident) {
            for (EStructuralFeature feature : incident.eClass().getEAllStructuralFeatures()) {
                if (feature == IncidentPackage.Literals.INCIDENT__ID || !incident.eIsSet(feature)) {
                    continue;
                }
                if (feature instanceof EReference list) {
                    entries(incident, list).forEach(entry -> entry(list, entry));
                } else {
                    put(feature.getName(), attribute(incident, (EAttribute) feature));
                }
            }
            return new Facts(
                    Collections.unmodifiableMap(texts), reasons, recorded, List.copyOf(duplicates), unstorable);
        }

        private static List<EObject> entries(EObject owner, EReference list) {
            return ((List<?>) owner.eGet(list))
                    .stream().map(EObject.class::cast).toList();
        }

        private void entry(EReference list, EObject entry) {
            String subject = subject(list, key(entry));
            if (entry instanceof Answer answer) {
                put(subject, answer(answer));
                return;
            }
            if (entry instanceof Event event) {
                note(subject, event.getRecorded(), event.getReason());
            } else if (entry instanceof Impact impact) {
                note(subject, impact.getRecorded(), impact.getReason());
            }
            put(subject, object(entry, "id"));
        }

        private void note(String subject, @Nullable Instant written, @Nullable String reason) {
            if (written != null) {
                recorded.put(subject, written);
            }
            if (reason != null) {
                reasons.put(subject, reason);
            }
        }

        private void put(String subject, Object value) {
            if (texts.put(subject, CanonicalJson.of(value)) != null) {
                duplicates.add(subject);
            }
            if (!found.isEmpty()) {
                unstorable.put(subject, found.get(0));
                found.clear();
            }
        }

        /** An answer in the shape of the exchange format: a bare value where nothing else is said. */
        private Object answer(Answer answer) {
            var members = new LinkedHashMap<String, Object>();
            for (EAttribute attribute : answer.eClass().getEAllAttributes()) {
                if (attribute != IncidentPackage.Literals.ANSWER__ID && answer.eIsSet(attribute)) {
                    members.put(attribute.getName(), attribute(answer, attribute));
                }
            }
            if (!answer.getChoices().isEmpty()) {
                var choices = answer.getChoices().stream().map(this::answer).toList();
                if (members.isEmpty() && answer.getParts().isEmpty()) {
                    return choices;
                }
                members.put("choices", choices);
            }
            if (members.size() == 1
                    && answer.getParts().isEmpty()
                    && (answer.getText() != null || answer.getNumber() != null)) {
                return members.values().iterator().next();
            }
            for (Answer part : answer.getParts()) {
                if (members.putIfAbsent(key(part), answer(part)) != null) {
                    return object(answer, "");
                }
            }
            return members;
        }

        /** Any entry with all that is set, but for the feature that the subject names already. */
        private Map<String, Object> object(EObject entry, String named) {
            var members = new LinkedHashMap<String, Object>();
            for (EStructuralFeature feature : entry.eClass().getEAllStructuralFeatures()) {
                if (!entry.eIsSet(feature) || feature.getName().equals(named)) {
                    continue;
                }
                if (feature instanceof EReference list) {
                    members.put(feature.getName(), keyed(entries(entry, list)));
                } else {
                    members.put(feature.getName(), attribute(entry, (EAttribute) feature));
                }
            }
            return members;
        }

        /** Parts by their key where each has its own, else one after the other. */
        private Object keyed(List<EObject> parts) {
            var byKey = new LinkedHashMap<String, Object>();
            for (EObject part : parts) {
                EStructuralFeature keyFeature = keyFeature(part);
                if (keyFeature == null || !part.eIsSet(keyFeature)) {
                    return parts.stream().map(each -> object(each, "")).toList();
                }
                var members = object(part, keyFeature.getName());
                Object value = members.size() == 1 ? members.values().iterator().next() : members;
                if (byKey.put(key(part), value) != null) {
                    return parts.stream().map(each -> object(each, "")).toList();
                }
            }
            return byKey;
        }

        private Object attribute(EObject owner, EAttribute attribute) {
            Object value = owner.eGet(attribute);
            if (value instanceof List<?> values) {
                return values.stream().map(this::value).toList();
            }
            return value(value);
        }

        private Object value(Object value) {
            if (value instanceof String text) {
                firstUnstorable(text);
            }
            return value;
        }

        /** XML 1.0 has no way to write these, and UTF-8 none for half a surrogate pair. */
        private void firstUnstorable(String text) {
            for (int i = 0; i < text.length(); ) {
                int c = text.codePointAt(i);
                boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
                if (control
                        || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                        || c == 0xFFFE
                        || c == 0xFFFF) {
                    found.add(String.format("U+%04X", c));
                    return;
                }
                i += Character.charCount(c);
            }
        }

        private String key(EObject entry) {
            EStructuralFeature feature = keyFeature(entry);
            Object key = feature == null ? null : entry.eGet(feature);
            return key == null ? "" : value(key).toString();
        }

        private static @Nullable EStructuralFeature keyFeature(EObject entry) {
            for (String name : List.of("id", "key", "dimension")) {
                EStructuralFeature feature = entry.eClass().getEStructuralFeature(name);
                if (feature != null) {
                    return feature;
                }
            }
            return null;
        }
    }
}
