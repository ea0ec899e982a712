package org.tongbao.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.core.json.Json;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentStores;
import org.tongbao.core.store.StoredIncident;
import tools.jackson.databind.JsonNode;

final class StoreCommandsTest {

    private static final String ID = "0198f2a0-0000-7000-8000-000000000001";

    @TempDir
    Path folder = Path.of("");

    private String db = "";
    private String sample = "";

    @BeforeEach
    void sample() throws Exception {
        db = folder.resolve("db").toString();
        sample = Program.sample(folder).toString();
    }

    @Test
    void import_contradictingTimes_storesThemAndSaysSo() throws Exception {
        Path file = folder.resolve("contradicting.json");
        Files.writeString(
                file, Files.readString(Path.of(sample)).replace("2026-03-13T22:30+08:00", "2026-03-13T22:50+08:00"));
        Program imported = Program.run("incident", "import", file.toString(), "--db", db, "--json");
        assertEquals(1, imported.status(), imported.errors() + imported.results());
        assertEquals(
                "imported", imported.json().get("imported").get(0).get("state").stringValue());
        assertEquals(
                "times-contradict",
                imported.json().get("findings").get(0).get("code").stringValue());
        Program shown = Program.run("incident", "show", ID, "--db", db);
        assertTrue(shown.results().startsWith("115-鼓山-001"), shown.errors() + shown.results());
    }

    @Test
    void list_writtenAsTable_isWholeInBothFormats() throws Exception {
        assertEquals(0, Program.run("incident", "import", sample, "--db", db).status());
        for (String name : List.of("清單.xlsx", "清單.ods")) {
            Path table = folder.resolve(name);
            Program written = Program.run("incident", "list", "--out", table.toString(), "--db", db, "--json");
            assertEquals(0, written.status(), written.errors());
            assertEquals(List.of(), Shape.faults("incident-list-out", written.json()));
            assertEquals(1, written.json().get("incidents").intValue());
            // a zip, and longer than an empty table
            assertEquals("PK", new String(Files.readAllBytes(table), 0, 2, StandardCharsets.US_ASCII));
            Program.run(
                    "incident",
                    "list",
                    "--text",
                    "nobody",
                    "--out",
                    folder.resolve("none.ods").toString(),
                    "--db",
                    db);
        }
        assertTrue(Files.size(folder.resolve("清單.ods")) > Files.size(folder.resolve("none.ods")));
        Program.run("incident", "list", "--out", folder.resolve("list.csv").toString(), "--db", db)
                .refused(2, "list.csv", ".xlsx, .ods");
        Program.run("incident", "list", "--out", folder.resolve("no/list.ods").toString(), "--db", db)
                .refused(2, "list.ods");
        assertFalse(Files.exists(folder.resolve("list.csv")));
    }

    @Test
    void imported_exported_isTheSameBesideRecordingTimes() throws Exception {
        Program imported = Program.run("incident", "import", sample, "--db", db, "--json");
        assertEquals(0, imported.status(), imported.errors() + imported.results());
        assertEquals(
                "imported", imported.json().get("imported").get(0).get("state").stringValue());
        Path out = folder.resolve("out.json");
        assertEquals(
                0,
                Program.run("incident", "export", ID, "--format", "json", "--out", out.toString(), "--db", db)
                        .status());
        JsonNode file = Json.read(Files.readAllBytes(Path.of(sample)), "in").get();
        JsonNode back = Json.read(Files.readAllBytes(out), "out").get();
        assertEquals(file.get("answers"), back.get("answers"));
        assertEquals(file.get("events").size(), back.get("events").size());
        assertFalse(back.get("events").get(0).get("recorded").isNull());
        assertEquals(
                "unchanged",
                Program.run("incident", "import", sample, "--db", db, "--json")
                        .json()
                        .get("imported")
                        .get(0)
                        .get("state")
                        .stringValue());
        assertEquals(
                "unchanged",
                Program.run("incident", "import", out.toString(), "--db", db, "--json")
                        .json()
                        .get("imported")
                        .get(0)
                        .get("state")
                        .stringValue());
    }

