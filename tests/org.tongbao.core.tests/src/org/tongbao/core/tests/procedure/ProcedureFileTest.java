package org.tongbao.core.tests.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongbao.core.form.FormLines;
import org.tongbao.core.procedure.ProcedureFile;
import org.tongbao.core.procedure.ProcedureScope;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.procedure.Procedure;

/** What is refused in a procedure, each named by file, line and id. */
final class ProcedureFileTest {

    private static final String HEAD = """
        <?xml version="1.0" encoding="UTF-8"?>
        <procedure:Procedure xmlns:procedure="http://tongbao.org/model/procedure/1" id="P" title="程" titleEn="P" evidence="evidence-preserved">
        <lanes id="L" title="甲" titleEn="A"/>
        """;

    private static final String BODY = """
        <steps id="S" kind="start" title="始" titleEn="Start" lane="L" citation="c"/>
        <steps id="A" title="甲" titleEn="A" lane="L" citation="c"><done events="awareness"/></steps>
        <steps id="E" kind="end" title="終" titleEn="End" lane="L" citation="c"/>
        <transitions id="t1" source="S" target="A"/>
        <transitions id="t2" source="A" target="E"/>
        """;

    private static String file(String body) {
        return HEAD + body + "</procedure:Procedure>\n";
    }

    private static List<Finding> check(String body, ProcedureScope scope) {
        byte[] content = file(body).getBytes(StandardCharsets.UTF_8);
        Procedure procedure = ProcedureFile.read(content, "p.procedure").get();
        return ProcedureFile.check(procedure, scope, "p.procedure", FormLines.of(content));
    }

    /** Code, subject and place of each finding. */
    private static List<String> found(String body) {
        return found(body, ProcedureScope.UNKNOWN);
    }

    private static List<String> found(String body, ProcedureScope scope) {
        return check(body, scope).stream()
                .map(finding -> finding.code().id() + " " + finding.subject() + " "
                        + finding.args().get(0))
                .toList();
    }

    private static String with(String old, String replacement) {
        assertTrue(BODY.contains(old), old);
        return BODY.replace(old, replacement);
    }

    @Test
    void wellFormed_nothingIsFound() {
        assertEquals(List.of(), found(BODY));
    }

    @Test
    void secondStart_isNamed() {
        assertEquals(
                List.of("procedure-two-starts S2 p.procedure:9"),
                found(BODY
                        + "<steps id=\"S2\" kind=\"start\" title=\"始\" titleEn=\"Start\" lane=\"L\" citation=\"c\"/>\n"
                        + "<transitions id=\"t3\" source=\"S2\" target=\"A\"/>\n"));
    }

    @Test
    void unreachableStep_isNamed() {
        assertEquals(
                List.of("procedure-unreachable X p.procedure:9"),
                found(BODY
                        + "<steps id=\"X\" title=\"丁\" titleEn=\"X\" lane=\"L\" citation=\"c\"><done"
                        + " events=\"closed\"/></steps>\n"
                        + "<transitions id=\"t3\" source=\"X\" target=\"E\"/>\n"));
    }

    @Test
    void cycleWithoutExit_isNamedOnce() {
        String cycle = """
            <steps id="B" title="乙" titleEn="B" lane="L" citation="c"><done events="closed"/></steps>
            <steps id="C" title="丙" titleEn="C" lane="L" citation="c"><done events="closed"/></steps>
            <transitions id="t3" source="A" target="B"/>
            <transitions id="t4" source="B" target="C"/>
            <transitions id="t5" source="C" target="B"/>
            """;
        assertEquals(List.of("procedure-cycle B p.procedure:9"), found(BODY + cycle));
        assertEquals(
                List.of("B, C"),
                check(BODY + cycle, ProcedureScope.UNKNOWN).get(0).args().subList(1, 2));
        assertEquals(
                List.of("procedure-unmarked-loop B p.procedure:9"),
                found(BODY + cycle + "<transitions id=\"t6\" source=\"C\" target=\"E\"/>\n"));
        assertEquals(
                List.of(),
                found(BODY
                        + cycle.replace("source=\"C\" target=\"B\"", "source=\"C\" target=\"B\" loop=\"true\"")
                        + "<transitions id=\"t6\" source=\"C\" target=\"E\"/>\n"));
    }

