package org.tongbao.core.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/** What the objects of the models consist of: attributes and lists of contained objects, no references. */
final class Nodes {

    /** Attributes that tell an entry from its neighbours; a choice of several is told by its option. */
    private static final List<String> KEYS = List.of("id", "key", "dimension", "option");

    private static final String FILE = "file";

    private Nodes() {}

    /** A copy, none of none. */
    static @Nullable EObject copy(@Nullable EObject object) {
        return object == null ? null : EcoreUtil.copy(object);
    }

    static Optional<Object> optional(@Nullable EObject object) {
        return object == null ? Optional.empty() : Optional.of(object);
    }

    static boolean same(@Nullable EObject one, @Nullable EObject other) {
        return EcoreUtil.equals(one, other);
    }

    static boolean same(List<EObject> one, List<EObject> other) {
        return EcoreUtil.equals(one, other);
    }

    /** True when two objects of a class agree in what they say themselves, apart from their lists. */
    static boolean sameValues(EObject one, EObject other) {
        return one.eClass().getEAllAttributes().stream()
                .allMatch(attribute -> Objects.equals(value(one, attribute), value(other, attribute)));
    }

    /** The value of an attribute; none where it is not set. */
    static @Nullable Object value(EObject owner, EAttribute attribute) {
        return owner.eIsSet(attribute) ? owner.eGet(attribute) : null;
    }

    static void set(EObject owner, EAttribute attribute, @Nullable Object value) {
        if (value == null) {
            owner.eUnset(attribute);
        } else {
            owner.eSet(attribute, value);
        }
    }

    /** The entries of a list that can be added to. */
    @SuppressWarnings("unchecked") // the model says so
    static List<EObject> list(EObject owner, EReference list) {
        return (List<EObject>) Objects.requireNonNull(owner.eGet(list));
    }

    /** Entries by their keys in their order; empty where they cannot be told apart. */
    static Optional<Map<String, EObject>> keyed(List<EObject> entries) {
        var keyed = new LinkedHashMap<String, EObject>();
        for (EObject entry : entries) {
            Optional<String> key = key(entry);
            if (key.isEmpty() || keyed.put(key.get(), entry) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(keyed);
    }

    private static Optional<String> key(EObject entry) {
        return KEYS.stream()
                .map(name -> entry.eClass().getEStructuralFeature(name))
                .filter(feature -> feature != null && entry.eIsSet(feature))
                .findFirst()
                .map(feature -> String.valueOf(entry.eGet(feature)));
    }

    /** Attributes of one value, those together that only mean something together: a file's name, place, size and hash. */
    static Map<String, List<EAttribute>> units(EObject object) {
        var units = new LinkedHashMap<String, List<EAttribute>>();
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (!attribute.isMany()) {
                String name = attribute.getName();
                String unit = name.startsWith(FILE) || name.equals("sha256") ? FILE : name;
                units.computeIfAbsent(unit, key -> new ArrayList<>()).add(attribute);
            }
        }
        return units;
    }

    /** The text of a string attribute; empty when the object has no such attribute or it is not set. */
    static Optional<String> text(EObject object, String attribute) {
        var feature = object.eClass().getEStructuralFeature(attribute);
        return feature != null && object.eIsSet(feature)
                ? Optional.of(String.valueOf(object.eGet(feature)))
                : Optional.empty();
    }

    static void setText(EObject object, String attribute, @Nullable String text) {
        object.eSet(object.eClass().getEStructuralFeature(attribute), text);
    }
}
