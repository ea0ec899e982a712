package org.tongbao.core.internal.incident;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FieldType;
import org.tongbao.model.form.FormFactory;
import org.tongbao.model.procedure.ChecklistItem;
import org.tongbao.model.procedure.Procedure;

/** The points of a procedure's checklists as fields, so that their ticks are read like any other answer. */
final class ChecklistFields {

    private final Map<String, Field> fields = new HashMap<>();

    ChecklistFields(Optional<Procedure> procedure) {
        procedure.ifPresent(
                known -> known.getChecklists().forEach(list -> list.getItems().forEach(this::add)));
    }

    /** The point with this id. */
    Optional<Field> find(String id) {
        return Optional.ofNullable(fields.get(id));
    }

    private void add(ChecklistItem item) {
        Field field = FormFactory.eINSTANCE.createField();
        field.setId(item.getId());
        field.setType(FieldType.CHECK);
        field.setAllowNone(true);
        field.setLabel(item.getText());
        field.setLabelEn(item.getTextEn());
        fields.put(item.getId(), field);
    }
}
