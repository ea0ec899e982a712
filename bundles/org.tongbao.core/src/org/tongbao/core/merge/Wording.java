package org.tongbao.core.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.json.Json;
import org.tongbao.model.incident.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values of a conflict as JSON, worded as the history words facts. Any thread. */
public final class Wording {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Wording() {}

    /** One line of JSON: of an attribute's value, an entry, a list or a map of them; empty for none. */
    public static String of(@Nullable Object value) {
        return value == null ? "" : Json.line(node(value));
    }

    private static JsonNode node(Object value) {
        return switch (value) {
            case Answer answer -> answer(answer);
            case EObject entry -> object(entry);
            case List<?> list -> array(list);
            case Map<?, ?> unit -> {
                ObjectNode members = NODES.objectNode();
                unit.forEach((name, each) -> members.set(String.valueOf(name), node(each)));
                yield members;
            }
            case Boolean flag -> NODES.booleanNode(flag);
            case Long number -> NODES.numberNode(number);
            case Integer number -> NODES.numberNode(number);
            default -> NODES.stringNode(String.valueOf(value));
        };
    }

    private static ArrayNode array(List<?> list) {
        ArrayNode array = NODES.arrayNode();
        list.forEach(each -> array.add(node(each)));
        return array;
    }

    /** An answer in the shape of the exchange format: the bare value where nothing else is said. */
    private static JsonNode answer(Answer answer) {
        if (!answer.getChoices().isEmpty()) {
            return array(answer.getChoices());
        }
        ObjectNode members = members(answer, List.of("id", "parts"));
        answer.getParts().forEach(part -> members.set(String.valueOf(part.getId()), answer(part)));
        boolean bare = members.size() == 1 && (answer.getText() != null || answer.getNumber() != null);
        return bare ? members.values().iterator().next() : members;
    }

    /** An entry without its id, parts by theirs where they have one. */
    private static JsonNode object(EObject entry) {
        ObjectNode members = members(entry, List.of("id"));
        for (EReference list : entry.eClass().getEAllContainments()) {
            Nodes.keyed(Nodes.list(entry, list))
                    .filter(parts -> !parts.isEmpty())
                    .ifPresent(parts -> {
                        ObjectNode named = NODES.objectNode();
                        parts.forEach((key, part) -> named.set(key, part(part)));
                        members.set(list.getName(), named);
                    });
        }
        return members;
    }

    private static JsonNode part(EObject part) {
        ObjectNode members = members(part, List.of("id", "key", "dimension"));
        return members.size() == 1 ? members.values().iterator().next() : members;
    }

    private static ObjectNode members(EObject entry, List<String> without) {
        var members = new LinkedHashMap<String, JsonNode>();
        for (EStructuralFeature feature : entry.eClass().getEAllStructuralFeatures()) {
            if (entry.eIsSet(feature) && !without.contains(feature.getName())) {
                @Nullable Object value = entry.eGet(feature);
                if (value != null) {
                    members.put(feature.getName(), node(value));
                }
            }
        }
        return NODES.objectNode().setAll(members);
    }
}
