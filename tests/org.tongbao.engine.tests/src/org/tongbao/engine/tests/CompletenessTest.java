package org.tongbao.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.engine.tests.Forms.checked;
import static org.tongbao.engine.tests.Forms.checklist;
import static org.tongbao.engine.tests.Forms.chosen;
import static org.tongbao.engine.tests.Forms.field;
import static org.tongbao.engine.tests.Forms.form;
import static org.tongbao.engine.tests.Forms.none;
import static org.tongbao.engine.tests.Forms.number;
import static org.tongbao.engine.tests.Forms.option;
import static org.tongbao.engine.tests.Forms.required;
import static org.tongbao.engine.tests.Forms.several;
import static org.tongbao.engine.tests.Forms.text;
import static org.tongbao.engine.tests.Forms.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.engine.assessment.StageProgress;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FieldType;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.form.Stage;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.IncidentFactory;

/** Which answers the form still lacks, stage by stage. */
final class CompletenessTest {

    private static final String NOW = "2026-03-13T08:30";

    private static Case aware() {
        return new Case().event("awareness", "2026-03-13T08:00");
    }

    private static Assessment read(Field field, Answer... answers) {
        return read(form(Stage.NOTIFICATION, field), answers);
    }

    private static Assessment read(FormDefinition form, Answer... answers) {
        Case facts = aware().with(form);
        List.of(answers).forEach(facts::answer);
        return facts.at(NOW);
    }

    private static void assertComplete(Assessment assessment, String field, int required) {
        assertEquals(List.of(), Case.codes(assessment, field));
        assertEquals(List.of(new StageProgress(Stage.NOTIFICATION, required, required)), assessment.progress());
    }

    private static void assertMissing(Assessment assessment, String field) {
        assertEquals(List.of("answer-missing"), Case.codes(assessment, field));
        assertFalse(assessment.progress().get(0).complete());
    }

    @Test
    void required_unanswered_isAnErrorWithItsClause() {
        Assessment assessment = read(required("F2-04", FieldType.LONG_TEXT));
        assertMissing(assessment, "F2-04");
        Finding finding = assessment.findings().stream()
                .filter(found -> found.subject().equals("F2-04"))
                .findFirst()
                .orElseThrow();
        assertEquals(Severity.ERROR, finding.severity());
        assertEquals("K:5", finding.citation());
    }

    @Test
    void required_answeredByType_isComplete() {
        assertComplete(read(required("t", FieldType.TEXT), text("t", "有")), "t", 1);
        assertComplete(read(required("n", FieldType.NUMBER), number("n", 0)), "n", 1);
        assertComplete(read(required("d", FieldType.DATE), text("d", "2026-03-13")), "d", 1);
    }

    @Test
    void required_blankText_isMissing() {
        assertMissing(read(required("t", FieldType.TEXT), text("t", " \n")), "t");
    }

    @Test
    void optional_unanswered_isNothing() {
        assertComplete(read(field("F1-06", FieldType.PHONE)), "F1-06", 0);
    }

    @Test
    void beforeAwareness_missingAnswersAreOnlyCounted() {
        Assessment early = aware().with(form(Stage.NOTIFICATION, required("t", FieldType.TEXT)))
                .at("2026-03-13T07:59");
        assertEquals(List.of(), Case.codes(early, "t"));
        assertEquals(List.of(new StageProgress(Stage.NOTIFICATION, 0, 1)), early.progress());
    }

    @Test
    void levelZero_missingAnswersAreOnlyCounted() {
        Assessment zero = aware().impact("2026-03-13T08:10", 0, 0, 0)
                .with(form(Stage.NOTIFICATION, required("t", FieldType.TEXT)))
                .at(NOW);
        assertEquals(List.of(), Case.codes(zero, "t"));
    }

    @Test
    void containmentStage_missingAnswers_areErrorsOnceContained() {
        Case facts = aware().with(form(Stage.CONTAINMENT, required("5D", FieldType.LONG_TEXT)))
                .event("contained", "2026-03-13T12:00");
        assertEquals(List.of(), Case.codes(facts.at("2026-03-13T11:59"), "5D"));
        assertEquals(List.of("answer-missing"), Case.codes(facts.at("2026-03-13T12:00"), "5D"));
    }

