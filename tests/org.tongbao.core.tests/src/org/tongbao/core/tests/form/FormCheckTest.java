package org.tongbao.core.tests.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongbao.core.form.FormCheck;
import org.tongbao.core.form.FormFinding;
import org.tongbao.core.form.FormLines;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.form.FormDefinition;

/** Tests that the check names each fault of a definition with its file and line. */
final class FormCheckTest {

    private static final String TEXTS = "label='甲' labelEn='A'";
    private static final String HONOUR =
            "<fields id='F1' type='single' fact='impact:honour' " + TEXTS + "><options id='a' " + TEXTS + "/></fields>";

    @Test
    void form_wellFormed_hasNoFindings() throws IOException {
        assertEquals(List.of(), found("<fields id='F1' type='text' " + TEXTS + "/>"));
    }

    @Test
    void fields_sameId_areFoundWithLine() throws IOException {
        String field = "<fields id='F1' type='text' " + TEXTS + "/>";
        assertEquals(List.of("form-duplicate-id test.form:4 F1"), found(field, field));
    }

    @Test
    void item_sameIdAsField_isFound() throws IOException {
        assertEquals(
                List.of("form-duplicate-id test.form:5 F1"),
                found(
                        "<fields id='F1' type='text' " + TEXTS + "/>",
                        "<fields id='F2' type='checklist' " + TEXTS + ">",
                        "<items id='F1' type='check' " + TEXTS + "/>",
                        "</fields>"));
    }

    @Test
    void options_sameIdInOneField_areFound() throws IOException {
        String option = "<options id='yes' " + TEXTS + "/>";
        assertEquals(
                List.of("form-duplicate-id test.form:5 yes"),
                found("<fields id='F1' type='single' " + TEXTS + ">", option, option, "</fields>"));
    }

    @Test
    void parts_sameIdInDifferentItems_areFine() throws IOException {
        String part = "<parts id='text' type='text' " + TEXTS + "/>";
        assertEquals(
                List.of(),
                found(
                        "<fields id='F1' type='check' " + TEXTS + ">",
                        part,
                        "</fields>",
                        "<fields id='F2' type='check' " + TEXTS + ">",
                        part,
                        "</fields>"));
    }

    @Test
    void part_namedLikeAMember_isFound() throws IOException {
        assertEquals(
                List.of("form-reserved-id test.form:4 none"),
                found(
                        "<fields id='F1' type='check' " + TEXTS + ">",
                        "<parts id='none' type='text' " + TEXTS + "/>",
                        "</fields>"));
    }

    @Test
    void field_withoutId_isFound() throws IOException {
        assertEquals(List.of("form-missing-id test.form:3 Field"), found("<fields type='text' " + TEXTS + "/>"));
    }

    @Test
    void field_withoutLabel_isFound() throws IOException {
        assertEquals(
                List.of("form-missing-text test.form:3 F1 label"), found("<fields id='F1' type='text' labelEn='A'/>"));
    }

    @Test
    void field_helpInOneLanguage_isFound() throws IOException {
        assertEquals(
                List.of("form-missing-translation test.form:3 F1 help helpEn"),
                found("<fields id='F1' type='text' help='乙' " + TEXTS + "/>"));
    }

    @Test
    void condition_ofUnknownField_isFound() throws IOException {
        assertEquals(
                List.of("form-unknown-field test.form:4 F1 F9"),
                found("<fields id='F1' type='text' " + TEXTS + ">", "<requiredWhen field='F9'/>", "</fields>"));
    }

    @Test
    void condition_ofUnknownOption_isFound() throws IOException {
        assertEquals(
                List.of("form-unknown-option test.form:7 F2 maybe F1"),
                found(
                        "<fields id='F1' type='single' " + TEXTS + ">",
                        "<options id='yes' " + TEXTS + "/>",
                        "</fields>",
                        "<fields id='F2' type='text' " + TEXTS + ">",
                        "<visibleWhen field='F1'><options>maybe</options></visibleWhen>",
                        "</fields>"));
    }

    @Test
    void condition_ofFieldInCommonPart_isFine() throws IOException {
        FormDefinition common = FormFile.COMMON.definition();
        byte[] content = content(
                "<fields id='F9' type='text' " + TEXTS + ">",
                "<requiredWhen field='F2-05'><options>yes</options></requiredWhen>",
                "</fields>");
        var findings =
                new FormCheck().check(FormFile.read(content), Optional.of(common), "test.form", FormLines.of(content));
        assertEquals(List.of(), findings);
    }

