package org.tongbao.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.cli.internal.nls.Messages;
import tools.jackson.databind.JsonNode;

/** Organizations from the command line: import, list, show, record events, assess. */
final class OrgCommandsTest {

    private static final String NAME = "高雄市鼓山戶政事務所";
    private static final String FILE = """
            {"format": "tongbao-organization/1", "name": "高雄市鼓山戶政事務所", "responsibility": "D",
             "superior": "高雄市政府民政局", "reviewer": "高雄市政府民政局", "pack": "bureau-110",
             "persons": [{"id": "p-6", "name": "人員06", "phones": ["07-9000004"]}],
             "assignments": [{"id": "a-1", "person": "p-6", "function": "contact"}]}
            """;

    @TempDir
    Path folder = Path.of("");

    private JsonNode run(String... command) throws Exception {
        String[] all = Arrays.copyOf(command, command.length + 3);
        all[command.length] = "--db";
        all[command.length + 1] = folder.resolve("db").toString();
        all[command.length + 2] = "--json";
        Program program = Program.run(all);
        assertEquals("", program.errors());
        return program.json();
    }

    private String file(String content) throws Exception {
        return Files.writeString(folder.resolve("organization.json"), content).toString();
    }

    private static String state(JsonNode imported) {
        return imported.get("imported").get(0).get("state").stringValue();
    }

    private static JsonNode clock(JsonNode shown, String id) {
        return shown.get("assessment")
                .get("clocks")
                .valueStream()
                .filter(clock -> clock.get("id").stringValue().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void dryRun_writesNothing_import_adds_andAgainChangesOnlyWhatChanged() throws Exception {
        String file = file(FILE);
        JsonNode dry = run("org", "import", file, "--dry-run");
        assertEquals(List.of(), Shape.faults("org-import", dry));
        assertEquals("new", state(dry));
        assertTrue(run("org", "list").get("organizations").isEmpty());
        assertEquals("new", state(run("org", "import", file)));
        assertEquals("unchanged", state(run("org", "import", file)));
        assertEquals("changed", state(run("org", "import", file(FILE.replace("\"D\"", "\"C\"")), "--dry-run")));
        JsonNode changed = run("org", "import", file(FILE.replace("\"D\"", "\"C\"")));
        assertEquals("changed", state(changed));
        JsonNode list = run("org", "list");
        assertEquals(List.of(), Shape.faults("org-list", list));
        JsonNode line = list.get("organizations").get(0);
        assertEquals("C", line.get("responsibility").stringValue());
        assertEquals(2, line.get("revision").intValue());
    }

    @Test
    void outage_recorded_runsItsClock_untilAnnounced() throws Exception {
        run("org", "import", file(FILE));
        JsonNode begun = run("org", "event", NAME, "channel-outage-start", "--at", "2025-06-02T10:00+08:00");
        assertEquals(List.of(), Shape.faults("org-show", begun));
        assertEquals(List.of(), Shape.faults("tongbao-organization-1", begun.get("organization")));
        assertEquals(List.of(), Shape.faults("assess", begun.get("assessment")));
        assertEquals("missed", clock(begun, "CLK-18").get("state").stringValue());
        assertEquals("2025-06-02T11:00+08:00", clock(begun, "CLK-18").get("due").stringValue());
        run("org", "event", NAME, "channel-outage-announced", "--at", "114/6/2 10:40", "--note", "改用手機");
        JsonNode shown = run("org", "show", NAME);
        assertEquals(List.of(), Shape.faults("org-show", shown));
        assertEquals("met", clock(shown, "CLK-18").get("state").stringValue());
        assertEquals(3, shown.get("revision").intValue());
    }

    @Test
    void event_corrected_isOnRecordWithItsReason() throws Exception {
        run("org", "import", file(FILE));
        String id = run(
                        "org",
                        "event",
                        NAME,
                        "drill-held",
                        "--at",
                        "2025-03-10T09:00+08:00",
                        "--detail",
                        "kind=social-engineering")
                .get("event")
                .stringValue();
        Program.run(
                        "org",
                        "event",
                        NAME,
                        "drill-held",
                        "--replaces",
                        id,
                        "--db",
                        folder.resolve("db").toString())
                .refused(2, "/events/1/reason");
        JsonNode corrected = run(
                "org",
                "event",
                NAME,
                "drill-held",
                "--at",
                "2025-03-11T09:00+08:00",
                "--detail",
                "kind=social-engineering",
                "--replaces",
                id,
                "--reason",
                "日期誤植");
        assertEquals(
                "2025-03-11T09:00+08:00",
                clock(corrected, "CLK-33").get("start").stringValue());
        assertEquals(2, corrected.get("organization").get("events").size());
    }

    @Test
    void file_assessed_hasTheClocksOfOrganizationsAtAnInstant() throws Exception {
        String content = FILE.replace(
                "\"persons\"",
                "\"events\": [{\"type\": \"channel-outage-start\", \"at\": \"2025-06-02T10:00+08:00\"}], \"persons\"");
        Program assessed = Program.run("assess", file(content), "--at", "2025-06-02T11:00+08:00", "--json");
        assertEquals(List.of(), Shape.faults("assess", assessed.json()));
        assertEquals("bureau-110", assessed.json().get("pack").stringValue());
        JsonNode first = assessed.json().get("clocks").get(0);
        assertEquals("CLK-18", first.get("id").stringValue());
        assertEquals("running", first.get("state").stringValue());
        assertTrue(assessed.json()
                .get("findings")
                .valueStream()
                .anyMatch(finding -> finding.get("code").stringValue().equals("responsibility-not-covered")));
    }

    @Test
    void unknownOrganization_unknownEvent_sameTwice_areRefused() throws Exception {
        String db = folder.resolve("db").toString();
        String file = file(FILE);
        run("org", "import", file);
        Program.run("org", "show", "無此機關", "--db", db).refused(2, "無此機關");
        Program.run("org", "event", "無此機關", "drill-held", "--db", db).refused(2, "無此機關");
        Program.run("org", "event", NAME, "awareness", "--db", db).refused(2, "awareness");
        Program.run("org", "event", NAME, "drill-held", "--detail", "x", "--db", db)
                .refused(2, "--detail");
        Program.run("org", "import", file, file, "--db", db).refused(2, NAME);
        Program.run("org", "import", Program.sample(folder).toString(), "--db", db)
                .refused(2, "tongbao-organization/1");
    }

    @Test
    void show_andAssess_speakOfNoLevel() throws Exception {
        String file = file(FILE);
        run("org", "import", file);
        Program shown =
                Program.run("org", "show", NAME, "--db", folder.resolve("db").toString());
        Program assessed = Program.run("assess", file);
        for (Program program : List.of(shown, assessed)) {
            assertTrue(program.results().contains("CLK-33a"), program.results());
            assertFalse(program.results().contains(Messages.Assess_noLevel), program.results());
        }
    }
}
