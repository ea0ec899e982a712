package org.tongbao.core.tests.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.rules.PackComparison;
import org.tongbao.core.rules.PackComparison.Change;
import org.tongbao.core.rules.PackComparison.Item;
import org.tongbao.core.rules.PackComparison.Kind;
import org.tongbao.core.rules.PackComparison.Part;
import org.tongbao.model.rules.Calculator;
import org.tongbao.model.rules.ClockRule;
import org.tongbao.model.rules.Dimension;
import org.tongbao.model.rules.Grade;
import org.tongbao.model.rules.LevelText;
import org.tongbao.model.rules.RulePack;
import org.tongbao.model.rules.RulesFactory;

final class PackComparisonTest {

    private static final RulesFactory MAKE = RulesFactory.eINSTANCE;

    private final Locale before = Locale.getDefault();
    private final RulePack old = pack();
    private final RulePack now = EcoreUtil.copy(old);

    @BeforeEach
    void speakChinese() {
        Locale.setDefault(Locale.TAIWAN);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    private static RulePack pack() {
        RulePack pack = MAKE.createRulePack();
        pack.setId("old");
        pack.setTitle("舊制");
        pack.setValidTo(LocalDate.of(2026, 1, 4));
        pack.setScale(MAKE.createSeverityScale());
        Dimension dimension = MAKE.createDimension();
        dimension.setId("integrity");
        dimension.setTitle("完整性衝擊");
        dimension.getTexts().add(text(1, "輕微竄改"));
        dimension.getTexts().add(text(0, "無"));
        pack.getScale().getDimensions().add(dimension);
        pack.getClocks().add(clock("C-1", 1));
        pack.getClocks().add(clock("C-2", 72));
        return pack;
    }

    private static LevelText text(int level, String words) {
        LevelText text = MAKE.createLevelText();
        text.setLevel(level);
        text.setText(words);
        text.setCitation("K:" + level);
        return text;
    }

    private static ClockRule clock(String id, int hours) {
        ClockRule rule = MAKE.createClockRule();
        rule.setId(id);
        rule.setTitle("通報");
        rule.setHours(hours);
        rule.getTriggers().add("awareness");
        rule.getLevels().add(1);
        return rule;
    }

    private PackComparison comparison() {
        return PackComparison.of(old, now);
    }

    private Item item(String id) {
        return comparison().items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void samePack_hasNoDifference() {
        assertEquals(List.of(), comparison().differences());
        assertEquals(
                List.of("pack", "integrity.1", "integrity.0", "C-1", "C-2"),
                comparison().items().stream().map(Item::id).toList());
    }

    @Test
    void validityChanged_differsInThePack() {
        now.setValidTo(null);
        now.setValidFrom(LocalDate.of(2026, 1, 5));
        var validity = item("pack").aspect(Kind.VALIDITY).orElseThrow();
        assertEquals(List.of(" – 2026-01-04"), validity.left());
        assertEquals(List.of("2026-01-05 – "), validity.right());
        assertTrue(validity.differs());
        assertEquals(1, comparison().differences().size());
    }

    @Test
    void limitChanged_differsInTheLimitOnly() {
        now.getClocks().get(0).setHours(2);
        Item item = item("C-1");
        assertEquals(Change.DIFFERENT, item.change());
        assertEquals(
                List.of(Kind.LIMIT),
                item.aspects().stream()
                        .filter(PackComparison.Aspect::differs)
                        .map(PackComparison.Aspect::kind)
                        .toList());
        assertEquals(List.of("2 小時"), item.aspect(Kind.LIMIT).orElseThrow().right());
    }

    @Test
    void limitInMonths_saysByWhichLawTheyCount() {
        now.getClocks().get(0).setHours(null);
        now.getClocks().get(0).setMonths(1);
        now.getClocks().get(0).setCalculator(Calculator.MONTH_APA48);
        assertEquals(
                List.of("1 個月（行政程序法第 48 條）"),
                item("C-1").aspect(Kind.LIMIT).orElseThrow().right());
    }

    @Test
    void limitsByLevel_nameTheLevel() {
        var limit = MAKE.createLevelLimit();
        limit.getLevels().add(1);
        limit.setHours(36);
        now.getClocks().get(0).getLimits().add(limit);
        assertEquals(
                List.of("1 小時", "第 1 級：36 小時"),
                item("C-1").aspect(Kind.LIMIT).orElseThrow().right());
    }

    @Test
    void clockOnlyInOnePack_isMarkedWithItsSide() {
        now.getClocks().remove(1);
        now.getClocks().add(clock("C-9", 3));
        assertEquals(Change.ONLY_LEFT, item("C-2").change());
        assertEquals(Change.ONLY_RIGHT, item("C-9").change());
        assertEquals(List.of(), item("C-9").aspect(Kind.LIMIT).orElseThrow().left());
    }

    @Test
    void wordingChanged_differsWithBothWordings() {
        now.getScale().getDimensions().get(0).getTexts().get(0).setText("輕微遭竄改");
        Item item = item("integrity.1");
        assertEquals(Part.SEVERITY, item.part());
        assertEquals("完整性衝擊 第 1 級", item.title());
        var wording = item.aspect(Kind.TEXT).orElseThrow();
        assertEquals(List.of("輕微竄改"), wording.left());
        assertEquals(List.of("輕微遭竄改"), wording.right());
    }

    @Test
    void citationChangedAlone_isADifference() {
        now.getScale().getDimensions().get(0).getTexts().get(0).setCitation("115 §2");
        assertEquals(Change.DIFFERENT, item("integrity.1").change());
        assertEquals(Change.SAME, item("integrity.0").change());
    }

    @Test
    void provisional_isSaidOfItsSide() {
        now.getClocks().get(0).setProvisional(true);
        assertTrue(item("C-1").provisionalRight());
        assertFalse(item("C-1").provisionalLeft());
        assertEquals(Change.DIFFERENT, item("C-1").change());
    }

    @Test
    void packWithoutScale_hasNoTextsOnItsSide() {
        now.setScale(null);
        assertEquals(Change.ONLY_LEFT, item("integrity.1").change());
    }

    @Test
    void scaleOfLetters_namesTheLetterInFull() {
        now.getScale().setWords("IDC 等級 {0}");
        Grade grade = MAKE.createGrade();
        grade.setRank(1);
        grade.setCode("E");
        now.getScale().getGrades().add(grade);
        assertEquals(
                List.of("IDC 等級 E"),
                item("C-1").aspect(Kind.LEVELS).orElseThrow().right());
    }

    @Test
    void swapped_swapsTheSides() {
        now.getClocks().remove(1);
        var swapped = PackComparison.of(now, old);
        assertEquals(Change.ONLY_RIGHT, swapped.differences().get(0).change());
    }
}
