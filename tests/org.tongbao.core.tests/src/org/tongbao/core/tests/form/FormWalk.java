package org.tongbao.core.tests.form;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.form.Option;
import org.tongbao.model.form.Section;

/** Finds its way in a form definition. */
final class FormWalk {

    private FormWalk() {
        super();
    }

    /** The questions of a form and the items of their checklists, in the form's order, without sub-answers. */
    static List<Field> questions(FormDefinition form) {
        var all = new ArrayList<Field>();
        for (Section section : form.getSections()) {
            section.getFields().forEach(field -> addWithItems(field, all));
        }
        return all;
    }

    /** All fields of a form: questions, items and sub-answers of any depth, in the form's order. */
    static List<Field> fields(FormDefinition form) {
        var all = new ArrayList<Field>();
        form.getSections().forEach(section -> section.getFields().forEach(field -> addWithParts(field, all)));
        return all;
    }

    /** The question or item with this id. */
    static Field question(FormDefinition form, String id) {
        return questions(form).stream()
                .filter(field -> id.equals(field.getId()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(id));
    }

    /** The sub-answer of a check item with this id. */
    static Field part(Field item, String id) {
        return item.getParts().stream()
                .filter(part -> id.equals(part.getId()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(item.getId() + '/' + id));
    }

    /** The option with this id. */
    static Option option(Field field, String id) {
        return field.getOptions().stream()
                .filter(option -> id.equals(option.getId()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(field.getId() + '/' + id));
    }

    /** Ids of the options in the form's order. */
    static List<String> options(Field field) {
        return field.getOptions().stream().map(Option::getId).toList();
    }

    /** Ids of the items in the form's order. */
    static List<String> items(Field checklist) {
        return checklist.getItems().stream().map(Field::getId).toList();
    }

    private static void addWithItems(Field field, List<Field> all) {
        all.add(field);
        field.getItems().forEach(item -> addWithItems(item, all));
    }

    private static void addWithParts(Field field, List<Field> all) {
        all.add(field);
        field.getItems().forEach(item -> addWithParts(item, all));
        field.getParts().forEach(part -> addWithParts(part, all));
        field.getOptions().forEach(option -> option.getParts().forEach(part -> addWithParts(part, all)));
    }
}
