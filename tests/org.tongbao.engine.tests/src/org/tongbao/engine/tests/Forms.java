package org.tongbao.engine.tests;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tongbao.model.form.Condition;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FieldType;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.form.FormFactory;
import org.tongbao.model.form.Option;
import org.tongbao.model.form.Section;
import org.tongbao.model.form.Stage;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.IncidentFactory;

/** Makes small forms and answers. */
final class Forms {

    private static final FormFactory MAKE = FormFactory.eINSTANCE;

    private Forms() {}

    /** A form of one section. */
    static FormDefinition form(Stage stage, Field... fields) {
        FormDefinition form = MAKE.createFormDefinition();
        Section section = MAKE.createSection();
        section.setId("section");
        section.setStage(stage);
        section.setCitation("K:1");
        section.getFields().addAll(List.of(fields));
        form.getSections().add(section);
        return form;
    }

    /** The largest form shipped: the common part and that of web attacks. */
    static FormDefinition web() {
        FormDefinition form = Packs.notification110();
        form.getSections().addAll(EcoreUtil.copyAll(Packs.web().getSections()));
        return form;
    }

    static Field field(String id, FieldType type) {
        Field field = MAKE.createField();
        field.setId(id);
        field.setType(type);
        field.setLabel("欄位 " + id);
        field.setLabelEn("Field " + id);
        field.setCitation("K:" + id.length());
        return field;
    }

    static Field required(String id, FieldType type) {
        Field field = field(id, type);
        field.setRequired(true);
        return field;
    }

    static Field checklist(String id, int minimum, Field... items) {
        Field list = required(id, FieldType.CHECKLIST);
        list.setMinimum(minimum);
        list.getItems().addAll(List.of(items));
        return list;
    }

    static Option option(String id, Field... parts) {
        Option option = MAKE.createOption();
        option.setId(id);
        option.setLabel("選項 " + id);
        option.getParts().addAll(List.of(parts));
        return option;
    }

    static Condition when(String field, String... options) {
        Condition condition = MAKE.createCondition();
        condition.setField(field);
        condition.getOptions().addAll(List.of(options));
        return condition;
    }

    static Answer text(String id, String text) {
        Answer answer = answer(id);
        answer.setText(text);
        return answer;
    }

    static Answer number(String id, long number) {
        Answer answer = answer(id);
        answer.setNumber(number);
        return answer;
    }

    static Answer none(String id) {
        Answer answer = answer(id);
        answer.setNone(true);
        return answer;
    }

    static Answer chosen(String id, String option, Answer... parts) {
        Answer answer = answer(id);
        answer.setOption(option);
        answer.getParts().addAll(List.of(parts));
        return answer;
    }

    static Answer several(String id, Answer... choices) {
        Answer answer = answer(id);
        answer.getChoices().addAll(List.of(choices));
        return answer;
    }

    static Answer checked(String id, boolean ticked, Answer... parts) {
        Answer answer = answer(id);
        answer.setChecked(ticked);
        answer.getParts().addAll(List.of(parts));
        return answer;
    }

    private static Answer answer(String id) {
        Answer answer = IncidentFactory.eINSTANCE.createAnswer();
        answer.setId(id);
        return answer;
    }
}
