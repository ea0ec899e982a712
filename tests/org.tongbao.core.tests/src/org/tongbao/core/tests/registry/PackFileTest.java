package org.tongbao.core.tests.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.rules.PackFile;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.rules.RulePack;

final class PackFileTest {

    private static final String HEAD =
            "<rules:RulePack xmlns:rules=\"http://tongbao.org/model/rules/1\" id=\"p\" title=\"包\""
                    + " validFrom=\"2025-01-01\"";
    private static final String SCALE = """
        <scale>
        <dimensions id="integrity" title="完整性" citation="K:1"><texts level="0" text="無"/></dimensions>
        </scale>
        <citations id="K:2" source="程序" text="應通報"/>
        """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void goodPack_read_isGiven() {
        Result<RulePack> pack = read(HEAD + ">\n" + SCALE
                + "<clocks id=\"C1\" title=\"通報\" triggers=\"awareness\" hours=\"1\""
                + " citation=\"K:2\"/></rules:RulePack>");
        assertEquals(List.of(), pack.findings());
        assertEquals("p", pack.get().getId());
    }

    @Test
    void clockWithoutLimit_read_namesLineAndId() {
        Result<RulePack> pack = read(HEAD + ">\n" + SCALE
                + "<clocks id=\"C1\" title=\"通報\" triggers=\"awareness\" citation=\"K:2\"/>\n</rules:RulePack>");
        assertFalse(pack.done());
        Finding finding = pack.findings().get(0);
        assertEquals(CoreFinding.DEFINITION_ATTRIBUTE_MISSING, finding.code());
        assertEquals(List.of("p.rules", "6", "C1", "hours"), finding.args());
    }

    @Test
    void clockIdTwice_read_refusesThePack() {
        String clock = "<clocks id=\"C1\" title=\"通報\" triggers=\"awareness\" hours=\"1\" citation=\"K:2\"/>\n";
        Result<RulePack> pack = read(HEAD + ">\n" + SCALE + clock + clock + "</rules:RulePack>");
        assertFalse(pack.done());
        assertEquals(CoreFinding.DEFINITION_ID_DUPLICATE, pack.findings().get(0).code());
    }

    @Test
    void validityBackwards_read_refusesThePack() {
        Result<RulePack> pack = read(HEAD + " validTo=\"2024-12-31\">\n" + SCALE + "</rules:RulePack>");
        assertFalse(pack.done());
        assertEquals(
                CoreFinding.DEFINITION_ATTRIBUTE_INVALID, pack.findings().get(0).code());
    }

    @Test
    void unknownAttribute_read_refusesThePackWithItsLine() {
        Result<RulePack> pack = read(HEAD + ">\n" + SCALE + "<clocks id=\"C1\" hour=\"1\"/>\n</rules:RulePack>");
        assertFalse(pack.done());
        Finding finding = pack.findings().get(0);
        assertEquals(CoreFinding.DEFINITION_UNREADABLE, finding.code());
        assertEquals("6", finding.args().get(1));
        String words = String.valueOf(finding.args().get(2));
        assertTrue(words.contains("hour") && !words.contains("memory:"), words);
    }

    @Test
    void valueOfTheWrongType_read_refusesThePackWithItsLine() {
        Result<RulePack> pack = read(HEAD + ">\n<holidays year=\"next\"/>\n</rules:RulePack>");
        assertFalse(pack.done());
        assertEquals("2", pack.findings().get(0).args().get(1));
        String words = String.valueOf(pack.findings().get(0).args().get(2));
        assertTrue(words.contains("next") && words.contains("year") && words.contains("int"), words);
        assertFalse(words.contains("legal"), words);
    }

    @Test
    void notXml_read_refusesThePack() {
        Result<RulePack> pack = read("id: p\n");
        assertFalse(pack.done());
        assertEquals(CoreFinding.DEFINITION_UNREADABLE, pack.findings().get(0).code());
        assertFalse(String.valueOf(pack.findings().get(0).args().get(2)).contains("SAXParseException"));
    }

    @Test
    void documentTypeWithEntity_read_isRefusedAndOpensNothing() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Result<RulePack> pack = read("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n" + HEAD
                + " source=\"&e;\">" + SCALE + "</rules:RulePack>");
        assertFalse(pack.done());
        assertTrue(pack.findings().stream().noneMatch(f -> f.message().contains("secret\"")));
    }

    @Test
    void referenceToAnotherFile_read_isRefused() throws IOException {
        Path other = Files.writeString(folder.resolve("other.rules"), HEAD + ">" + SCALE + "</rules:RulePack>");
        Result<RulePack> pack = read(HEAD + ">\n<scale href=\"" + other.toUri() + "#//@scale\"/>\n</rules:RulePack>");
        assertFalse(pack.done());
    }

    private static Result<RulePack> read(String xml) {
        return PackFile.read(xml.getBytes(StandardCharsets.UTF_8), "p.rules");
    }
}
