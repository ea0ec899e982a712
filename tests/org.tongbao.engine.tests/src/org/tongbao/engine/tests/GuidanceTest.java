package org.tongbao.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongbao.model.rules.Dimension;
import org.tongbao.model.rules.GuideChoice;
import org.tongbao.model.rules.GuideQuestion;
import org.tongbao.model.rules.GuideRow;
import org.tongbao.model.rules.RulePack;
import org.tongbao.model.rules.RulesFactory;
import org.tongbao.severity.Guidance;
import org.tongbao.severity.Proposal;
import org.tongbao.severity.SeverityCalculator;

/** The plain questions of the bureau's pack lead where the decision table behind the official texts says (DEC-1). */
final class GuidanceTest {

    private static final Map<String, String> INFORMATION = Map.of(
            "non-core", "非核心業務資訊",
            "core", "未涉及關鍵基礎設施維運之核心業務資訊",
            "critical", "一般公務機密、敏感資訊或涉及關鍵基礎設施維運之核心業務資訊");
    private static final Map<String, String> SYSTEMS = Map.of(
            "non-core", "非核心業務資訊或非核心資通系統",
            "core", "未涉及關鍵基礎設施維運之核心業務資訊或核心資通系統",
            "critical", "一般公務機密、敏感資訊、涉及關鍵基礎設施維運之核心業務資訊或核心資通系統");
    private static final Map<String, String> OPERATION = Map.of(
            "non-core", "非核心業務",
            "core", "未涉及關鍵基礎設施維運之核心業務或核心資通系統",
            "critical", "涉及關鍵基礎設施維運之核心業務或核心資通系統");
    private static final Map<String, String> DEGREE = Map.of("slight", "輕微", "serious", "嚴重");
    private static final Map<String, String> RECOVERY = Map.of("within", "於", "beyond", "無法於");

    /** The table: mildest level of each class of asset; the graver answer is one level worse. */
    private static final Map<String, Integer> MILDEST = Map.of("non-core", 1, "core", 2, "critical", 3);

    private final RulePack pack = Packs.bureau110();

    private Guidance guidance(String id) {
        return Guidance.of(dimension(id)).orElseThrow();
    }

