package org.tongbao.store.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.IncidentPackage;

/**
 * Words facts as canonical JSON, and notices characters that no document can hold. The chains are of these words: a fact once
 * stored must be worded the same for ever. Used by one thread.
 */
final class FactJson {

    /** The first character of the last text that cannot be stored. */
    private String found = "";

    /** The text of an attribute's value or values. */
    String attribute(Object value) {
        found = "";
        return CanonicalText.of(checked(value));
    }

    /** The text of an entry of the incident, without the key by which the history names it. */
    String entry(EObject entry) {
        found = "";
        firstUnstorable(key(entry));
        return CanonicalText.of(entry instanceof Answer answer ? answer(answer) : object(entry, "id"));
    }

    /** The first character of the last text that the document cannot hold as U+XXXX, empty for none. */
    String unstorable() {
        return found;
    }

    /** What tells an entry from its neighbours, empty when it has nothing. */
    static String key(EObject entry) {
        Optional<Shape.Part> part = Shape.of(entry).key();
        @Nullable Object key = part.isEmpty() ? null : part.get().get(entry);
        return key == null ? "" : key.toString();
    }

    /** An answer in the shape of the exchange format: a bare value where nothing else is said. */
    private Object answer(Answer answer) {
        var members = new LinkedHashMap<String, Object>();
        for (EAttribute attribute : answer.eClass().getEAllAttributes()) {
            if (attribute != IncidentPackage.Literals.ANSWER__ID && answer.eIsSet(attribute)) {
                members.put(attribute.getName(), value(answer, attribute));
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
            firstUnstorable(key(part));
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
                members.put(feature.getName(), value(entry, (EAttribute) feature));
            }
        }
        return members;
    }

    /** Parts by their key where each has its own, else one after the other. */
    private Object keyed(List<EObject> parts) {
        var byKey = new LinkedHashMap<String, Object>();
        for (EObject part : parts) {
            Optional<Shape.Part> key = Shape.of(part).key().filter(each -> each.isSet(part));
            if (key.isEmpty()) {
                return parts.stream().map(each -> object(each, "")).toList();
            }
            firstUnstorable(key(part));
            var members = object(part, key.get().name());
            Object value = members.size() == 1 ? members.values().iterator().next() : members;
            if (byKey.put(key(part), value) != null) {
                return parts.stream().map(each -> object(each, "")).toList();
            }
        }
        return byKey;
    }

    private static List<EObject> entries(EObject owner, EReference list) {
        return ((List<?>) owner.eGet(list)).stream().map(EObject.class::cast).toList();
    }

    private Object value(EObject owner, EAttribute attribute) {
        return checked(owner.eGet(attribute));
    }

    private Object checked(Object value) {
        if (value instanceof List<?> values) {
            values.forEach(this::check);
        } else {
            check(value);
        }
        return value;
    }

    private void check(@Nullable Object value) {
        if (value instanceof String text) {
            firstUnstorable(text);
        }
    }

    /** XML 1.0 has no way to write these, and UTF-8 none for half a surrogate pair. */
    private void firstUnstorable(String text) {
        for (int i = 0; found.isEmpty() && i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
            if (control || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE || c == 0xFFFE || c == 0xFFFF) {
                found = String.format("U+%04X", c);
            }
            i += Character.charCount(c);
        }
    }
}