    @Test
    void store_copied_isShownThereAndRefusedASecondTime() throws Exception {
        Program.run("incident", "import", sample, "--db", db);
        String copy = folder.resolve("copy").toString();
        Program.run("db", "copy", "--db", db).refused(2, "--to");
        Program.run("db", "copy", "--to", copy, "--db", folder.resolve("none").toString())
                .refused(2, "none");
        assertEquals(0, Program.run("db", "copy", "--to", copy, "--db", db).status());
        assertEquals(
                Program.run("incident", "history", ID, "--db", db).results(),
                Program.run("incident", "history", ID, "--db", copy).results());
        Program.run("db", "copy", "--to", copy, "--db", db).refused(3, copy);
    }

    @Test
    void accountOfAServer_withoutOrWithPassword_isAskedFirst() throws Exception {
        String address = "jdbc:postgresql://127.0.0.1:" + closedPort() + "/tongbao";
        assertEquals(
                2,
                typing("", "db", "info", "--db", address, "--user", "人員06", "--secrets", "-")
                        .status());
        Program refused = typing("geheim\n", "db", "info", "--db", address, "--user", "人員06", "--secrets", "-");
        refused.refused(3, address);
        assertFalse(refused.errors().contains("geheim"));
    }

    @Test
    void passwordInTheAddress_isRefusedWithoutShowingIt() throws Exception {
        Program refused = Program.run("db", "info", "--db", "jdbc:postgresql://db.example.org/x?password=geheim");
        refused.refused(2, "jdbc:postgresql://db.example.org/x", "password");
        assertFalse(refused.errors().contains("geheim"));
    }