    @Test
    void reportStage_missingAnswers_areErrorsOnceSubmitted() {
        Case facts = aware().with(form(Stage.REPORT, required("6J", FieldType.LONG_TEXT)))
                .event("contained", "2026-03-13T12:00")
                .event("report-submitted", "2026-03-20T12:00");
        assertEquals(List.of(), Case.codes(facts.at("2026-03-19T12:00"), "6J"));
        assertEquals(List.of("answer-missing"), Case.codes(facts.at("2026-03-20T12:00"), "6J"));
    }

    @Test
    void requiredWhen_conditionDecides() {
        Field help = required("F4-02", FieldType.LONG_TEXT);
        help.setRequiredWhen(when("F4-01", "yes"));
        Field asked = required("F4-01", FieldType.SINGLE);
        asked.getOptions().addAll(List.of(option("yes"), option("no")));
        FormDefinition form = form(Stage.NOTIFICATION, asked, help);
        assertComplete(read(form, chosen("F4-01", "no")), "F4-02", 1);
        assertMissing(read(form, chosen("F4-01", "yes")), "F4-02");
        assertComplete(read(form, chosen("F4-01", "yes"), text("F4-02", "鑑識")), "F4-02", 2);
    }

    @Test
    void visibleWhen_hiddenFieldIsNotAsked() {
        Field states = required("F2-03a", FieldType.MULTIPLE);
        states.setVisibleWhen(when("F2-02", "web"));
        Field category = required("F2-02", FieldType.SINGLE);
        category.setFact("category");
        FormDefinition form = form(Stage.NOTIFICATION, category, states);
        Case facts = aware().with(form);
        facts.incident.setCategory("dos");
        assertEquals(List.of(), Case.codes(facts.at(NOW), "F2-03a"));
        facts.incident.setCategory("web");
        assertEquals(List.of("answer-missing"), Case.codes(facts.at(NOW), "F2-03a"));
    }

    @Test
    void option_withRequiredPart_asksForItWhenChosen() {
        Field source = required("F2-07", FieldType.SINGLE);
        source.getOptions().addAll(List.of(option("self"), option("alert", required("number", FieldType.TEXT))));
        assertComplete(read(source, chosen("F2-07", "self")), "F2-07", 1);
        source = required("F2-07", FieldType.SINGLE);
        source.getOptions().addAll(List.of(option("self"), option("alert", required("number", FieldType.TEXT))));
        assertMissing(read(source, chosen("F2-07", "alert")), "F2-07");
    }

    @Test
    void option_unknown_isFound() {
        Field source = required("F2-07", FieldType.SINGLE);
        source.getOptions().add(option("self"));
        assertEquals(List.of("option-unknown"), Case.codes(read(source, chosen("F2-07", "rumour")), "F2-07"));
    }

    @Test
    void multiple_choicePartsAndMinimum_areAskedFor() {
        Field defences = required("6E", FieldType.MULTIPLE);
        defences.setMinimum(2);
        defences.getOptions()
                .addAll(List.of(option("firewall"), option("ids"), option("other", required("text", FieldType.TEXT))));
        FormDefinition form = form(Stage.NOTIFICATION, defences);
        assertMissing(read(form), "6E");
        assertEquals(List.of("too-few-chosen"), Case.codes(read(form, several("6E", chosen("", "ids"))), "6E"));
        assertComplete(read(form, several("6E", chosen("", "ids"), chosen("", "firewall"))), "6E", 1);
        assertMissing(read(form, several("6E", chosen("", "ids"), chosen("", "other"))), "6E");
    }

    @Test
    void none_allowed_isAnAnswer() {
        Field addresses = required("6B.external", FieldType.IP_LIST);
        addresses.setAllowNone(true);
        assertComplete(read(addresses, none("6B.external")), "6B.external", 1);
    }