    private Dimension dimension(String id) {
        return pack.getScale().getDimensions().stream()
                .filter(dimension -> dimension.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String expectedText(String dimension, Map<String, String> answers) {
        String asset = answers.get("asset");
        String degree = DEGREE.getOrDefault(answers.getOrDefault("degree", ""), "");
        return switch (dimension) {
            case "confidentiality" ->
                switch (asset) {
                    case "none" -> "無資料遭洩漏";
                    case "state-secret" -> "國家機密遭洩漏";
                    default -> INFORMATION.get(asset) + "遭" + degree + "洩漏";
                };
            case "integrity" ->
                switch (asset) {
                    case "none" -> "無系統或資料遭竄改";
                    case "state-secret" -> "國家機密遭竄改";
                    default -> SYSTEMS.get(asset) + "遭" + degree + "竄改";
                };
            default ->
                asset.equals("none")
                        ? "無系統或設備運作受影響"
                        : OPERATION.get(asset) + "之運作受影響或停頓，" + RECOVERY.get(answers.get("recovery"))
                                + "可容忍中斷時間內回復正常運作";
        };
    }

    private static int expectedLevel(Map<String, String> answers) {
        String asset = answers.get("asset");
        return switch (asset) {
            case "none" -> 0;
            case "state-secret" -> 4;
            default ->
                MILDEST.get(asset) + (answers.containsValue("serious") || answers.containsValue("beyond") ? 1 : 0);
        };
    }

    @Test
    void proposal_everyWay_isWhatTheDecisionTableSays() {
        for (Dimension dimension : pack.getScale().getDimensions()) {
            Guidance guidance = guidance(dimension.getId());
            for (Guidance.Way way : guidance.ways()) {
                Proposal proposal = guidance.proposal(way.answers()).orElseThrow();
                assertEquals(expectedLevel(way.answers()), proposal.text().getLevel(), way.toString());
                assertEquals(List.of(proposal.text().getLevel()), way.levels());
            }
        }
    }

    @Test
    void proposal_everyWay_isTheOfficialTextThatSaysSo() {
        for (Dimension dimension : pack.getScale().getDimensions()) {
            Guidance guidance = guidance(dimension.getId());
            for (Guidance.Way way : guidance.ways()) {
                String text =
                        guidance.proposal(way.answers()).orElseThrow().text().getText();
                assertTrue(("或，" + text).contains(expectedText(dimension.getId(), way.answers())), way + " " + text);
                assertTrue(dimension.getTexts().stream()
                        .anyMatch(known -> known.getText().equals(text)));
            }
        }
    }

    @Test
    void ways_ofEachDimension_areAllCombinations() {
        assertEquals(8, guidance("confidentiality").ways().size());
        assertEquals(8, guidance("integrity").ways().size());
        assertEquals(7, guidance("availability").ways().size());
    }

    @Test
    void judge_allProposals_isTheWorstOfThem() {
        for (Guidance.Way c : guidance("confidentiality").ways()) {
            for (Guidance.Way i : guidance("integrity").ways()) {
                for (Guidance.Way a : guidance("availability").ways()) {
                    List<Integer> levels = new ArrayList<>();
                    List.of(c, i, a).forEach(way -> levels.add(way.levels().get(0)));
                    var impact = new Case()
                            .impact(Instant.EPOCH, levels)
                            .incident
                            .getImpacts()
                            .get(0);
                    int expected = Math.max(
                            expectedLevel(c.answers()),
                            Math.max(expectedLevel(i.answers()), expectedLevel(a.answers())));
                    assertEquals(
                            expected,
                            new SeverityCalculator()
                                    .judge(pack.getScale(), impact)
                                    .level());
                }
            }
        }
    }

    @Test
    void asked_nothingAnswered_isTheFirstQuestion() {
        assertEquals(List.of("asset"), ids(guidance("integrity").asked(Map.of())));
        assertTrue(guidance("integrity").proposal(Map.of()).isEmpty());
    }

    @Test
    void asked_assetNeedsADegree_isTheDegreeToo() {
        assertEquals(List.of("asset", "degree"), ids(guidance("integrity").asked(Map.of("asset", "core"))));
        assertTrue(guidance("integrity").proposal(Map.of("asset", "core")).isEmpty());
    }

    @Test
    void asked_stateSecretOrNothing_needsNoDegree() {
        assertEquals(List.of("asset"), ids(guidance("integrity").asked(Map.of("asset", "state-secret"))));
        assertEquals(List.of("asset"), ids(guidance("availability").asked(Map.of("asset", "none"))));
    }

    @Test
    void proposal_answerOffTheWay_doesNotCount() {
        Proposal proposal = guidance("confidentiality")
                .proposal(Map.of("asset", "state-secret", "degree", "slight"))
                .orElseThrow();
        assertEquals(4, proposal.text().getLevel());
        assertEquals(1, proposal.answers().size());
    }

    @Test
    void proposal_unknownChoice_isOpen() {
        assertTrue(
                guidance("confidentiality").proposal(Map.of("asset", "gossip")).isEmpty());
        assertEquals(List.of("asset"), ids(guidance("confidentiality").asked(Map.of("asset", "gossip"))));
    }

    @Test
    void guidance_packWithoutQuestions_isNone() {
        assertEquals(Optional.empty(), Guidance.of(RulesFactory.eINSTANCE.createDimension()));
    }

    @Test
    void ways_tableWithHoleAndContradiction_showInTheirLevels() {
        Dimension faulty = RulesFactory.eINSTANCE.createDimension();
        faulty.setGuide(RulesFactory.eINSTANCE.createGuide());
        GuideQuestion question = RulesFactory.eINSTANCE.createGuideQuestion();
        question.setId("asset");
        for (String id : List.of("a", "b")) {
            GuideChoice choice = RulesFactory.eINSTANCE.createGuideChoice();
            choice.setId(id);
            question.getChoices().add(choice);
        }
        faulty.getGuide().getQuestions().add(question);
        faulty.getGuide().getRows().addAll(List.of(row("asset=a", 2), row("asset=a", 3)));
        List<Guidance.Way> ways = Guidance.of(faulty).orElseThrow().ways();
        assertEquals(
                List.of(List.of(2, 3), List.of()),
                ways.stream().map(Guidance.Way::levels).toList());
        assertFalse(
                Guidance.of(faulty).orElseThrow().proposal(Map.of("asset", "b")).isPresent());
    }

    private static GuideRow row(String when, int level) {
        GuideRow row = RulesFactory.eINSTANCE.createGuideRow();
        row.setWhen(when);
        row.setLevel(level);
        return row;
    }

    private static List<String> ids(List<GuideQuestion> questions) {
        return questions.stream().map(GuideQuestion::getId).toList();
    }
}
