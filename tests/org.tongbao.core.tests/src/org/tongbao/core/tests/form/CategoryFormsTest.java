package org.tongbao.core.tests.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FieldType;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.form.Section;

/** Tests of what tells the five categories apart, in the order 網頁, 入侵, 阻斷, 設備, 其他. */
final class CategoryFormsTest {

    @Test
    void checklists_ofEachCategory_haveThePrintedNumberOfItems() throws IOException {
        assertEquals(List.of(5, 4, 4, 1, 4), items("5A"));
        assertEquals(List.of(6, 4, 3, 3, 4), items("5B"));
        assertEquals(List.of(10, 7, 4, 4, 7), items("5C"));
        assertEquals(List.of(10, 5, 4, 1, 4), items("6I-I"));
        assertEquals(List.of(4, 4, 2, 4, 4), items("6I-II"));
    }

    @Test
    void causes_ofEachCategory_areThePrintedOnes() throws IOException {
        assertEquals(
                7,
                FormWalk.question(FormFile.INTRUSION.definition(), "6G")
                        .getOptions()
                        .size());
        assertEquals(
                6,
                FormWalk.question(FormFile.EQUIPMENT.definition(), "6G")
                        .getOptions()
                        .size());
        assertEquals(
                11,
                FormWalk.question(FormFile.OTHER.definition(), "6G")
                        .getOptions()
                        .size());
    }

    @Test
    void denialOfService_printed_asksNeitherCauseNorCourse() throws IOException {
        List<String> ids = ids(FormFile.DOS);
        assertFalse(ids.contains("6G"));
        assertFalse(ids.contains("6H"));
    }

    @Test
    void abnormalConditions_ofEachCategory_standAfterTheCategory() throws IOException {
        List<Integer> options = new ArrayList<>();
        for (FormFile file : FormFile.CATEGORIES) {
            Section section = file.definition().getSections().get(0);
            assertEquals("step2", section.getMergeInto());
            assertEquals("F2-02", section.getAfter());
            assertTrue(section.getFields().get(0).isRequired(), file.path());
            options.add(section.getFields().get(0).getOptions().size());
        }
        assertEquals(List.of(6, 5, 2, 4, 0), options);
    }

    @Test
    void otherCategory_conditions_areAskedInWords() throws IOException {
        assertEquals(
                FieldType.TEXT,
                FormWalk.question(FormFile.OTHER.definition(), "F2-03e").getType());
        assertFalse(
                FormWalk.question(FormFile.OTHER.definition(), "F2-03e-time").isRequired());
    }

    @Test
    void packetCaptures_kept_areMeasuredInMinutes() throws IOException {
        Field duration = FormWalk.part(FormWalk.question(FormFile.DOS.definition(), "5A.packets"), "duration");
        assertEquals(List.of("10-minutes", "10-30-minutes", "30-60-minutes"), FormWalk.options(duration));
    }

    @Test
    void notifyingPersons_lostEquipmentWithSensitiveData_isRequired() throws IOException {
        FormDefinition form = FormFile.EQUIPMENT.definition();
        Field notify = FormWalk.question(form, "5C.notify");
        assertFalse(notify.isRequired());
        assertEquals("5B.lost.nature", notify.getRequiredWhen().getField());
        assertEquals(List.of("personal"), notify.getRequiredWhen().getOptions());
        Field nature = FormWalk.part(FormWalk.question(form, "5B.lost"), "nature");
        assertEquals(List.of("personal", "confidential", "ordinary"), FormWalk.options(nature));
    }

    @Test
    void partlyRecoverable_equipment_asksThePercentage() throws IOException {
        Field state = FormWalk.part(FormWalk.question(FormFile.EQUIPMENT.definition(), "5B.equipment"), "state");
        Field percent = FormWalk.option(state, "partial").getParts().get(0);
        assertEquals(FieldType.PERCENT, percent.getType());
    }

    @Test
    void sameId_inSeveralCategories_isAskedAlike() throws IOException {
        Map<String, String> shapes = new HashMap<>();
        for (FormFile file : FormFile.CATEGORIES) {
            for (Field question : FormWalk.questions(file.definition())) {
                String parts = question.getParts().stream()
                        .map(part -> part.getId() + ' ' + part.getType())
                        .sorted()
                        .toList()
                        .toString();
                String shape = question.getType() + parts + question.getFact();
                String known = shapes.putIfAbsent(question.getId(), shape);
                assertEquals(known == null ? shape : known, shape, file.path() + ' ' + question.getId());
            }
        }
    }

    @Test
    void headings_ofCategories_differAsPrinted() throws IOException {
        assertEquals("完成損害控制或復原", step5(FormFile.WEB).getTitle());
        for (FormFile file : List.of(FormFile.INTRUSION, FormFile.DOS, FormFile.OTHER)) {
            assertTrue(step5(file).getPrintedTitle().endsWith("\n五、完成損害控制與復原"), file.path());
        }
        assertFalse(step5(FormFile.EQUIPMENT).getPrintedTitle().contains("五、"));
    }

    private static Section step5(FormFile file) throws IOException {
        return file.definition().getSections().get(1);
    }

    private static List<Integer> items(String id) throws IOException {
        List<Integer> counts = new ArrayList<>();
        for (FormFile file : FormFile.CATEGORIES) {
            counts.add(FormWalk.question(file.definition(), id).getItems().size());
        }
        return counts;
    }

    private static List<String> ids(FormFile file) throws IOException {
        return FormWalk.questions(file.definition()).stream().map(Field::getId).toList();
    }
}