    @Test
    void none_notAllowed_isFoundAndStillMissing() {
        assertEquals(
                List.of("none-not-allowed", "answer-missing"),
                Case.codes(read(required("t", FieldType.TEXT), none("t")), "t"));
    }

    @Test
    void item_required_needsTextOrNone_notATick() {
        Field item = required("5C.accounts", FieldType.CHECK);
        item.setAllowNone(true);
        item.getParts().add(required("text", FieldType.LONG_TEXT));
        FormDefinition form = form(Stage.NOTIFICATION, item);
        assertMissing(read(form), "5C.accounts");
        assertMissing(read(form, checked("5C.accounts", true)), "5C.accounts");
        assertComplete(read(form, none("5C.accounts")), "5C.accounts", 1);
        assertComplete(read(form, checked("5C.accounts", true, text("text", "web01"))), "5C.accounts", 1);
        assertComplete(read(form, checked("5C.accounts", false, text("text", "已停用"))), "5C.accounts", 1);
    }

    @Test
    void item_requiredWithoutParts_needsTickOrNone() {
        Field item = required("6I-I.passwords", FieldType.CHECK);
        item.setNoneText("無此類密碼");
        FormDefinition form = form(Stage.NOTIFICATION, item);
        assertMissing(read(form, checked("6I-I.passwords", false)), "6I-I.passwords");
        assertComplete(read(form, checked("6I-I.passwords", true)), "6I-I.passwords", 1);
        assertComplete(read(form, none("6I-I.passwords")), "6I-I.passwords", 1);
    }

    @Test
    void item_ticked_asksForItsParts() {
        Field item = field("5A.samples", FieldType.CHECK);
        item.getParts().add(required("count", FieldType.NUMBER));
        FormDefinition form = form(Stage.NOTIFICATION, item);
        assertComplete(read(form), "5A.samples", 0);
        assertMissing(read(form, checked("5A.samples", true)), "5A.samples");
        assertComplete(read(form, checked("5A.samples", true, number("count", 3))), "5A.samples", 1);
    }

    private static FormDefinition records() {
        Field supplement = field("5A.supplement", FieldType.CHECK);
        supplement.setSupplement(true);
        supplement.getParts().add(required("text", FieldType.LONG_TEXT));
        return form(Stage.NOTIFICATION, checklist("5A", 1, field("5A.host", FieldType.CHECK), supplement));
    }

    @Test
    void checklist_nothingTicked_isMissing() {
        assertMissing(read(records()), "5A");
        assertMissing(read(records(), checked("5A.host", false)), "5A");
    }

    @Test
    void checklist_remarkWithoutTick_isNotChosen() {
        assertMissing(read(records(), text("5A.host", "待查")), "5A");
    }

    @Test
    void checklist_oneTicked_isEnough() {
        assertComplete(read(records(), checked("5A.host", true)), "5A", 1);
    }

    @Test
    void checklist_supplementWithText_counts() {
        assertComplete(read(records(), checked("5A.supplement", true, text("text", "未保存，設備已汰換"))), "5A", 1);
    }

    @Test
    void checklist_emptySupplement_doesNotCountAndIsFound() {
        Assessment empty = read(records(), checked("5A.supplement", true));
        assertMissing(empty, "5A");
        assertEquals(List.of("supplement-empty"), Case.codes(empty, "5A.supplement"));
    }

    @Test
    void checklist_nested_countsTogether() {
        Field first = checklist("6I-I", 0, field("6I-I.a", FieldType.CHECK));
        first.setRequired(false);
        Field second = checklist("6I-II", 0, field("6I-II.a", FieldType.CHECK));
        second.setRequired(false);
        FormDefinition form = form(Stage.NOTIFICATION, checklist("6I", 1, first, second));
        assertMissing(read(form), "6I");
        assertComplete(read(form, checked("6I-II.a", true)), "6I", 1);
    }

