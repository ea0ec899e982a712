package org.tongbao.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.json.Json;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentStores;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.IncidentFactory;
import tools.jackson.databind.JsonNode;

/** Incidents handed over between two installations by files alone. */
final class HandoverCommandsTest extends SeveralInstallations {

    private String id = "";

    @BeforeEach
    void meet() throws Exception {
        at("office", "incident", "import", Program.sample(folder).toString());
        id = json("office", "incident", "list")
                .get("incidents")
                .get(0)
                .get("id")
                .stringValue();
        for (String place : List.of("office", "bureau")) {
            JsonNode key = json(place, "handover", "key", "--name", place, "--card", card(place));
            assertEquals(List.of(), Shape.faults("handover-key", key));
        }
        confirm("office", "bureau");
        confirm("bureau", "office");
    }

    private void confirm(String at, String other) throws Exception {
        JsonNode added = json(at, "handover", "add", card(other));
        assertEquals(List.of(), Shape.faults("handover-partner", added));
        assertTrue(added.get("confirmed").isNull());
        String read = json(other, "handover", "key").get("fingerprint").stringValue();
        assertFalse(json(at, "handover", "confirm", read).get("confirmed").isNull());
    }

    @Test
    void incident_goesThere_isAnswered_andComesBack_asOne() throws Exception {
        Path log = Files.write(folder.resolve("access.log"), new byte[300_000]);
        at("office", "incident", "attach", id, log.toString());
        JsonNode sent = send("office", "bureau", "1.handover");
        assertEquals(List.of(), Shape.faults("handover-send", sent));

        JsonNode dry = json("bureau", "handover", "receive", file("1.handover"), "--dry-run");
        assertEquals("new", state(dry));
        at("bureau", "incident", "show", id).refused(2, id);
        JsonNode received = json("bureau", "handover", "receive", file("1.handover"));
        assertEquals(List.of(), Shape.faults("handover-receive", received));
        assertEquals("new", state(received));
        assertEquals(exported("office"), exported("bureau"));
        Path out = folder.resolve("out.log");
        assertEquals(
                0,
                at("bureau", "incident", "attachment", id, "access.log", "--out", out.toString())
                        .status());
        assertEquals(-1, Files.mismatch(log, out));

        // both go on: here a question is answered, there the same incident is voided
        edit("office", "F4-02", "需要鑑識");
        at("bureau", "incident", "void", id, "--reason", "誤報");
        send("bureau", "office", "2.handover");
        JsonNode answer = json("office", "handover", "receive", file("2.handover"));
        assertEquals("merged", state(answer));
        JsonNode merged = exported("office");
        assertEquals("需要鑑識", merged.get("answers").get("F4-02").stringValue());
        assertTrue(merged.get("events").toString().contains("誤報"));

        assertEquals("taken", state(json("office", "handover", "receive", file("2.handover"))));
        assertEquals("taken", state(json("bureau", "handover", "receive", file("1.handover"))));
        send("office", "bureau", "3.handover");
        assertEquals("merged", state(json("bureau", "handover", "receive", file("3.handover"))));
        assertEquals(exported("office"), exported("bureau"));
        for (String place : List.of("office", "bureau")) {
            assertEquals(0, at(place, "db", "verify").status());
            String history = at(place, "incident", "history", id).results();
            assertTrue(history.contains("handover/sent/") && history.contains("handover/received/"), history);
        }
    }

    @Test
    void sameChangedOnBothSides_waitsForSomebodyToChoose() throws Exception {
        exchange("1.handover");
        edit("office", "F4-02", "鼓山的字");
        edit("bureau", "F4-02", "本局的字");
        send("office", "bureau", "2.handover");

        Program open = at("bureau", "handover", "receive", file("2.handover"), "--json");
        assertEquals(1, open.status(), open.errors());
        assertEquals("conflict", state(open.json()));
        assertEquals(
                "answers/F4-02",
                open.json().get("incidents").get(0).get("conflicts").get(0).stringValue());
        assertEquals("本局的字", exported("bureau").get("answers").get("F4-02").stringValue());
        at("bureau", "handover", "receive", file("2.handover"), "--prefer", "nobody")
                .refused(2, "nobody");
        assertEquals("merged", state(json("bureau", "handover", "receive", file("2.handover"), "--prefer", "partner")));
        assertEquals("鼓山的字", exported("bureau").get("answers").get("F4-02").stringValue());
        assertTrue(at("bureau", "incident", "history", id).results().contains("merge/answers/F4-02"));
    }