    private static Program typing(String lines, String... arguments) throws InterruptedException {
        InputStream terminal = System.in;
        System.setIn(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        try {
            return Program.run(arguments);
        } finally {
            System.setIn(terminal);
        }
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Test
    void otherContentUnderTheSameId_import_isAConflict() throws Exception {
        Program.run("incident", "import", sample, "--db", db);
        Path other = folder.resolve("other.json");
        Files.writeString(other, Files.readString(Path.of(sample)).replace("07-9000004", "07-9000005"));
        Program.run("incident", "import", other.toString(), "--db", db).refused(3, ID, "other.json");
    }

    @Test
    void oneFileUnfit_import_bringsTheOthers() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        Program imported = Program.run("incident", "import", broken.toString(), sample, "--db", db);
        assertEquals(1, imported.status());
        assertTrue(imported.results().contains("broken.json"), imported.results());
        assertEquals(0, Program.run("incident", "show", ID, "--db", db).status());
    }

    @Test
    void wordsOfTheDescription_listed_areFoundAlsoAfterReindexing() throws Exception {
        Program.run("incident", "import", sample, "--db", db);
        Program.run("db", "fill", "--incidents", "20", "--db", db);
        List<String> found = listed("--text", "首頁 遭置換");
        assertTrue(found.contains(ID), found.toString());
        assertEquals(List.of(), listed("--text", "首頁遭置換 找不到的詞"));
        assertEquals(List.of(), listed("--text", "首頁 遭置換", "--state", "voided"));
        assertEquals(1, listed("--text", "", "--limit", "1").size());
        JsonNode made = Program.run("db", "reindex", "--db", db, "--json").json();
        assertEquals(21, made.get("incidents").intValue());
        assertFalse(made.get("countsMended").booleanValue());
        assertEquals(found, listed("--text", "首頁 遭置換"));
        Program.run("db", "reindex", "--db", folder.resolve("nowhere").toString())
                .refused(2, "nowhere");
    }

    private List<String> listed(String... more) throws Exception {
        var arguments = new ArrayList<>(List.of("incident", "list", "--db", db, "--json"));
        arguments.addAll(List.of(more));
        Program listed = Program.run(arguments.toArray(String[]::new));
        assertEquals(0, listed.status(), listed.errors());
        return listed.json()
                .get("incidents")
                .valueStream()
                .map(line -> line.get("id").asString())
                .toList();
    }

    @Test
    void fileOutOfReach_import_saysWhyInWords() throws Exception {
        Path missing = folder.resolve("missing.json");
        for (Path name : List.of(missing, Files.createDirectory(folder.resolve("empty")))) {
            Program refused = Program.run("incident", "import", name.toString(), "--db", db);
            refused.refused(2, name.toString());
            assertFalse(refused.errors().contains("Exception"), refused.errors());
        }
        assertFalse(Files.exists(Path.of(db)));
    }

    @Test
    void list_show_history_info_tellTheStore() throws Exception {
        Program.run("incident", "import", sample, "--db", db);
        JsonNode line = Program.run("incident", "list", "--db", db, "--json")
                .json()
                .get("incidents")
                .get(0);
        assertEquals(ID, line.get("id").stringValue());
        assertEquals(2, line.get("level").intValue());
        assertEquals("contained", line.get("state").stringValue());
        assertEquals("2026-03-13T22:40+08:00", line.get("awareness").stringValue());
        assertEquals(
                1,
                Program.run("incident", "list", "--overdue", "--text", "鼓山", "--db", db, "--json")
                        .json()
                        .get("incidents")
                        .size());
        assertEquals(
                0,
                Program.run("incident", "list", "--level", "4", "--db", db, "--json")
                        .json()
                        .get("incidents")
                        .size());
        JsonNode shown =
                Program.run("incident", "show", ID, "--db", db, "--json").json();
        assertEquals("tongbao-incident/1", shown.get("incident").get("format").stringValue());
        assertEquals(2, shown.get("assessment").get("level").intValue());
        JsonNode history =
                Program.run("incident", "history", ID, "--db", db, "--json").json();
        assertTrue(history.get("history").size() > 10);
        JsonNode info = Program.run("db", "info", "--db", db, "--json").json();
        assertEquals(1, info.get("incidents").intValue());
        assertEquals(
                1, info.get("states").valueStream().mapToInt(JsonNode::intValue).sum());
        assertEquals(history.get("history").size(), info.get("historyRecords").intValue());
        assertEquals(0, Program.run("categories", "--db", db).status());
        Program.run("incident", "show", "nobody", "--db", db).refused(2, "nobody");
        Program.run("incident", "history", "nobody", "--db", db).refused(2, "nobody");
        Program.run("incident", "export", "nobody", "--out", "x", "--db", db).refused(2, "nobody");
    }

    @Test
    void recordedInTwoSteps_showAsOf_leavesOutTheSecond() throws Exception {
        String text = Files.readString(Path.of(sample));
        Path dated = folder.resolve("dated.json");
        Files.writeString(
                dated,
                text.replace(
                                "\"at\": \"2026-03-13T2",
                                "\"recorded\": \"2026-03-13T23:59+08:00\", \"at\": \"2026-03-13T2")
                        .replace(
                                "\"at\": \"2026-03-14T",
                                "\"recorded\": \"2026-03-14T18:00+08:00\", \"at\": \"2026-03-14T"));
        assertEquals(
                0,
                Program.run("incident", "import", dated.toString(), "--db", db).status());
        JsonNode then = Program.run("incident", "show", ID, "--as-of", "2026-03-14T00:00+08:00", "--db", db, "--json")
                .json();
        assertEquals("2026-03-14T00:00+08:00", then.get("asOf").stringValue());
        assertTrue(then.get("incident")
                .get("events")
                .valueStream()
                .allMatch(e -> e.get("at").stringValue().startsWith("2026-03-13")));
        assertTrue(then.get("incident").get("answers").isEmpty());
        Program.run("incident", "show", ID, "--as-of", "2020-01-01T00:00+08:00", "--db", db)
                .refused(2, ID);
        Program.run("incident", "show", ID, "--as-of", "soon", "--db", db).refused(2, "soon");
    }

    @Test
    void answerChangedLater_showAsOfFirstSave_givesTheFormerAnswer() throws Exception {
        Program.run("incident", "import", sample, "--db", db);
        String first = Program.run("incident", "show", ID, "--db", db, "--json")
                .json()
                .get("saved")
                .stringValue();
        try (IncidentStore store = Service.get(IncidentStores.class).open(db).get()) {
            StoredIncident stored = store.load(ID).get().orElseThrow();
            stored.incident().setTitle("後來的標題");
            stored.incident().getAnswers().removeIf(answer -> answer.getId().equals("F1-07"));
            stored.incident().getAnswers().stream()
                    .filter(answer -> answer.getId().equals("F1-05"))
                    .forEach(answer -> answer.setText("07-9000009"));
            assertTrue(store.save(stored.incident(), stored.revision(), "人員01").done());
        }
        JsonNode now =
                Program.run("incident", "show", ID, "--db", db, "--json").json().get("incident");
        assertEquals("後來的標題", now.get("title").stringValue());
        assertEquals("07-9000009", now.get("answers").get("F1-05").stringValue());
        assertFalse(now.get("answers").has("F1-07"));
        JsonNode then = Program.run("incident", "show", ID, "--as-of", first, "--db", db, "--json")
                .json()
                .get("incident");
        assertTrue(then.path("title").isNull() || then.path("title").isMissingNode());
        assertEquals("07-9000004", then.get("answers").get("F1-05").stringValue());
        assertEquals("person06@example.gov.tw", then.get("answers").get("F1-07").stringValue());
        assertEquals(now.get("events"), then.get("events"));
        String words = Program.run("incident", "show", ID, "--as-of", first, "--db", db)
                .results();
        assertTrue(words.startsWith("115-鼓山-001"), words);
        assertFalse(words.contains("後來的標題"), words);
    }

    @Test
    void noDatabaseThere_reading_isRefusedAndMakesNone() throws Exception {
        for (List<String> command : List.of(
                List.of("incident", "list"),
                List.of("incident", "show", "x"),
                List.of("incident", "history", "x"),
                List.of("db", "info"),
                List.of("categories"))) {
            List<String> all = new ArrayList<>(command);
            all.addAll(List.of("--db", db));
            Program.run(all.toArray(new String[0])).refused(2, db);
        }
        assertFalse(Files.exists(Path.of(db)));
        Program.run("incident", "import", sample, "--db", "jdbc:nonsense:secret")
                .refused(2, "jdbc:nonsense");
    }

    @Test
    void demo_kept_doesTheWholeJob() throws Exception {
        Path keep = folder.resolve("demo");
        Program demo = Program.run("demo", "--keep", keep.toString());
        assertEquals(0, demo.status(), demo.errors());
        assertTrue(demo.results().contains("2026-03-13T23:40+08:00"), demo.results());
        assertTrue(demo.results().contains("2026-03-16T22:40+08:00"), demo.results());
        assertTrue(Files.exists(keep.resolve("incident.json")));
        assertEquals(
                1,
                Program.run("incident", "list", "--db", keep.resolve("database").toString(), "--json")
                        .json()
                        .get("incidents")
                        .size());
        Program.run("demo", "--keep", keep.toString()).refused(2, keep.toString());
    }

    @Test
    void demo_notKept_removesItsFolder() throws Exception {
        JsonNode demo = Program.run("demo", "--json").json();
        assertEquals(2, demo.get("level").intValue());
        assertEquals("2026-03-13T23:40+08:00", demo.get("due").get("CLK-01").stringValue());
        assertEquals(2, demo.get("revision").intValue());
        assertFalse(Files.exists(Path.of(demo.get("database").stringValue()).getParent()));
    }
}