    @Test
    void condition_ofSubAnswer_isKnownByItsItem() throws IOException {
        String item = "<fields id='F1.a' type='check' " + TEXTS + "><parts id='kind' type='single' " + TEXTS
                + "><options id='x' " + TEXTS + "/></parts></fields>";
        String wanted = "<fields id='F2' type='check' " + TEXTS
                + "><requiredWhen field='F1.a.kind'><options>%s</options></requiredWhen></fields>";
        assertEquals(List.of(), found(item, wanted.formatted("x")));
        assertEquals(List.of("form-unknown-option test.form:4 F2 y F1.a.kind"), found(item, wanted.formatted("y")));
    }

    @Test
    void condition_ofNeighbour_isKnownByItsOwnId() throws IOException {
        assertEquals(
                List.of(),
                found(
                        "<fields id='F1' type='check' " + TEXTS + "><parts id='kind' type='text' " + TEXTS + "/>",
                        "<parts id='more' type='text' " + TEXTS + "><visibleWhen field='kind'/></parts></fields>"));
    }

    @Test
    void conditions_inACircle_areFoundOnce() throws IOException {
        assertEquals(
                List.of("form-condition-cycle test.form:3 F1 → F2 → F1"),
                found(
                        "<fields id='F1' type='check' " + TEXTS + ">",
                        "<requiredWhen field='F2'/>",
                        "</fields>",
                        "<fields id='F2' type='check' " + TEXTS + ">",
                        "<visibleWhen field='F1'/>",
                        "</fields>"));
    }

    @Test
    void form_forNewerContract_isOnlyTold() throws IOException {
        byte[] content = new String(content("<fields/>"), StandardCharsets.UTF_8)
                .replace("contract='1'", "contract='2'")
                .getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of("form-newer-contract test.form:2 2 1"), found(content));
    }

    @Test
    void choice_withoutOptions_isFound() throws IOException {
        assertEquals(
                List.of("form-nothing-to-choose test.form:3 F1 multiple"),
                found("<fields id='F1' type='multiple' " + TEXTS + "/>"));
    }

    @Test
    void checklist_minimumAboveItems_isFound() throws IOException {
        assertEquals(
                List.of("form-unreachable-minimum test.form:3 F1 2 1"),
                found(
                        "<fields id='F1' type='checklist' minimum='2' " + TEXTS + ">",
                        "<items id='F1.a' type='check' " + TEXTS + "/>",
                        "</fields>"));
    }

    @Test
    void text_withOptions_isFound() throws IOException {
        assertEquals(
                List.of("form-misplaced test.form:3 F1 text options"),
                found("<fields id='F1' type='text' " + TEXTS + ">", "<options id='yes' " + TEXTS + "/>", "</fields>"));
    }

    @Test
    void supplement_withoutText_isFound() throws IOException {
        assertEquals(
                List.of("form-supplement-without-text test.form:3 F1"),
                found("<fields id='F1' type='check' supplement='true' " + TEXTS + "/>"));
    }

    @Test
    void fact_malformed_isFound() throws IOException {
        assertEquals(
                List.of("form-unknown-fact test.form:3 F1 Impact"), found(HONOUR.replace("impact:honour", "Impact")));
    }

    @Test
    void dimension_thatTheCommonPartDoesNotAskFor_isFound() throws IOException {
        byte[] content = content(HONOUR);
        assertEquals(List.of(), found(content));
        assertEquals(
                List.of("form-unknown-fact test.form:3 F1 impact:honour"),
                new FormCheck()
                                .check(
                                        FormFile.read(content),
                                        Optional.of(FormFile.COMMON.definition()),
                                        "test.form",
                                        FormLines.of(content))
                                .stream()
                                .map(FormCheckTest::line)
                                .toList());
    }

    @Test
    void everyKind_inBothLanguages_hasASentence() {
        for (FormFinding code : FormFinding.values()) {
            List<Object> args = List.of("test.form:3", "a", "b", "c");
            for (Locale locale : List.of(Locale.ENGLISH, Locale.TRADITIONAL_CHINESE)) {
                String sentence = code.text(locale, args);
                assertFalse(sentence.contains("{"), sentence);
                assertEquals(0, sentence.indexOf("test.form:3"), sentence);
            }
        }
    }

    /** Findings of a form whose only section holds these lines; the first of them is line 3 of the file. */
    private static List<String> found(String... lines) throws IOException {
        return found(content(lines));
    }

    private static List<String> found(byte[] content) throws IOException {
        return new FormCheck()
                .check(FormFile.read(content), Optional.empty(), "test.form", FormLines.of(content)).stream()
                        .map(FormCheckTest::line)
                        .toList();
    }

    private static String line(Finding finding) {
        return finding.code().id()
                + ' '
                + String.join(" ", finding.args().stream().map(Object::toString).toList());
    }

    private static byte[] content(String... lines) {
        String text = "<form:FormDefinition xmlns:form='http://tongbao.org/model/form/1' id='test' title='甲'\n"
                + "titleEn='A' contract='1'><sections id='s' title='甲' titleEn='A'>\n"
                + String.join("\n", lines) + "\n</sections></form:FormDefinition>\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
