package org.tongbao.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.tongbao.model.incident.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Three signatures (K:577-579), one after the other, by three persons, over what was there. */
final class SignCommandsTest {

    @TempDir
    Path folder = Path.of("");

    private OneDatabase db = new OneDatabase(folder);
    private String id = "";

    @BeforeEach
    void record() throws Exception {
        db = new OneDatabase(folder.resolve("db"));
        db.run("incident", "import", Program.sample(folder).toString());
        id = db.json("incident", "list").get("incidents").get(0).get("id").stringValue();
    }

    @Test
    void three_signInOrder_andTheLastCompletesIt() throws Exception {
        assertEquals(
                "officer",
                document(db.json("incident", "signatures", id)).get("next").stringValue());
        sign("supervisor", "人員02").refused(3);
        JsonNode first = signed("officer", "人員06");
        assertEquals(List.of(), Shape.faults("incident-signatures", first));
        signed("supervisor", "人員02");
        JsonNode all = document(signed("ciso", "人員24"));

        assertTrue(all.get("next").isNull());
        assertTrue(all.get("amendment").isNull());
        assertEquals(3, all.get("signatures").size());
        for (JsonNode each : all.get("signatures")) {
            assertTrue(each.get("valid").booleanValue());
            assertFalse(each.get("authenticated").booleanValue());
            assertEquals(all.get("sha256"), each.get("sha256"));
        }
        sign("ciso", "人員24").refused(3);
        assertEquals(0, db.run("db", "verify").status());
        assertTrue(db.run("incident", "history", id).results().contains("人員24"));
    }

    @Test
    void samePerson_signsOnce_unlessAsADeputyWithAReason() throws Exception {
        signed("officer", "人員06");
        sign("supervisor", " 人員 ０６").refused(3);
        sign("supervisor", "人員06", "--deputy-of", "人員02").refused(2);
        sign("supervisor", "人員06", "--deputy-of", "人員06", "--reason", "公出").refused(2);

        JsonNode signature = document(signed("supervisor", "人員06", "--deputy-of", "人員02", "--reason", "公出"))
                .get("signatures")
                .get(1);
        assertEquals("人員02", signature.get("deputyOf").stringValue());
        assertEquals("公出", signature.get("deputyReason").stringValue());
    }

    @Test
    void laterChange_isAnAmendmentWithItsDifferences_andIsSignedAnew() throws Exception {
        signed("officer", "人員06");
        signed("supervisor", "人員02");
        edit("F2-04", "首頁遭置換，資料庫亦遭存取");
        edit("F2-04", "首頁遭置換，資料庫未遭存取");

        JsonNode changed = document(db.json("incident", "signatures", id));
        assertEquals("correction", changed.get("amendment").stringValue());
        assertEquals(1, changed.get("differences").size());
        JsonNode difference = changed.get("differences").get(0);
        assertEquals("answers/F2-04", difference.get("subject").stringValue());
        assertTrue(difference.get("now").stringValue().contains("未遭存取"));
        assertFalse(difference.get("signed").stringValue().contains("未遭存取"));
        assertEquals("officer", changed.get("next").stringValue());
        assertFalse(changed.get("signatures").get(0).get("valid").booleanValue());
        sign("ciso", "人員24").refused(3);
        assertTrue(codes().contains("signature-overtaken"));

        JsonNode again = document(signed("officer", "人員06"));
        // the supervisor still sees what became of what he signed
        assertEquals(1, again.get("differences").size());
        signed("supervisor", "人員02");
        assertTrue(document(signed("ciso", "人員24")).get("next").isNull());
        assertFalse(codes().contains("signature-overtaken"));
        edit("5D", "已更換密碼");
        // another stage of the form was not signed with the notification
        assertTrue(document(db.json("incident", "signatures", id)).get("next").isNull());
    }

    @Test
    void backToWhatWasSigned_standsAgain() throws Exception {
        String before = text("F2-04");
        signed("officer", "人員06");
        edit("F2-04", "其他");
        assertFalse(document(db.json("incident", "signatures", id))
                .get("differences")
                .isEmpty());
        edit("F2-04", before);
        assertEquals(
                "supervisor",
                document(db.json("incident", "signatures", id)).get("next").stringValue());
    }

