package org.tongbao.core.internal.incident;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.internal.exchange.Members;
import org.tongbao.core.internal.exchange.Trouble;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FieldType;
import org.tongbao.model.form.Option;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.IncidentFactory;
import tools.jackson.databind.JsonNode;

/** Reads one answer against its field: labels become option ids, typed dates become ISO. */
final class AnswerReader {

    private static final String NONE = "none";
    private static final String OPTION = "option";
    private static final String CHECKED = "checked";
    private static final long MAX_PERCENT = 100;

    private final Members members;
    private final Trouble trouble;

    AnswerReader(Members members) {
        this.members = members;
        this.trouble = members.trouble();
    }

    /** The answer with the field's id; empty when it says nothing or does not fit, which is then trouble. */
    Optional<Answer> read(Field field, JsonNode node, String pointer) {
        if (node.isNull()) {
            return Optional.empty();
        }
        Optional<Answer> answer = isNone(node) ? none(field, node, pointer) : value(field, node, pointer);
        answer.ifPresent(found -> found.setId(field.getId()));
        return answer;
    }

    private static boolean isNone(JsonNode node) {
        return node.isObject() && node.path(NONE).asBoolean(false);
    }

    private Optional<Answer> none(Field field, JsonNode node, String pointer) {
        if (node.size() > 1) {
            trouble.error(CoreFinding.ANSWER_COMBINED, pointer);
            return Optional.empty();
        }
        if (!field.isAllowNone()) {
            trouble.error(CoreFinding.NONE_NOT_ALLOWED, pointer);
            return Optional.empty();
        }
        Answer answer = IncidentFactory.eINSTANCE.createAnswer();
        answer.setNone(true);
        return Optional.of(answer);
    }

    private Optional<Answer> value(Field field, JsonNode node, String pointer) {
        return switch (field.getType()) {
            case TEXT, LONG_TEXT, PHONE, EMAIL, ORGANIZATION, PERSON ->
                members.text(node, pointer).map(AnswerReader::ofText);
            case DATE ->
                members.text(node, pointer)
                        .flatMap(text -> members.date(text, pointer))
                        .map(AnswerReader::ofText);
            case DATE_TIME ->
                members.text(node, pointer)
                        .flatMap(text -> members.time(text, pointer))
                        .map(at -> ofText(RocDates.iso(at, members.zone())));
            case IP_LIST, URL_LIST -> lines(node, pointer);
            case NUMBER, PERCENT -> number(field, node, pointer);
            case SINGLE -> choice(field, node, pointer);
            case MULTIPLE -> choices(field, node, pointer);
            case CHECK -> check(field, node, pointer);
            case CHECKLIST -> group(field, pointer);
            case DERIVED -> Optional.empty();
        };
    }

    private Optional<Answer> lines(JsonNode node, String pointer) {
        if (!node.isArray()) {
            return members.text(node, pointer).map(AnswerReader::ofText);
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            members.text(node.get(i), pointer + "/" + i).ifPresent(lines::add);
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(ofText(String.join("\n", lines)));
    }

    private Optional<Answer> number(Field field, JsonNode node, String pointer) {
        boolean percent = field.getType() == FieldType.PERCENT;
        if (!node.isIntegralNumber()
                || !node.canConvertToLong()
                || node.longValue() < 0
                || percent && node.longValue() > MAX_PERCENT) {
            trouble.type(pointer, percent ? "percent" : "number", node);
            return Optional.empty();
        }
        Answer answer = IncidentFactory.eINSTANCE.createAnswer();
        answer.setNumber(node.longValue());
        return Optional.of(answer);
    }

    private Optional<Answer> choices(Field field, JsonNode node, String pointer) {
        if (!node.isArray()) {
            trouble.type(pointer, "multiple", node);
            return Optional.empty();
        }
        Answer answer = IncidentFactory.eINSTANCE.createAnswer();
        Set<String> chosen = new HashSet<>();
        for (int i = 0; i < node.size(); i++) {
            String place = pointer + "/" + i;
            Optional<Answer> choice = choice(field, node.get(i), place);
            if (choice.isPresent() && !chosen.add(choice.get().getOption())) {
                trouble.error(CoreFinding.OPTION_DUPLICATE, place, choice.get().getOption());
            }
            choice.ifPresent(answer.getChoices()::add);
        }
        return answer.getChoices().isEmpty() ? Optional.empty() : Optional.of(answer);
    }

    private Optional<Answer> choice(Field field, JsonNode node, String pointer) {
        JsonNode named = node.isObject() ? node.path(OPTION) : node;
        if (!named.isString()) {
            trouble.type(pointer, "single", node);
            return Optional.empty();
        }
        Optional<Option> option = OptionMatcher.find(field, named.stringValue());
        if (option.isEmpty()) {
            trouble.error(CoreFinding.OPTION_UNKNOWN, pointer, named.stringValue(), OptionMatcher.choices(field));
            return Optional.empty();
        }
        Answer answer = IncidentFactory.eINSTANCE.createAnswer();
        answer.setOption(option.get().getId());
        if (node.isObject()) {
            readParts(option.get().getParts(), node, pointer, Set.of(OPTION), answer);
        }
        return Optional.of(answer);
    }

    private Optional<Answer> check(Field field, JsonNode node, String pointer) {
        Answer answer = IncidentFactory.eINSTANCE.createAnswer();
        if (node.isBoolean()) {
            answer.setChecked(node.booleanValue());
        } else if (node.isObject()) {
            members.flag(node, CHECKED, pointer).ifPresent(answer::setChecked);
            readParts(field.getParts(), node, pointer, Set.of(CHECKED, NONE), answer);
        } else {
            trouble.type(pointer, "check", node);
            return Optional.empty();
        }
        boolean says =
                Boolean.TRUE.equals(answer.getChecked()) || !answer.getParts().isEmpty();
        return says ? Optional.of(answer) : Optional.empty();
    }

    private void readParts(List<Field> parts, JsonNode node, String pointer, Set<String> own, Answer answer) {
        for (Field part : parts) {
            JsonNode value = node.get(part.getId());
            if (value != null) {
                read(part, value, pointer + "/" + Members.escape(part.getId())).ifPresent(answer.getParts()::add);
            }
        }
        Set<String> known = parts.stream().map(Field::getId).collect(Collectors.toSet());
        for (String name : node.propertyNames()) {
            if (!known.contains(name) && !own.contains(name)) {
                trouble.error(
                        CoreFinding.PART_UNKNOWN,
                        pointer + "/" + Members.escape(name),
                        name,
                        known.isEmpty() ? "–" : String.join(", ", known));
            }
        }
    }

    private Optional<Answer> group(Field field, String pointer) {
        String first =
                field.getItems().isEmpty() ? "–" : field.getItems().get(0).getId();
        trouble.error(CoreFinding.FIELD_GROUP, pointer, field.getId(), first);
        return Optional.empty();
    }

    private static Answer ofText(String text) {
        Answer answer = IncidentFactory.eINSTANCE.createAnswer();
        answer.setText(text);
        return answer;
    }
}