    @Test
    void untrustedFiles_changeNothing() throws Exception {
        send("office", "bureau", "1.handover");
        byte[] good = Files.readAllBytes(Path.of(file("1.handover")));
        byte[] bad = good.clone();
        bad[good.length / 2] ^= 1;
        Files.write(Path.of(file("bad.handover")), bad);
        Files.write(Path.of(file("short.handover")), Arrays.copyOf(good, good.length / 2));

        at("bureau", "handover", "receive", file("bad.handover")).refused(3, "bad.handover");
        at("bureau", "handover", "receive", file("short.handover")).refused(3, "short.handover");
        at("bureau", "handover", "receive", file("none.handover")).refused(2, "none.handover");
        at("office", "handover", "receive", file("1.handover")).refused(3, "1.handover");
        json("bureau", "handover", "forget", "office");
        at("bureau", "handover", "receive", file("1.handover"))
                .refused(3, json("office", "handover", "key").get("fingerprint").stringValue());
        json("bureau", "handover", "add", card("office"));
        at("bureau", "handover", "receive", file("1.handover")).refused(3, "office");
        assertTrue(json("bureau", "incident", "list").get("incidents").isEmpty());
        try (Stream<Path> left = Files.list(folder.resolve("bureau"))) {
            assertTrue(left.noneMatch(each -> each.getFileName().toString().startsWith(".handover")));
        }
    }

    @Test
    void wrongUse_isRefused() throws Exception {
        at("office", "handover", "send", id, "--out", file("x")).refused(2, "--partner");
        at("office", "handover", "send", id, "--partner", "bureau").refused(2, "--out");
        at("office", "handover", "send", id, "--partner", "nobody", "--out", file("x"))
                .refused(2, "nobody");
        at("office", "handover", "send", "none", "--partner", "bureau", "--out", file("x"))
                .refused(2, "none");
        at("office", "handover", "confirm", "12345").refused(2, "40");
        at("office", "handover", "confirm", "0".repeat(40)).refused(3);
        at("office", "handover", "key", "--name", "again").refused(3, "office");
        at("office", "handover", "add", card("office")).refused(3, "office.card");
        at("fresh", "handover", "key").refused(3);
        assertFalse(Files.exists(Path.of(file("x"))));
        String groups = json("office", "handover", "key").get("fingerprint").stringValue();
        assertTrue(at("office", "handover", "key").results().contains(groups));
        JsonNode partners = json("office", "handover", "partners");
        assertEquals(List.of(), Shape.faults("handover-partners", partners));
        assertEquals(1, partners.get("partners").size());
    }

    private void exchange(String name) throws Exception {
        send("office", "bureau", name);
        assertEquals("new", state(json("bureau", "handover", "receive", file(name))));
    }

    private JsonNode send(String from, String to, String name) throws Exception {
        return json(from, "handover", "send", id, "--partner", to, "--out", file(name), "--note", "請審核");
    }

    /** Another answer, as somebody would type it. */
    private void edit(String place, String field, String text) throws Exception {
        String database = folder.resolve(place).resolve("database").toString();
        try (IncidentStore store =
                Service.get(IncidentStores.class).open(database).get()) {
            StoredIncident stored = store.load(id).get().orElseThrow();
            var answers = stored.incident().getAnswers();
            answers.removeIf(answer -> field.equals(answer.getId()));
            Answer answer = IncidentFactory.eINSTANCE.createAnswer();
            answer.setId(field);
            answer.setText(text);
            answers.add(answer);
            assertTrue(store.save(stored.incident(), stored.revision(), place).done());
        }
    }

    private JsonNode exported(String place) throws Exception {
        Path out = folder.resolve("exported.json");
        assertEquals(
                0, at(place, "incident", "export", id, "--out", out.toString()).status());
        return Json.read(Files.readAllBytes(out), "exported").get();
    }

    private static String state(JsonNode report) {
        return report.get("incidents").get(0).get("state").stringValue();
    }

    private String card(String place) {
        return file(place + ".card");
    }
}