    @Test
    void givenBack_allSignAnew() throws Exception {
        db.run("incident", "return", id, "--reason", "缺漏", "--signer", "人員02").refused(3);
        signed("officer", "人員06");
        db.run("incident", "return", id, "--signer", "人員02").refused(2);
        JsonNode back = db.json("incident", "return", id, "--reason", "說明不足", "--signer", "人員02");

        assertEquals("officer", document(back).get("next").stringValue());
        assertTrue(document(back).get("signatures").isEmpty());
        sign("supervisor", "人員02").refused(3);
        signed("officer", "人員06");
    }

    @Test
    void level_isApprovedBySomebodyElseThanWhoJudged() throws Exception {
        db.run("incident", "approve", id, "--signer", "人員24").refused(3, "人員24");
        String other = again("approved");
        assertTrue(db.json("incident", "signatures", other).get("approved").isNull());
        db.run("incident", "approve", other, "--signer", "人員06").refused(3, "人員06");
        JsonNode refused = db.json("incident", "approve", other, "--signer", "人員24", "--refuse", "應為第 3 級");
        assertTrue(refused.get("approved").isNull());
        assertEquals(
                "人員24",
                db.json("incident", "approve", other, "--signer", "人員24")
                        .get("approved")
                        .get("by")
                        .stringValue());
    }

    @Test
    void wrongUse_isRefused() throws Exception {
        db.run("incident", "sign", id).refused(2, "--role");
        sign("king", "人員06").refused(2, "king", "officer");
        sign("officer", "人員06", "--document", "novel").refused(2, "novel", "notification");
        sign("officer", " ").refused(2);
        db.run("incident", "signatures", "none").refused(2, "none");
        db.run("incident", "void", id, "--reason", "誤報");
        sign("officer", "人員06").refused(3);
        assertFalse(codes().contains("signature-missing"));
    }

    /** The sample once more, without its events of a type. */
    private String again(String without) throws Exception {
        String sample = Files.readString(Program.sample(folder));
        String fresh = "0198f2a0-0000-7000-8000-00000000ffff";
        var json = (ObjectNode)
                Json.read(sample.getBytes(StandardCharsets.UTF_8), "sample").get();
        json.put("id", fresh);
        json.putNull("number");
        var events = json.putArray("events");
        for (JsonNode event : Json.fragment(sample).get("events")) {
            if (!event.get("type").stringValue().equals(without)) {
                events.add(event);
            }
        }
        Path file = folder.resolve("other.json");
        Files.writeString(file, Json.write(json));
        assertEquals("", db.run("incident", "import", file.toString()).errors());
        return fresh;
    }

    private List<String> codes() throws Exception {
        Path out = folder.resolve("exported.json");
        db.run("incident", "export", id, "--out", out.toString());
        return Program.run("assess", out.toString(), "--json")
                .json()
                .get("findings")
                .valueStream()
                .map(finding -> finding.get("code").stringValue())
                .toList();
    }

    private String text(String field) throws Exception {
        try (IncidentStore store = open()) {
            return answer(store.load(id).get().orElseThrow(), field).getText();
        }
    }

    private void edit(String field, String text) throws Exception {
        try (IncidentStore store = open()) {
            StoredIncident stored = store.load(id).get().orElseThrow();
            answer(stored, field).setText(text);
            assertTrue(store.save(stored.incident(), stored.revision(), "人員06").done());
        }
    }

    private static Answer answer(StoredIncident stored, String field) {
        return stored.incident().getAnswers().stream()
                .filter(each -> field.equals(each.getId()))
                .findFirst()
                .orElseThrow();
    }

    private IncidentStore open() throws Exception {
        return Service.get(IncidentStores.class)
                .open(folder.resolve("db").toString())
                .get();
    }

    private static JsonNode document(JsonNode answer) {
        return answer.get("documents").get(0);
    }

    private Program sign(String role, String signer, String... more) throws Exception {
        var all = new ArrayList<>(List.of("incident", "sign", id, "--role", role, "--signer", signer));
        all.addAll(List.of(more));
        return db.run(all.toArray(String[]::new));
    }

    private JsonNode signed(String role, String signer, String... more) throws Exception {
        var all = new ArrayList<>(List.of(more));
        all.add("--json");
        Program program = sign(role, signer, all.toArray(String[]::new));
        assertEquals("", program.errors());
        return program.json();
    }
}
