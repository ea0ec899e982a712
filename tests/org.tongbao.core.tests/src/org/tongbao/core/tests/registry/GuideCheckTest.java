package org.tongbao.core.tests.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.rules.PackFile;
import org.tongbao.model.finding.Result;
import org.tongbao.model.rules.RulePack;

/** A pack whose questions do not end in exactly one official text is refused. */
final class GuideCheckTest {

    private static final String QUESTIONS = """
        <questions id="asset" text="何種資訊？"><choices id="none" text="無"/><choices id="core" text="核心"/></questions>
        <questions id="degree" text="程度？"><choices id="slight" text="輕微"/><choices id="serious" text="嚴重"/></questions>
        """;
    private static final String SOUND =
            row("asset=none", 0) + row("asset=core degree=slight", 1) + row("asset=core degree=serious", 2);

    @Test
    void soundTable_read_isGiven() {
        assertEquals(List.of(), read(QUESTIONS + SOUND).findings());
    }

    @Test
    void wayWithoutRow_read_namesLineDimensionAndWay() {
        Result<RulePack> pack = read(QUESTIONS + row("asset=none", 0) + row("asset=core degree=slight", 1));
        assertFalse(pack.done());
        assertEquals(1, pack.findings().size());
        assertEquals(
                CoreFinding.DEFINITION_ATTRIBUTE_INVALID, pack.findings().get(0).code());
        assertEquals(
                List.of("p.rules", "2", "integrity", "rows"),
                pack.findings().get(0).args().subList(0, 4));
    }

    @Test
    void wayWithTwoLevels_read_refusesThePack() {
        assertEquals("rows", refused(QUESTIONS + SOUND + row("asset=none", 2)));
    }

    @Test
    void rowOfUnknownChoice_read_refusesThePack() {
        assertEquals("when", refused(QUESTIONS + SOUND + row("asset=gossip", 2)));
    }

    @Test
    void rowWithoutCondition_read_refusesThePack() {
        assertEquals("when", refused(QUESTIONS + SOUND + row("", 2)));
    }

    @Test
    void rowOfLevelWithoutText_read_refusesThePack() {
        assertEquals("level", refused(QUESTIONS + SOUND + row("asset=core degree=slight", 4)));
    }

    @Test
    void questionTwice_read_refusesThePack() {
        assertEquals("questions", refused(QUESTIONS + QUESTIONS + SOUND));
    }

    @Test
    void questionWithoutChoices_read_refusesThePack() {
        assertEquals("choices", refused(QUESTIONS + "<questions id=\"more\" text=\"?\"/>" + SOUND));
    }

    @Test
    void guideWithoutQuestions_read_refusesThePack() {
        assertEquals("questions", refused(""));
    }

    @Test
    void moreWaysThanCanBeFollowed_read_refusesThePack() {
        String many = IntStream.range(0, 30)
                .mapToObj(i -> QUESTIONS.replace("asset", "a" + i).replace("degree", "d" + i))
                .collect(Collectors.joining());
        assertEquals("questions", refused(many));
    }

    private static String refused(String guide) {
        Result<RulePack> pack = read(guide);
        assertFalse(pack.done());
        return String.valueOf(pack.findings().get(0).args().get(3));
    }

    private static String row(String when, int level) {
        return "<rows when=\"" + when + "\" level=\"" + level + "\"/>\n";
    }

    private static Result<RulePack> read(String guide) {
        String xml = "<rules:RulePack xmlns:rules=\"http://tongbao.org/model/rules/1\" id=\"p\" title=\"包\"><scale>\n"
                + "<dimensions id=\"integrity\" title=\"完整性\" citation=\"K:1\"><texts level=\"2\" text=\"嚴重\"/>"
                + "<texts level=\"1\" text=\"輕微\"/><texts level=\"0\" text=\"無\"/>\n<guide>" + guide
                + "</guide></dimensions></scale></rules:RulePack>";
        return PackFile.read(xml.getBytes(StandardCharsets.UTF_8), "p.rules");
    }
}
