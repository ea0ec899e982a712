package org.tongbao.core.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FieldType;
import org.tongbao.model.form.FormDefinition;

/** Checks that a field has what its type needs and nothing that its type cannot have. */
final class FormShape {

    private static final Set<FieldType> CHOICES = Set.of(FieldType.SINGLE, FieldType.MULTIPLE);
    private static final Set<FieldType> TICKED = Set.of(FieldType.CHECK, FieldType.CHECKLIST);
    private static final Set<FieldType> TEXTS = Set.of(FieldType.TEXT, FieldType.LONG_TEXT);

    /** A dimension of the impact, which the scales of packs name, or any type of event: lower-case words with hyphens. */
    private static final Pattern FACT = Pattern.compile("(impact:)?[a-z]+(-[a-z]+)*");

    /** What every scale of the regulation judges. */
    private static final Set<String> DIMENSIONS =
            Set.of("impact:confidentiality", "impact:integrity", "impact:availability");

    private FormShape() {
        super();
    }

    /** A form made for a common part asks for no other impact than that: one it misspells would be asked for by no pack. */
    static void dimensions(FormReport report, FormDefinition form, FormDefinition common) {
        Set<String> known = new HashSet<>(DIMENSIONS);
        facts(common).forEach(field -> known.add(FormCheck.text(field.getFact())));
        facts(form)
                .filter(field -> field.getFact().startsWith("impact:") && !known.contains(field.getFact()))
                .forEach(field -> report.error(
                        FormFinding.UNKNOWN_FACT, field, id(field), id(field), FormCheck.text(field.getFact())));
    }

    private static Stream<Field> facts(FormDefinition form) {
        return form.getSections().stream()
                .flatMap(section -> section.getFields().stream())
                .filter(field -> field.getFact() != null);
    }

    static void check(FormReport report, Field field) {
        choices(report, field);
        misplaced(report, field);
        if (field.isSupplement() && field.getParts().stream().noneMatch(part -> TEXTS.contains(part.getType()))) {
            report.error(FormFinding.SUPPLEMENT_WITHOUT_TEXT, field, id(field), id(field));
        }
        String fact = FormCheck.text(field.getFact());
        if (!fact.isEmpty() && !FACT.matcher(fact).matches()
                || fact.isEmpty() && field.getType() == FieldType.DERIVED) {
            report.error(FormFinding.UNKNOWN_FACT, field, id(field), id(field), fact);
        }
    }

    private static void choices(FormReport report, Field field) {
        int offered;
        if (CHOICES.contains(field.getType())) {
            offered = field.getOptions().size();
        } else if (field.getType() == FieldType.CHECKLIST) {
            offered = items(field);
        } else {
            return;
        }
        if (offered == 0) {
            report.error(FormFinding.NOTHING_TO_CHOOSE, field, id(field), id(field), literal(field));
        } else if (field.getMinimum() > offered) {
            report.error(
                    FormFinding.UNREACHABLE_MINIMUM,
                    field,
                    id(field),
                    id(field),
                    FormCheck.text(field.getMinimum()),
                    FormCheck.text(offered));
        }
    }

    /** Items that can be ticked, those of nested checklists included. */
    private static int items(Field checklist) {
        int count = 0;
        for (Field item : checklist.getItems()) {
            count += item.getType() == FieldType.CHECKLIST ? items(item) : 1;
        }
        return count;
    }

    private static void misplaced(FormReport report, Field field) {
        boolean checklist = field.getType() == FieldType.CHECKLIST;
        misplaced(report, field, "options", !CHOICES.contains(field.getType()), field.getOptions());
        misplaced(report, field, "items", !checklist, field.getItems());
        misplaced(report, field, "parts", field.getType() != FieldType.CHECK, field.getParts());
        if (checklist) {
            for (Field item : field.getItems()) {
                misplaced(report, item, "type", !TICKED.contains(item.getType()), List.of(item));
            }
        }
    }

    private static void misplaced(FormReport report, Field field, String feature, boolean wrong, List<?> content) {
        if (wrong && !content.isEmpty()) {
            report.error(FormFinding.MISPLACED, field, id(field), id(field), literal(field), feature);
        }
    }

    private static String id(Field field) {
        return FormCheck.text(field.getId());
    }

    private static String literal(Field field) {
        return field.getType().getLiteral();
    }
}
