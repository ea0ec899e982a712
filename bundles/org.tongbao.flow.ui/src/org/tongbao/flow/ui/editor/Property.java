package org.tongbao.flow.ui.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.tongbao.flow.tool.FlowEdit;
import org.tongbao.flow.ui.editor.nls.Messages;

/**
 * One attribute of an element as people see it. Immutable; UI thread.
 *
 * @param id for tests, e.g. {@code title}
 * @param label words
 * @param kind how it is entered
 * @param owner what has it; made when something is entered where there is none
 * @param attribute which
 * @param choices values with their words, for what is chosen; empty words: the value itself
 */
record Property(
        String id, String label, Kind kind, Owner owner, EAttribute attribute, Supplier<Map<String, String>> choices) {

    /** How a value is entered. */
    enum Kind {
        /** One line. */
        TEXT,
        /** One of several. */
        ONE,
        /** Any of several. */
        MANY,
        /** Yes or no. */
        FLAG
    }

    /**
     * What has an attribute.
     *
     * @param element selected
     * @param part of it that has the attribute; none: the element itself
     */
    record Owner(EObject element, @Nullable EReference part) {

        @Nullable
        EObject known() {
            EReference inside = part;
            return inside == null ? element : (EObject) element.eGet(inside);
        }

        EObject made() {
            EReference inside = part;
            @Nullable EObject known = known();
            if (known != null || inside == null) {
                return known == null ? element : known;
            }
            EObject made = EcoreUtil.create(inside.getEReferenceType());
            element.eSet(inside, made);
            return made;
        }

        /** A condition that asks for nothing is none. */
        void tidy() {
            EReference inside = part;
            @Nullable EObject known = known();
            boolean empty = known != null
                    && known.eClass().getEAllStructuralFeatures().stream().noneMatch(known::eIsSet);
            if (inside != null && empty) {
                element.eUnset(inside);
            }
        }
    }

    /** What is there, one text for each value; empty where nothing is. */
    List<String> values() {
        @Nullable EObject from = owner.known();
        if (from == null) {
            return List.of();
        }
        @Nullable Object value = from.eGet(attribute);
        List<?> all = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
        return all.stream()
                .map(one -> EcoreUtil.convertToString(attribute.getEAttributeType(), one))
                .toList();
    }

    /** The same in words. */
    String words() {
        Map<String, String> known = choices.get();
        return String.join(
                "、", values().stream().map(value -> named(value, known)).toList());
    }

    static String named(String value, Map<String, String> choices) {
        String words = choices.getOrDefault(value, "");
        return words.isBlank() ? value : NLS.bind(Messages.Property_named, words, value);
    }

    /** The change that enters values. */
    FlowEdit edit(EObject root, List<String> values) {
        return FlowEdit.of(label, root, () -> {
            if (values.equals(values())) {
                return;
            }
            EObject to = owner.made();
            List<Object> converted = new ArrayList<>();
            values.forEach(value -> converted.add(EcoreUtil.createFromString(attribute.getEAttributeType(), value)));
            if (converted.isEmpty()) {
                to.eUnset(attribute);
            } else {
                to.eSet(attribute, attribute.isMany() ? converted : converted.get(0));
            }
            owner.tidy();
        });
    }

    /** Choices by id in their order. */
    static Map<String, String> choices(List<? extends EObject> elements, Function<EObject, String> words) {
        Map<String, String> choices = new LinkedHashMap<>();
        elements.forEach(element -> choices.put(String.valueOf(EcoreUtil.getID(element)), words.apply(element)));
        return choices;
    }
}