    @Test
    void checklist_onlyNoneAnswered_isNotChosen() {
        Field item = required("5C.block", FieldType.CHECK);
        item.setAllowNone(true);
        Assessment assessment = read(form(Stage.NOTIFICATION, checklist("5C", 1, item)), none("5C.block"));
        assertMissing(assessment, "5C");
    }

    @Test
    void text_length_countsCodePoints() {
        Field help = field("F4-02", FieldType.LONG_TEXT);
        help.setMaxLength(4);
        FormDefinition form = form(Stage.NOTIFICATION, help);
        assertEquals(List.of(), Case.codes(read(form, text("F4-02", "甲𠀀\r\n乙")), "F4-02"));
        Assessment tooLong = read(form, text("F4-02", "甲𠀀\r\n乙丙"));
        assertEquals(List.of("answer-too-long"), Case.codes(tooLong, "F4-02"));
        assertEquals(List.of(4, 5), tooLong.findings().get(0).args().subList(1, 3));
    }

    @Test
    void number_impossible_isFound() {
        assertEquals(
                List.of("number-out-of-range"), Case.codes(read(field("n", FieldType.NUMBER), number("n", -1)), "n"));
        assertEquals(
                List.of("number-out-of-range"), Case.codes(read(field("p", FieldType.PERCENT), number("p", 101)), "p"));
        assertEquals(List.of(), Case.codes(read(field("p", FieldType.PERCENT), number("p", 100)), "p"));
    }

    @Test
    void factFields_areAnsweredByFacts() {
        Field discovery = required("F2-01", FieldType.DATE_TIME);
        discovery.setFact("discovery");
        Field impact = required("F3-I", FieldType.SINGLE);
        impact.setFact("impact:integrity");
        Field organization = required("F1-02", FieldType.ORGANIZATION);
        organization.setFact("organization");
        Case facts = aware().with(form(Stage.NOTIFICATION, discovery, impact, organization));
        assertEquals(
                List.of(new StageProgress(Stage.NOTIFICATION, 0, 3)),
                facts.at(NOW).progress());
        facts.incident.setOrganization("高雄市鼓山戶政事務所");
        facts.event("discovery", "2026-03-13T07:50").impact("2026-03-13T08:10", 0, 2, 0);
        assertEquals(
                List.of(new StageProgress(Stage.NOTIFICATION, 3, 3)),
                facts.at(NOW).progress());
        assertEquals(List.of("answer-missing"), Case.codes(facts.at("2026-03-13T08:05"), "F3-I"));
    }

    @Test
    void factField_impactPartlyRated_asksForTheRest() {
        Field impact = required("F3-A", FieldType.SINGLE);
        impact.setFact("impact:availability");
        Case facts = aware().with(form(Stage.NOTIFICATION, impact)).impact(Case.time(NOW), List.of(0, 2));
        assertEquals(List.of("answer-missing"), Case.codes(facts.at(NOW), "F3-A"));
    }

    @Test
    void shippedForm_sampleAnswered_asksForWhatIsLeft() {
        Case facts = SampleIncidentTest.defacement().with(Forms.web());
        facts.incident.setCategory("web");
        facts.incident.setOrganization("高雄市鼓山戶政事務所");
        Assessment assessment = facts.at("2026-03-13T23:00");
        assertTrue(Case.codes(assessment, "F2-04").contains("answer-missing"));
        assertEquals(List.of(), Case.codes(assessment, "F2-01"));
        assertEquals(List.of(), Case.codes(assessment, "5D"));
        assertEquals(List.of("answer-missing"), Case.codes(facts.at("2026-03-14T15:20"), "5D"));
        assertEquals(
                List.of(Stage.NOTIFICATION, Stage.CONTAINMENT, Stage.REPORT),
                assessment.progress().stream().map(StageProgress::stage).toList());
    }

    @Test
    void answerWithoutForm_isLeftAlone() {
        Answer foreign = IncidentFactory.eINSTANCE.createAnswer();
        foreign.setId("X9-99");
        foreign.setText("?");
        assertEquals(List.of(), Case.codes(read(field("t", FieldType.TEXT), foreign), "X9-99"));
    }
}
