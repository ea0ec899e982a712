package org.tongbao.core.internal.incident;

import org.tongbao.model.incident.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes answers in the exchange format; needs no form, so that nothing is lost when a category is not installed. */
final class AnswerWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private AnswerWriter() {
        super();
    }

    /** The value under the answer's id. */
    static JsonNode answer(Answer answer) {
        if (answer.isNone()) {
            return NODES.objectNode().put("none", true);
        }
        if (!answer.getChoices().isEmpty()) {
            ArrayNode choices = NODES.arrayNode();
            for (Answer choice : answer.getChoices()) {
                choices.add(choice.getParts().isEmpty() ? NODES.stringNode(choice.getOption()) : object(choice));
            }
            return choices;
        }
        if (answer.getText() != null) {
            return NODES.stringNode(answer.getText());
        }
        if (answer.getNumber() != null) {
            return NODES.numberNode(answer.getNumber());
        }
        return object(answer);
    }

    private static ObjectNode object(Answer answer) {
        ObjectNode node = NODES.objectNode();
        if (answer.getOption() != null) {
            node.put("option", answer.getOption());
        }
        if (answer.getChecked() != null) {
            node.put("checked", answer.getChecked());
        }
        for (Answer part : answer.getParts()) {
            node.set(part.getId(), answer(part));
        }
        return node;
    }
}
