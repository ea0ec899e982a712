package org.tongbao.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Void, reopen, duplicate, link: from the command line, each on record with its reason. */
final class LifeCommandsTest {

    private static final String ID = "0198f2a0-0000-7000-8000-000000000001";
    private static final String OTHER = "0198f2a0-0000-7000-8000-000000000002";
    private static final String NUMBER = "115-鼓山-001";

    @TempDir
    Path folder = Path.of("");

    private String db = "";

    @BeforeEach
    void twoIncidents() throws Exception {
        db = folder.resolve("db").toString();
        Path sample = Program.sample(folder);
        Path second = folder.resolve("second.json");
        Files.writeString(second, Files.readString(sample).replace(ID, OTHER));
        Program imported =
                Program.run("incident", "import", sample.toString(), second.toString(), "--db", db, "--json");
        assertEquals(0, imported.status(), imported.errors());
        assertEquals(
                NUMBER, imported.json().get("imported").get(0).get("number").stringValue());
        assertEquals(
                "115-鼓山-002",
                imported.json().get("imported").get(1).get("number").stringValue());
    }

    @Test
    void voided_isListedSo_andItsClocksDoNotApply() throws Exception {
        assertEquals(
                "voided", act("void", NUMBER, "--reason", "誤報").get("state").stringValue());
        JsonNode line = run("incident", "list", "--state", "voided").get("incidents");
        assertEquals(1, line.size());
        assertTrue(line.get(0).get("nextDue").isNull());
        JsonNode shown = run("incident", "show", NUMBER);
        JsonNode event = last(shown);
        assertEquals("voided", event.get("type").stringValue());
        assertEquals("誤報", event.get("reason").stringValue());
        int stopped = 0;
        for (JsonNode clock : shown.get("assessment").get("clocks")) {
            String state = clock.get("state").stringValue();
            assertTrue(!state.equals("running") && !state.equals("waiting"), clock.toString());
            if (!clock.get("cause").isNull()) {
                assertEquals("voided", clock.get("cause").stringValue());
                assertEquals("not-applicable", state);
                assertEquals(event.get("id"), clock.get("stoppedBy"));
                stopped++;
            }
        }
        assertTrue(stopped > 0);
        Program.run("incident", "void", NUMBER, "--reason", "再次", "--db", db).refused(3, NUMBER);
        assertEquals(
                "contained",
                act("reopen", NUMBER, "--reason", "查證屬實").get("state").stringValue());
        assertTrue(run("incident", "list", "--state", "voided").get("incidents").isEmpty());
        assertEquals(
                2,
                run("incident", "history", NUMBER)
                        .get("history")
                        .valueStream()
                        .filter(change -> change.get("revision").intValue() > 1)
                        .filter(change -> !change.get("reason").isNull())
                        .count());
        Program.run("incident", "reopen", NUMBER, "--reason", "x", "--db", db).refused(3, NUMBER);
    }

    @Test
    void duplicate_namesTheOther() throws Exception {
        assertEquals(
                "duplicate",
                act("duplicate", "115-鼓山-002", NUMBER, "--reason", "兩人先後登錄")
                        .get("state")
                        .stringValue());
        JsonNode event = last(run("incident", "show", OTHER));
        assertEquals("duplicate-of", event.get("type").stringValue());
        assertEquals(ID, event.get("incident").stringValue());
        assertEquals(NUMBER, event.get("number").stringValue());
        assertEquals(
                1,
                run("incident", "list", "--state", "duplicate").get("incidents").size());
    }

    @Test
    void linked_andTakenBack_isOnRecord() throws Exception {
        act("link", NUMBER, OTHER, "--reason", "同一攻擊來源");
        Program.run("incident", "link", NUMBER, OTHER, "--reason", "x", "--db", db)
                .refused(3, "115-鼓山-002");
        act("unlink", NUMBER, OTHER, "--reason", "查無關聯");
        Program.run("incident", "unlink", NUMBER, OTHER, "--reason", "x", "--db", db)
                .refused(3, "115-鼓山-002");
        assertEquals(
                "unrelated-to", last(run("incident", "show", ID)).get("type").stringValue());
    }

    @Test
    void noReason_itself_nobody_areRefused() throws Exception {
        Program.run("incident", "void", NUMBER, "--db", db).refused(2, "--reason");
        Program.run("incident", "void", NUMBER, "--reason", " ", "--db", db).refused(2, "");
        Program.run("incident", "duplicate", NUMBER, ID, "--reason", "x", "--db", db)
                .refused(3, NUMBER);
        Program.run("incident", "link", NUMBER, "nobody", "--reason", "x", "--db", db)
                .refused(2, "nobody");
        assertEquals(1, run("incident", "show", ID).get("revision").intValue());
    }

    @Test
    void repinned_isUnderTheOtherPack_andOnRecord() throws Exception {
        String pack = run("incident", "show", ID).get("assessment").get("pack").stringValue();
        String other = pack.equals("tw-115") ? "bureau-110" : "tw-115";
        JsonNode done = act("repin", NUMBER, "--pack", other, "--reason", "依局內決議");
        assertEquals(pack, done.get("from").stringValue());
        assertEquals(other, done.get("pack").stringValue());
        JsonNode shown = run("incident", "show", ID);
        assertEquals(other, shown.get("assessment").get("pack").stringValue());
        assertEquals(other, shown.get("incident").get("pack").stringValue());
        JsonNode event = last(shown);
        assertEquals("repinned", event.get("type").stringValue());
        assertEquals("依局內決議", event.get("reason").stringValue());
        assertEquals(pack, event.get("from").stringValue());
        assertTrue(run("incident", "history", NUMBER)
                .get("history")
                .valueStream()
                .anyMatch(change -> change.get("subject").stringValue().equals("pack")
                        && change.get("to").stringValue().contains(other)));
        Program.run("incident", "repin", NUMBER, "--pack", other, "--reason", "x", "--db", db)
                .refused(3, other);
    }

    @Test
    void repinned_unknownPackOrNoReason_isRefused() throws Exception {
        Program.run("incident", "repin", NUMBER, "--pack", "tw-999", "--reason", "x", "--db", db)
                .refused(3, "tw-999");
        Program.run("incident", "repin", NUMBER, "--pack", "tw-115", "--db", db).refused(2, "--reason");
        Program.run("incident", "repin", NUMBER, "--pack", "tw-115", "--reason", " ", "--db", db)
                .refused(2, "");
        Program.run("incident", "repin", NUMBER, "--reason", "x", "--db", db).refused(2, "--pack");
        assertEquals(1, run("incident", "show", ID).get("revision").intValue());
    }

    private static JsonNode last(JsonNode shown) {
        JsonNode events = shown.get("incident").get("events");
        return events.get(events.size() - 1);
    }

    private JsonNode act(String act, String... rest) throws Exception {
        String[] all = new String[rest.length + 2];
        all[0] = "incident";
        all[1] = act;
        System.arraycopy(rest, 0, all, 2, rest.length);
        return run(all);
    }

    private JsonNode run(String... command) throws Exception {
        String[] all = Arrays.copyOf(command, command.length + 3);
        all[command.length] = "--db";
        all[command.length + 1] = db;
        all[command.length + 2] = "--json";
        Program program = Program.run(all);
        assertEquals("", program.errors());
        return program.json();
    }
}
