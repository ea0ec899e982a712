package org.tongbao.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.core.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A notification on its way through the reviewing agency (K:421-455). */
final class ReviewCommandsTest {

    private static final String BUREAU = "高雄市政府民政局";
    private static final String OFFICE = "高雄市鼓山戶政事務所";
    private static final Path LISTS = Path.of(System.getProperty("tongbao.root"), "examples", "lists");

    @TempDir
    Path folder = Path.of("");

    private OneDatabase db = new OneDatabase(folder);
    private String id = "";

    /** The sample up to its notification. */
    @BeforeEach
    void notified() throws Exception {
        db = new OneDatabase(folder.resolve("db"));
        db.json("org", "import", LISTS.resolve("organizations.csv").toString());
        byte[] sample = Files.readAllBytes(Program.sample(folder));
        var incident = (ObjectNode) Json.read(sample, "sample").get();
        var events = incident.putArray("events");
        for (JsonNode event :
                Json.fragment(new String(sample, StandardCharsets.UTF_8)).get("events")) {
            events.add(event);
            if (event.get("type").stringValue().equals("notified")) {
                break;
            }
        }
        id = incident.get("id").stringValue();
        incident.put("organization", OFFICE);
        Path file = Files.writeString(folder.resolve("notified.json"), Json.write(incident));
        assertEquals("", db.run("incident", "import", file.toString()).errors());
    }

    @Test
    void notification_isReceived_reviewed_andTheResultTold() throws Exception {
        assertEquals("receive", waiting());
        record("review", "--level", "3", "--reason", "x").refused(3, "receive");
        JsonNode received = recorded("receive", "--at", "2026-03-13T23:40+08:00");
        assertEquals(List.of(), Shape.faults("review-record", received));
        record("receive").refused(3);
        record("ask").refused(3);
        assertTrue(recorded("ask", "--note", "請補主機紀錄").get("dataRequested").booleanValue());
        assertFalse(recorded("supply").get("dataRequested").booleanValue());
        record("review", "--level", "3").refused(3);
        assertEquals(
                "notify",
                recorded("review", "--level", "3", "--reason", "核心系統")
                        .get("next")
                        .stringValue());
        assertEquals("team", recorded("notify").get("next").stringValue());
        assertEquals("done", recorded("team", "--formed").get("next").stringValue());
        Program again = record("receive");
        again.refused(3);
        assertFalse(again.errors().contains(" done."), again.errors());

        assertEquals("none", waiting());
        JsonNode shown = db.json("incident", "list").get("incidents").get(0);
        assertEquals(3, shown.get("level").intValue());
        String history = db.run("incident", "history", id).results();
        for (String event : List.of("received", "data-requested", "reviewed", "review-notified", "team-decision")) {
            assertTrue(history.contains(event), event);
        }
    }

    @Test
    void notifier_doesNotReviewItself_whileSomebodyIsAbove() throws Exception {
        db.run("review", "record", id, "receive", "--reviewer", OFFICE).refused(3, BUREAU);
        assertTrue(db.json("review", "inbox", "--reviewer", OFFICE)
                .get("incidents")
                .isEmpty());
        assertEquals(
                1,
                db.json("review", "inbox", "--reviewer", BUREAU)
                        .get("incidents")
                        .size());
    }

    @Test
    void accountOfTheNotifier_doesNotReview_whateverAgencyItNames() throws Exception {
        String reviewer = "another long password\n";
        String admin = "三隻白鷺飛過 碼頭 17\n";
        db.typing(admin, "account", "add", "admin", "--role", "administrator");
        db.typing(
                admin + reviewer,
                "account",
                "add",
                "reviewer1",
                "--role",
                "reviewer",
                "--org",
                OFFICE,
                "--user",
                "admin");
        db.typing(reviewer, "review", "record", id, "receive", "--reviewer", BUREAU, "--user", "reviewer1")
                .refused(3, BUREAU);
    }

    @Test
    void wrongUse_isRefused() throws Exception {
        record("dance").refused(2, "dance", "receive");
        db.run("review", "record", "none", "receive").refused(2, "none");
        record("review", "--level", "high").refused(2, "high");
    }

    private String waiting() throws Exception {
        JsonNode inbox = db.json("review", "inbox", "--reviewer", BUREAU);
        assertEquals(List.of(), Shape.faults("review-inbox", inbox));
        JsonNode incidents = inbox.get("incidents");
        return incidents.isEmpty() ? "none" : incidents.get(0).get("next").stringValue();
    }

    private Program record(String act, String... more) throws Exception {
        String[] all = Arrays.copyOf(new String[] {"review", "record", id, act, "--reviewer", BUREAU}, 6 + more.length);
        System.arraycopy(more, 0, all, 6, more.length);
        return db.run(all);
    }

    private JsonNode recorded(String act, String... more) throws Exception {
        String[] all = Arrays.copyOf(more, more.length + 1);
        all[more.length] = "--json";
        Program program = record(act, all);
        assertEquals("", program.errors());
        return program.json();
    }
}
