package org.tongbao.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class AnswersTest {

    @TempDir
    Path folder = Path.of("");

    private final Locale before = Locale.getDefault();

    /** Findings and texts of forms follow the default locale at run time. */
    @BeforeEach
    void speakChinese() {
        Locale.setDefault(Locale.TAIWAN);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void severity_json_isTheGoldenDocument() throws Exception {
        Program program = Program.run(
                "severity",
                "--pack",
                "bureau-110",
                "--confidentiality",
                "0",
                "--integrity",
                "2",
                "--availability",
                "1",
                "--json");
        assertEquals(0, program.status());
        Golden.compare("severity.json", program.results());
        assertEquals(
                program.results(),
                Program.run(
                                "severity",
                                "--json",
                                "--pack=bureau-110",
                                "--answers",
                                "confidentiality=0,integrity=2,availability=1")
                        .results());
    }

    @Test
    void severity_wrongInput_isRefused() throws Exception {
        Program.run("severity", "--integrity", "2").refused(2, "--pack");
        Program.run("severity", "--pack", "x").refused(2, "x", "bureau-110");
        Program.run("severity", "--pack", "bureau-110").refused(2, "--integrity");
        Program.run("severity", "--pack", "bureau-110", "--integrity", "5").refused(2, "5", "0, 1, 2, 3, 4");
        Program.run("severity", "--pack", "bureau-110", "--answers", "beauty=1").refused(2, "beauty");
        Program.run("severity", "--pack", "bureau-110", "--answers", "integrity")
                .refused(2, "integrity");
    }

    @Test
    void assess_sample_isTheGoldenDocument() throws Exception {
        Program program =
                Program.run("assess", Program.sample(folder).toString(), "--at", "2026-03-14T16:00+08:00", "--json");
        JsonNode json = program.json();
        assertEquals(2, json.get("level").intValue());
        assertEquals("2026-03-13T23:40+08:00", clock(json, "CLK-01").get("due").stringValue());
        assertEquals(
                "2026-03-13T23:31+08:00", clock(json, "CLK-01").get("metAt").stringValue());
        assertEquals("2026-03-16T22:40+08:00", clock(json, "CLK-15").get("due").stringValue());
        assertEquals("met", clock(json, "CLK-15").get("state").stringValue());
        assertEquals(
                "2026-04-14T23:59:59+08:00", clock(json, "CLK-22").get("due").stringValue());
        assertEquals("running", clock(json, "CLK-22").get("state").stringValue());
        assertEquals("", program.errors());
        Golden.compare("assess.json", program.results());
    }

    @Test
    void assess_earlier_leavesOutWhatHappenedLater() throws Exception {
        String file = Program.sample(folder).toString();
        JsonNode json =
                Program.run("assess", file, "--at", "115/3/13 23:00", "--json").json();
        assertEquals("2026-03-13T23:00+08:00", json.get("at").stringValue());
        assertEquals("running", clock(json, "CLK-01").get("state").stringValue());
        assertEquals("PT40M", clock(json, "CLK-01").get("remaining").stringValue());
    }

    @Test
    void assess_unfitInput_isRefused() throws Exception {
        String file = Program.sample(folder).toString();
        Program.run("assess", file, "--at", "soon").refused(2, "soon");
        Program.run("assess", file, "--pack", "x-1").refused(2, "x-1");
        Program.run("assess", folder.resolve("none.json").toString()).refused(2, "none.json");
        Program.run("assess", folder.toString()).refused(2, folder.toString());
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\n  \"format\": ");
        Program.run("assess", broken.toString()).refused(2, "broken.json", "2");
        Path latin =
                Files.write(folder.resolve("latin.json"), "{\"title\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        Program.run("assess", latin.toString()).refused(2, "UTF-8");
    }

    @Test
    void packs_json_namesTheInstalled() throws Exception {
        JsonNode json = Program.run("packs", "--json").json();
        assertTrue(json.get("packs")
                .valueStream()
                .anyMatch(p -> p.get("id").stringValue().equals("bureau-110")));
        assertTrue(json.get("findings").isEmpty(), json.get("findings").toString());
    }

    @Test
    void packsCheck_fileWithAFault_namesLineAndId() throws Exception {
        Path file = Files.writeString(folder.resolve("mine.rules"), """
                <rules:RulePack xmlns:rules="http://tongbao.org/model/rules/1" id="mine" title="我的">
                  <scale><dimensions id="integrity" title="完整性" citation="K:1"><texts text="無"/></dimensions></scale>
                  <clocks id="CLK-99" title="通報" triggers="awareness" calculator="exact-hours" citation="K:1"/>
                </rules:RulePack>
                """);
        Program program = Program.run("packs", "check", file.toString(), "--json");
        assertEquals(1, program.status());
        assertFalse(program.json().get("usable").booleanValue());
        JsonNode finding = program.json().get("findings").get(0);
        assertEquals("CLK-99", finding.get("subject").stringValue());
        assertTrue(finding.get("message").stringValue().contains("3"));
        Program.run("packs", "check", "no-such").refused(2, "no-such");
        Program installed = Program.run("packs", "check", "bureau-110", "--json");
        assertTrue(installed.json().get("usable").booleanValue());
        assertEquals(
                List.of("procedure-unknown-field"),
                installed
                        .json()
                        .get("findings")
                        .valueStream()
                        .map(one -> one.get("code").stringValue())
                        .toList(),
                "the procedure is checked too: it asks for a field of a category that these tests do not install");
    }

    @Test
    void forms_json_isComplete() throws Exception {
        JsonNode json = Program.run("forms", "--category", "web", "--json").json();
        JsonNode form = json.get("forms").get(0);
        assertEquals("bureau-110.web", form.get("id").stringValue());
        String all = form.toString();
        for (String id : new String[] {
            "F1-01", "F2-03a", "F4-02", "5A.host", "5C.search-engines", "6B.external", "6I-I.webdav", "6K"
        }) {
            assertTrue(all.contains("\"id\":\"" + id + "\""), id);
        }
        JsonNode stage = Program.run("forms", "--category", "web", "--stage", "report", "--json")
                .json();
        assertTrue(stage.get("forms")
                .get(0)
                .get("sections")
                .valueStream()
                .allMatch(s -> s.get("stage").stringValue().equals("report")));
        assertEquals(
                0, Program.run("forms", "--category", "web", "--version", "110").status());
        Program.run("forms", "--category", "cloud").refused(2, "cloud", "web");
        Program.run("forms", "--stage", "later").refused(2, "later", "containment");
        Program.run("forms", "--version", "999").refused(2, "999", "110");
    }

    @Test
    void categories_json_haveStateAndForms() throws Exception {
        JsonNode web =
                Program.run("categories", "--json").json().get("categories").get(0);
        assertEquals("web", web.get("id").stringValue());
        assertEquals("active", web.get("state").stringValue());
        assertTrue(web.get("reason").isNull());
        assertEquals("org.tongbao.category.web", web.get("contributor").stringValue());
        assertEquals("bureau-110.web", web.get("forms").get(0).get("id").stringValue());
    }

    private static JsonNode clock(JsonNode json, String id) {
        return json.get("clocks")
                .valueStream()
                .filter(clock -> clock.get("id").stringValue().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void calendar_setAndTakenBack_isShown() throws Exception {
        JsonNode usual = calendar("2027");
        assertEquals("pack", usual.get("origin").asString());
        try {
            JsonNode set = calendar("116", "--off", "116/3/15,2027-03-16", "--work", "2027-03-20", "--source", "颱風停班");
            assertEquals("user", set.get("origin").asString());
            assertTrue(set.get("confirmed").asBoolean());
            assertTrue(set.get("source").asString().endsWith("颱風停班"));
            assertTrue(set.get("off").toString().contains("2027-03-15\",\"2027-03-16"));
            assertEquals("[\"2027-03-20\"]", set.get("work").toString());
            JsonNode less = calendar("2027", "--work", "2027-03-16");
            assertFalse(less.get("off").toString().contains("2027-03-16"));
            assertEquals("[\"2027-03-20\"]", less.get("work").toString());
            assertTrue(Program.run("packs", "calendar", "2027").results().contains("116/03/20"));
        } finally {
            assertEquals(usual, calendar("2027", "--usual"));
        }
    }

    private static JsonNode calendar(String year, String... options) throws InterruptedException {
        List<String> all = new ArrayList<>(List.of("packs", "calendar", year, "--json"));
        all.addAll(List.of(options));
        return Program.run(all.toArray(String[]::new)).json().get("years").get(0);
    }

    @Test
    void calendar_wrongInput_isRefused() throws Exception {
        Program.run("packs", "calendar", "2027", "--off", "soon").refused(2, "soon");
        Program.run("packs", "calendar", "2027", "--off", "2026-03-15").refused(3, "2026-03-15");
        Program.run("packs", "calendar", "2027", "--work", "2027-03-15").refused(3, "2027-03-15");
        Program.run("packs", "calendar", "gone.csv").refused(2, "--source");
        Program.run("packs", "calendar", "gone.csv", "--source", "x").refused(2, "gone.csv");
    }
}
