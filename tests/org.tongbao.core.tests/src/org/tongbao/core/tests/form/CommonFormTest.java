package org.tongbao.core.tests.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.form.FormFactory;

/** Tests of STEP1 to STEP4, common to all categories. */
final class CommonFormTest {

    private FormDefinition form = FormFactory.eINSTANCE.createFormDefinition();

    @BeforeEach
    void read() throws IOException {
        form = FormFile.COMMON.definition();
    }

    @Test
    void questions_inOrder_areThosePrinted() {
        List<String> ids = FormWalk.questions(form).stream().map(Field::getId).toList();
        assertEquals(
                List.of(
                        "F1-01", "F1-02", "F1-03", "F1-04", "F1-05", "F1-06", "F1-07", "F1-08", "F1-09", "F1-10",
                        "F2-01", "F2-02", "F2-04", "F2-05", "F2-06", "F2-07", "F3-C", "F3-I", "F3-A", "F3-L", "F4-01",
                        "F4-02"),
                ids);
    }

    @Test
    void questions_withoutMark_areNotRequired() {
        List<String> optional = FormWalk.questions(form).stream()
                .filter(field -> !field.isRequired())
                .map(Field::getId)
                .toList();
        assertEquals(List.of("F1-06", "F2-06", "F3-L", "F4-02"), optional);
    }

    @Test
    void sectors_required_onlyWhenOthersAreAffected() {
        assertEquals("F2-05", question("F2-06").getRequiredWhen().getField());
        assertEquals(List.of("yes"), question("F2-06").getRequiredWhen().getOptions());
        assertEquals(8, question("F2-06").getOptions().size());
    }

    @Test
    void support_required_onlyWhenWantedAndShort() {
        assertEquals("F4-01", question("F4-02").getRequiredWhen().getField());
        assertEquals(List.of("yes"), question("F4-02").getRequiredWhen().getOptions());
        assertEquals(200, question("F4-02").getMaxLength());
    }

    @Test
    void options_thatAskMore_requireTheAnswer() {
        for (String option : List.of("F1-08/yes", "F1-09/contractor", "F2-07/alert", "F2-07/external")) {
            String[] names = option.split("/");
            Field part =
                    FormWalk.option(question(names[0]), names[1]).getParts().get(0);
            assertEquals(true, part.isRequired(), option);
        }
    }

    @Test
    void categories_offered_areTheFive() {
        assertEquals(List.of("web", "intrusion", "dos", "equipment", "other"), FormWalk.options(question("F2-02")));
    }

    @Test
    void impacts_ofEachDimension_haveFiveLevelsWorstFirst() {
        for (String id : List.of("F3-C", "F3-I", "F3-A")) {
            assertEquals(List.of("4", "3", "2", "1", "0"), FormWalk.options(question(id)), id);
        }
    }

    @Test
    void facts_shownInFields_areNeverAsked() {
        List<String> facts = FormWalk.questions(form).stream()
                .filter(field -> field.getFact() != null)
                .map(field -> field.getId() + ' ' + field.getFact())
                .toList();
        assertEquals(
                List.of(
                        "F1-02 organization",
                        "F2-01 discovery",
                        "F2-02 category",
                        "F3-C impact:confidentiality",
                        "F3-I impact:integrity",
                        "F3-A impact:availability",
                        "F3-L level"),
                facts);
        assertFalse(question("F3-L").isRequired());
    }

    private Field question(String id) {
        return FormWalk.question(form, id);
    }
}
