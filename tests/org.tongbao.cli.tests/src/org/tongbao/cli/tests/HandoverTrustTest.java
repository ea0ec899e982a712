package org.tongbao.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.json.Json;
import tools.jackson.databind.JsonNode;

/** Reviews and signatures that a hand-over brings count where the key of who sends it vouches for them. */
final class HandoverTrustTest extends SeveralInstallations {

    private static final String OFFICE = "office";
    private static final String BUREAU = "bureau";
    private static final String OTHER = "other";
    private static final Map<String, String> NAMES =
            Map.of(OFFICE, "高雄市鼓山戶政事務所", BUREAU, "高雄市政府民政局", OTHER, "高雄市鼓山衛生所");

    private String id = "";

    @BeforeEach
    void meet() throws Exception {
        Path list = Files.writeString(folder.resolve("organizations.csv"), """
                機關名稱,責任等級,上級機關,審核機關
                高雄市政府民政局,C,,
                高雄市鼓山戶政事務所,D,高雄市政府民政局,高雄市政府民政局
                """);
        at(OFFICE, "incident", "import", Program.sample(folder).toString());
        id = json(OFFICE, "incident", "list").get("incidents").get(0).get("id").stringValue();
        for (String place : NAMES.keySet()) {
            json(place, "org", "import", list.toString());
            json(place, "handover", "key", "--name", name(place), "--card", file(place + ".card"));
        }
        for (String place : NAMES.keySet()) {
            for (String other : NAMES.keySet()) {
                if (!place.equals(other)) {
                    json(place, "handover", "add", file(other + ".card"));
                    String read =
                            json(other, "handover", "key").get("fingerprint").stringValue();
                    json(place, "handover", "confirm", read);
                }
            }
        }
    }

    @Test
    void reviewsThatWhoNotifiedSends_areKept_butDoNotCount() throws Exception {
        JsonNode signed = json(OFFICE, "incident", "sign", id, "--role", "officer", "--signer", "人員06");
        assertTrue(signed.toString().contains("人員06"));
        Path file = send(OFFICE, BUREAU);

        JsonNode dry = json(BUREAU, "handover", "receive", file.toString(), "--dry-run");
        assertEquals(List.of("handover-not-vouched"), codes(dry));
        JsonNode received = json(BUREAU, "handover", "receive", file.toString());
        assertEquals(List.of(), Shape.faults("handover-receive", received));
        assertEquals("new", state(received));
        assertEquals(List.of("handover-not-vouched"), codes(received));

        List<String> reviews = List.of("received", "reviewed", "review-notified", "team-decision");
        assertEquals(reviews, unconfirmed(BUREAU));
        assertTrue(types(BUREAU).contains("signed"), "its own signature it vouches for");
        JsonNode next = json(BUREAU, "review", "record", id, "receive", "--reviewer", name(BUREAU));
        assertEquals("review", next.get("next").stringValue());

        JsonNode answer =
                json(OFFICE, "handover", "receive", send(BUREAU, OFFICE).toString());
        assertEquals("merged", state(answer));
        assertEquals(List.of(), codes(answer), "the reviewing agency vouches for its review, and for what it believes");
        assertEquals(exported(OFFICE), exported(BUREAU));
        assertEquals(
                "same",
                state(json(BUREAU, "handover", "receive", send(OFFICE, BUREAU).toString())));
    }

    @Test
    void signaturesForUs_andReviewsOfAThird_areNotBelieved() throws Exception {
        json(BUREAU, "handover", "receive", send(OFFICE, BUREAU).toString());
        json(BUREAU, "incident", "sign", id, "--role", "officer", "--signer", "人員06");
        JsonNode ours = json(OFFICE, "handover", "receive", send(BUREAU, OFFICE).toString());
        assertEquals(List.of("handover-not-vouched"), codes(ours));
        assertTrue(unconfirmed(OFFICE).contains("signed"));
        assertFalse(json(OFFICE, "incident", "sign", id, "--role", "officer", "--signer", "人員06")
                .isEmpty());

        json(OTHER, "handover", "receive", send(BUREAU, OTHER).toString());
        json(OTHER, "review", "record", id, "receive", "--reviewer", name(OTHER));
        JsonNode third = json(BUREAU, "handover", "receive", send(OTHER, BUREAU).toString());
        assertEquals(List.of("handover-not-vouched"), codes(third));
        assertEquals(2, unconfirmed(BUREAU).stream().filter("received"::equals).count());
    }

    /** Types of the events that one says were not confirmed. */
    private List<String> unconfirmed(String place) throws Exception {
        List<JsonNode> events = events(place);
        return events.stream()
                .filter(event -> "not-confirmed".equals(event.get("type").stringValue()))
                .map(event -> event.get("replaces").stringValue())
                .map(replaced -> events.stream()
                        .filter(each -> replaced.equals(each.get("id").stringValue()))
                        .findFirst()
                        .orElseThrow()
                        .get("type")
                        .stringValue())
                .toList();
    }

    private List<String> types(String place) throws Exception {
        return events(place).stream()
                .map(event -> event.get("type").stringValue())
                .toList();
    }

    private List<JsonNode> events(String place) throws Exception {
        return exported(place).get("events").valueStream().toList();
    }

    private JsonNode exported(String place) throws Exception {
        Path out = folder.resolve("exported.json");
        assertEquals(
                0, at(place, "incident", "export", id, "--out", out.toString()).status());
        return Json.read(Files.readAllBytes(out), "exported").get();
    }

    private Path send(String from, String to) throws Exception {
        Path file = Files.createTempFile(folder, from, ".handover");
        json(from, "handover", "send", id, "--partner", name(to), "--out", file.toString());
        return file;
    }

    private static List<String> codes(JsonNode report) {
        return report.get("incidents")
                .get(0)
                .get("findings")
                .valueStream()
                .map(finding -> finding.get("code").stringValue())
                .toList();
    }

    private static String state(JsonNode report) {
        return report.get("incidents").get(0).get("state").stringValue();
    }

    private static String name(String place) {
        return Objects.requireNonNull(NAMES.get(place));
    }
}
