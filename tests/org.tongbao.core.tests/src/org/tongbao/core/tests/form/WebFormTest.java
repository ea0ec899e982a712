package org.tongbao.core.tests.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FieldType;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.form.FormFactory;

/** Tests of the category 網頁攻擊 against the printed form's pages for it. */
final class WebFormTest {

    private FormDefinition form = FormFactory.eINSTANCE.createFormDefinition();

    @BeforeEach
    void read() throws IOException {
        form = FormFile.WEB.definition();
    }

    @Test
    void checklists_counted_areThosePrinted() {
        assertEquals(5, question("5A").getItems().size());
        assertEquals(6, question("5B").getItems().size());
        assertEquals(10, question("5C").getItems().size());
        assertEquals(6, question("6G").getOptions().size());
        assertEquals(10, question("6I-I").getItems().size());
        assertEquals(4, question("6I-II").getItems().size());
        assertEquals(6, question("F2-03a").getOptions().size());
    }

    @Test
    void checklists_markedRequired_wantOneTick() {
        for (String id : List.of("5A", "5B", "5C", "6I")) {
            assertTrue(question(id).isRequired(), id);
            assertEquals(1, question(id).getMinimum(), id);
        }
    }

    @Test
    void reinforcement_twoLists_shareTheMinimum() {
        assertEquals(List.of("6I-I", "6I-II"), FormWalk.items(question("6I")));
        assertEquals(0, question("6I-I").getMinimum());
        assertEquals(0, question("6I-II").getMinimum());
    }

    @Test
    void itemsMarkedRequired_withoutOccasion_takeNone() {
        List<String> required = FormWalk.questions(form).stream()
                .filter(field -> field.getType() == FieldType.CHECK && field.isRequired())
                .map(Field::getId)
                .toList();
        assertEquals(
                List.of("5C.remove", "5C.block", "5C.accounts", "6I-I.credentials", "6I-I.passwords", "6I-I.updates"),
                required);
        for (String id : required) {
            assertTrue(question(id).isAllowNone(), id);
        }
        assertEquals("皆已更新至最新版本", question("6I-I.updates").getNoneText());
    }

    @Test
    void addresses_withoutOccasion_takeNone() {
        for (String id : List.of("6B.external", "6B.internal", "6C")) {
            assertTrue(question(id).isRequired(), id);
            assertTrue(question(id).isAllowNone(), id);
        }
    }

    @Test
    void supplements_ofEachChecklist_countOnlyWithText() {
        List<String> supplements = FormWalk.questions(form).stream()
                .filter(Field::isSupplement)
                .map(Field::getId)
                .toList();
        assertEquals(List.of("5A.other", "5B.supplement", "5C.supplement"), supplements);
    }

    @Test
    void logs_kept_sayForHowLong() {
        for (String id : List.of("5A.host", "5A.firewall", "5A.weblog")) {
            Field duration = FormWalk.part(question(id), "duration");
            assertEquals(List.of("1-month", "1-6-months", "over-6-months", "other"), FormWalk.options(duration), id);
            assertEquals(1, FormWalk.option(duration, "other").getParts().size(), id);
        }
    }

    @Test
    void removal_ticked_asksNumberAndNames() {
        Field remove = question("5C.remove");
        assertEquals(FieldType.NUMBER, FormWalk.part(remove, "count").getType());
        assertEquals(FieldType.LONG_TEXT, FormWalk.part(remove, "text").getType());
    }

    @Test
    void factFields_ofLaterStages_showEvents() {
        assertEquals("completion", question("5E").getFact());
        assertEquals("completion", question("5F").getFact());
        assertEquals("report-submitted", question("6K").getFact());
    }

    private Field question(String id) {
        return FormWalk.question(form, id);
    }
}
