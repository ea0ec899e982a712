package org.tongbao.core.sample;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.form.FormIndex;
import org.tongbao.model.form.Condition;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FieldType;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.form.Option;
import org.tongbao.model.form.Section;
import org.tongbao.model.form.Stage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Plausible answers to the questions of a form, in the exchange format. Used by one thread. */
final class MadeUpAnswers {

    static final ZoneId ZONE = ZoneId.of("Asia/Taipei");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** How often somebody answers what nobody has to. */
    private static final double OPTIONAL = 0.3;

    private static final double TICKED = 0.45;
    private static final int MOST = 40;

    private final RandomGenerator random;
    private final Phrases phrases;
    private final String description;
    private final ObjectNode answers = NODES.objectNode();

    /** What is told about now. */
    private Instant at = Instant.EPOCH;

    /**
     * @param description what happened
     */
    MadeUpAnswers(RandomGenerator random, Phrases phrases, String description) {
        this.random = random;
        this.phrases = phrases;
        this.description = description;
    }

    /**
     * Answers the questions of one stage.
     *
     * @param at when the form of that stage was filled in
     */
    void fill(FormDefinition form, Stage stage, Instant at) {
        this.at = at;
        for (Section section : form.getSections()) {
            if (section.getStage() == stage) {
                section.getFields().forEach(this::fill);
            }
        }
    }

    /** All answers so far. */
    ObjectNode answers() {
        return answers;
    }

    private void fill(Field field) {
        if (field.getType() == FieldType.CHECKLIST) {
            List<Field> items = FormIndex.checks(field);
            items.forEach(this::item);
            if (!items.isEmpty() && items.stream().noneMatch(this::ticked)) {
                answers.set(items.get(0).getId(), value(items.get(0)));
            }
        } else if (Optional.ofNullable(field.getFact()).orElse("").isBlank()
                && field.getType() != FieldType.DERIVED
                && wanted(field, answers)) {
            answers.set(field.getId(), value(field));
        }
    }

    private boolean ticked(Field item) {
        return answers.path(item.getId()).has("checked");
    }

    private void item(Field item) {
        boolean ticked = random.nextDouble() < TICKED;
        if (ticked || item.getRequiredWhen() != null && met(item.getRequiredWhen(), answers)) {
            answers.set(item.getId(), value(item));
        } else if (item.isRequired() && item.isAllowNone()) {
            answers.putObject(item.getId()).put("none", true);
        }
    }

    private boolean wanted(Field field, ObjectNode beside) {
        return met(field.getVisibleWhen(), beside)
                && (field.isRequired()
                        || field.getRequiredWhen() != null && met(field.getRequiredWhen(), beside)
                        || random.nextDouble() < OPTIONAL);
    }

    /** True when one of the options a condition names was chosen, or it names nothing. */
    private boolean met(@Nullable Condition condition, ObjectNode beside) {
        if (condition == null) {
            return true;
        }
        JsonNode answer = answer(String.valueOf(condition.getField()), beside);
        return !answer.isMissingNode()
                && (condition.getOptions().isEmpty()
                        || chosen(answer).stream().anyMatch(condition.getOptions()::contains));
    }

    /** The answer a condition names: that of a neighbour, else of a question, else a sub-answer behind the last dot. */
    private JsonNode answer(String name, ObjectNode beside) {
        if (beside.has(name)) {
            return beside.path(name);
        }
        int dot = name.lastIndexOf('.');
        return answers.has(name) || dot < 0
                ? answers.path(name)
                : answers.path(name.substring(0, dot)).path(name.substring(dot + 1));
    }

    private static List<String> chosen(JsonNode answer) {
        return answer.isArray()
                ? answer.valueStream()
                        .map(choice -> choice.path("option").asString(""))
                        .toList()
                : List.of(answer.path("option").asString(""));
    }

    private JsonNode value(Field field) {
        return switch (field.getType()) {
            case NUMBER -> NODES.numberNode(random.nextInt(MOST));
            case PERCENT -> NODES.numberNode(random.nextInt(1, 101));
            case DATE -> NODES.stringNode(at.atZone(ZONE).toLocalDate().toString());
            case DATE_TIME -> NODES.stringNode(time(at));
            case IP_LIST -> NODES.stringNode(phrases.one(random, "address"));
            case URL_LIST -> NODES.stringNode("https://www" + random.nextInt(MOST) + ".example.org/");
            case EMAIL -> NODES.stringNode("person%02d@example.gov.tw".formatted(random.nextInt(MOST)));
            case PHONE -> NODES.stringNode("07-90%05d".formatted(random.nextInt(100_000)));
            case PERSON -> NODES.stringNode(phrases.one(random, "person"));
            case ORGANIZATION -> NODES.stringNode(phrases.one(random, "organization"));
            case SINGLE -> choice(any(field.getOptions()));
            case MULTIPLE -> choices(field);
            case CHECK -> parts(NODES.objectNode().put("checked", true), field.getParts());
            default -> NODES.stringNode(text(field));
        };
    }

    /** One option or two, in the order of the form. */
    private ArrayNode choices(Field field) {
        Set<Option> chosen = new HashSet<>(List.of(any(field.getOptions())));
        chosen.add(any(field.getOptions()));
        ArrayNode choices = NODES.arrayNode();
        field.getOptions().stream().filter(chosen::contains).forEach(option -> choices.add(choice(option)));
        return choices;
    }

    private Option any(List<Option> options) {
        return options.get(random.nextInt(options.size()));
    }

    private ObjectNode choice(Option option) {
        return parts(NODES.objectNode().put("option", option.getId()), option.getParts());
    }

    private ObjectNode parts(ObjectNode node, List<Field> parts) {
        for (Field part : parts) {
            if (wanted(part, node)) {
                node.set(part.getId(), value(part));
            }
        }
        return node;
    }

    private String text(Field field) {
        String id = Optional.ofNullable(field.getId()).orElse("");
        if (id.equals("F2-04")) {
            return description;
        }
        String group = id.split("\\.", 2)[0];
        String text = phrases.one(random, "text." + id, "text." + group, "text");
        int most = field.getMaxLength();
        return most < 0 || text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    /** An instant as the exchange format writes it, to the minute. */
    static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES)
                .atZone(ZONE)
                .toOffsetDateTime()
                .toString();
    }
}
