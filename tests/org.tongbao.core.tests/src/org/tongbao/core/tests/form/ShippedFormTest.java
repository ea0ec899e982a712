package org.tongbao.core.tests.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.Option;
import org.tongbao.model.form.Section;

/** Tests of what holds for every form definition that is shipped. */
final class ShippedFormTest {

    private static final Pattern CITATION = Pattern.compile("K:\\d+");
    private static final Pattern ID = Pattern.compile("[0-9A-Z][-0-9A-Za-z]*(\\.[a-z]+(-[a-z]+)*)?");
    private static final Pattern SUB_ID = Pattern.compile("[0-9a-z]+(-[0-9a-z]+)*");

    @Test
    void shippedForm_checked_hasNoFindings() throws IOException {
        for (FormFile file : FormFile.ALL) {
            assertEquals(List.of(), file.findings(), file.path());
        }
    }

    @Test
    void shippedForm_everyFieldAndSection_citesALine() throws IOException {
        for (FormFile file : FormFile.ALL) {
            for (Section section : file.definition().getSections()) {
                assertTrue(CITATION.matcher(section.getCitation()).matches(), section.getId());
            }
            for (Field field : FormWalk.fields(file.definition())) {
                assertNotNull(field.getCitation(), field.getId());
                assertTrue(CITATION.matcher(field.getCitation()).matches(), field.getId());
            }
        }
    }

    @Test
    void shippedForm_everyText_hasEnglishWithoutChinese() throws IOException {
        for (FormFile file : FormFile.ALL) {
            for (Field field : FormWalk.fields(file.definition())) {
                var texts = new ArrayList<String>(List.of(field.getLabelEn()));
                if (field.getHelp() != null) {
                    texts.add(field.getHelpEn());
                }
                field.getOptions().stream().map(Option::getLabelEn).forEach(texts::add);
                for (String text : texts) {
                    assertFalse(text.isBlank(), field.getId());
                    assertTrue(text.codePoints().noneMatch(Character::isIdeographic), field.getId() + ": " + text);
                }
            }
        }
    }

    @Test
    void ids_ofCommonPartAndCategory_areUniqueAndWellFormed() throws IOException {
        for (FormFile category : FormFile.CATEGORIES) {
            assertIds(List.of(FormFile.COMMON, category));
        }
    }

    private static void assertIds(List<FormFile> files) throws IOException {
        var ids = new HashSet<String>();
        for (FormFile file : files) {
            for (Field question : FormWalk.questions(file.definition())) {
                assertTrue(ids.add(question.getId()), question.getId());
                assertTrue(ID.matcher(question.getId()).matches(), question.getId());
            }
            for (Field field : FormWalk.fields(file.definition())) {
                for (String id : FormWalk.options(field)) {
                    assertTrue(SUB_ID.matcher(id).matches(), field.getId() + '/' + id);
                }
            }
        }
    }
}
