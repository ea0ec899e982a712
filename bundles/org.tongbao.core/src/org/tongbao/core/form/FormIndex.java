package org.tongbao.core.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FieldType;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.form.Section;

/**
 * The fields of a composed form by id, items of checklists included, sub-answers not. Immutable; any thread as long as
 * the form is not changed.
 */
public final class FormIndex {

    private final Map<String, Field> fields = new LinkedHashMap<>();

    /** Indexes a form. */
    public FormIndex(FormDefinition form) {
        for (Section section : form.getSections()) {
            section.getFields().forEach(this::add);
        }
    }

    /** The field or check item with this id. */
    public Optional<Field> find(String id) {
        return Optional.ofNullable(fields.get(id));
    }

    /** All fields and check items in the form's order, a checklist before its items. */
    public List<Field> fields() {
        return List.copyOf(fields.values());
    }

    /** The check items of a checklist, those of nested checklists included, in the form's order. */
    public static List<Field> checks(Field checklist) {
        List<Field> checks = new ArrayList<>();
        for (Field item : checklist.getItems()) {
            if (item.getType() == FieldType.CHECKLIST) {
                checks.addAll(checks(item));
            } else {
                checks.add(item);
            }
        }
        return checks;
    }

    private void add(Field field) {
        fields.put(field.getId(), field);
        field.getItems().forEach(this::add);
    }
}