    @Test
    void unknownNames_areNamed() {
        assertEquals(
                List.of("procedure-unknown-lane A p.procedure:5"),
                found(with("titleEn=\"A\" lane=\"L\"", "titleEn=\"A\" lane=\"M\"")));
        assertEquals(
                List.of("procedure-unknown-event A p.procedure:5"),
                found(with("events=\"awareness\"", "events=\"awarenes\"")));
        assertEquals(
                List.of("procedure-unknown-checklist A p.procedure:5"),
                found(with("titleEn=\"A\" lane=\"L\"", "titleEn=\"A\" lane=\"L\" checklist=\"K\"")));
        assertTrue(found(with("target=\"E\"", "target=\"F\"")).contains("procedure-unknown-step t2 p.procedure:8"));
    }

    @Test
    void unknownClockFieldOptionAndLevel_areNamedByWhatIsInstalled() {
        var scope = new ProcedureScope(
                Set.of("CLK-01"), Set.of("0", "1"), Map.of("F", Set.of("yes")), Set.of("agency-event"));
        assertEquals(
                List.of("procedure-unknown-clock A p.procedure:5"),
                found(with("titleEn=\"A\" lane=\"L\"", "titleEn=\"A\" lane=\"L\" clocks=\"CLK-01 CLK-99\""), scope));
        assertEquals(
                List.of("procedure-unknown-field A p.procedure:5"),
                found(with("titleEn=\"A\" lane=\"L\"", "titleEn=\"A\" lane=\"L\" field=\"G\""), scope));
        assertEquals(
                List.of("procedure-unknown-option t2 p.procedure:8"),
                found(with("target=\"E\"/>", "target=\"E\"><when field=\"F\" options=\"no\"/></transitions>"), scope));
        assertEquals(
                List.of("procedure-unknown-level t2 p.procedure:8"),
                found(with("target=\"E\"/>", "target=\"E\"><when levels=\"1 5\"/></transitions>"), scope));
        assertEquals(List.of(), found(with("events=\"awareness\"", "events=\"agency-event\""), scope));
    }

    @Test
    void stepNobodyCanFinish_isNamed() {
        assertEquals(List.of("procedure-never-done A p.procedure:5"), found(with("<done events=\"awareness\"/>", "")));
        assertEquals(
                List.of("procedure-not-lasting A p.procedure:5"),
                found(with("<done events=\"awareness\"/>", "<done levels=\"3 4\"/>")));
    }

    @Test
    void destructiveStepWithoutQuestion_isNamed() {
        String body = with("titleEn=\"A\" lane=\"L\"", "titleEn=\"A\" lane=\"L\" destructive=\"true\"");
        assertEquals(List.of(), found(body));
        byte[] content =
                file(body).replace(" evidence=\"evidence-preserved\"", "").getBytes(StandardCharsets.UTF_8);
        Procedure procedure = ProcedureFile.read(content, "p").get();
        assertEquals(
                List.of("procedure-evidence-unasked"),
                ProcedureFile.check(procedure, ProcedureScope.UNKNOWN, "p", FormLines.of(content)).stream()
                        .map(finding -> finding.code().id())
                        .toList());
    }

    @Test
    void doctype_isRefusedWithItsLine() {
        String hostile = file(BODY)
                .replace(
                        "<procedure:Procedure",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n<procedure:Procedure");
        Result<Procedure> read = ProcedureFile.read(hostile.getBytes(StandardCharsets.UTF_8), "p.procedure");
        assertFalse(read.done());
        assertEquals("2", String.valueOf(read.findings().get(0).args().get(1)));
    }

    @Test
    void unknownAttributeAndNewerContract_areRefused() {
        assertFalse(ProcedureFile.read(
                        file(BODY.replace("kind=\"end\"", "colour=\"red\"")).getBytes(StandardCharsets.UTF_8), "p")
                .done());
        assertFalse(ProcedureFile.read(
                        file(BODY)
                                .replace("id=\"P\"", "id=\"P\" contract=\"2\"")
                                .getBytes(StandardCharsets.UTF_8),
                        "p")
                .done());
    }
}
