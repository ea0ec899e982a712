package org.tongbao.category.contract;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tongbao.core.form.FormIndex;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FieldType;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.form.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers to every question of a form with every sub-answer, in the exchange format. The variants 0 to {@link #variants}
 * together choose every option of every choice.
 */
public final class SampleAnswers {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final int variant;
    private final Function<Option, String> spelling;

    /**
     * One variant.
     *
     * @param variant chooses the options of single choices
     * @param spelling writes an option: by its id or by one of its labels
     */
    public SampleAnswers(int variant, Function<Option, String> spelling) {
        this.variant = variant;
        this.spelling = spelling;
    }

    /** How many variants choose every option of a form at least once. */
    public static int variants(FormDefinition form) {
        int most = 1;
        var all = form.eAllContents();
        while (all.hasNext()) {
            if (all.next() instanceof Field field) {
                most = Math.max(most, field.getOptions().size());
            }
        }
        return most;
    }

    /** An answer to each question that stores one, and each item ticked. */
    public ObjectNode all(FormDefinition form) {
        ObjectNode answers = NODES.objectNode();
        for (Field field : new FormIndex(form).fields()) {
            if (asked(field)) {
                answers.set(field.getId(), value(field));
            }
        }
        return answers;
    }

    /** The explicit 「無」 to each question that may be answered so. */
    public static ObjectNode none(FormDefinition form) {
        ObjectNode answers = NODES.objectNode();
        for (Field field : new FormIndex(form).fields()) {
            if (asked(field) && field.isAllowNone()) {
                answers.putObject(field.getId()).put("none", true);
            }
        }
        return answers;
    }

    /** True when a question stores an answer: it shows no fact, is not derived and is no group. */
    public static boolean asked(Field field) {
        boolean fact = Optional.ofNullable(field.getFact()).orElse("").isBlank();
        return fact && field.getType() != FieldType.CHECKLIST && field.getType() != FieldType.DERIVED;
    }

    private JsonNode value(Field field) {
        return switch (field.getType()) {
            case NUMBER -> NODES.numberNode(3);
            case PERCENT -> NODES.numberNode(40);
            case DATE -> NODES.stringNode("2026-03-14");
            case DATE_TIME -> NODES.stringNode("2026-03-14T09:30+08:00");
            case IP_LIST -> NODES.stringNode("192.0.2.1\n2001:db8::1\n198.51.100.0/24");
            case URL_LIST -> NODES.stringNode("https://example.org/");
            case EMAIL -> NODES.stringNode("someone@example.org");
            case PHONE -> NODES.stringNode("07-0000000");
            case SINGLE ->
                choice(field.getOptions().get(variant % field.getOptions().size()));
            case MULTIPLE -> {
                ArrayNode choices = NODES.arrayNode();
                field.getOptions().forEach(option -> choices.add(choice(option)));
                yield choices;
            }
            case CHECK -> parts(NODES.objectNode().put("checked", true), field.getParts());
            // beyond the plane of 16 bits, to be counted as one
            default -> NODES.stringNode("內容𠮷");
        };
    }

    private ObjectNode choice(Option option) {
        return parts(NODES.objectNode().put("option", spelling.apply(option)), option.getParts());
    }

    private ObjectNode parts(ObjectNode node, List<Field> parts) {
        parts.forEach(part -> node.set(part.getId(), value(part)));
        return node;
    }
}
