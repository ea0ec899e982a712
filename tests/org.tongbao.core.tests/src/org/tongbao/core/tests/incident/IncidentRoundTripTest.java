package org.tongbao.core.tests.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.tongbao.core.json.Json;
import org.tongbao.model.finding.Result;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;
import tools.jackson.databind.JsonNode;

final class IncidentRoundTripTest {

    private static final int ROUNDS = 200;

    private final Installed installed = Installed.at("2026-03-20T00:00:00Z");

    @Test
    void anyIncident_writeAndRead_isEqual() {
        FormDefinition form = installed.forms().form("web", "bureau-110").get();
        for (long seed = 1; seed <= ROUNDS; seed++) {
            Incident incident = new RandomIncident(seed, form).next();
            byte[] json = installed.incidents().write(incident);
            Result<Incident> read = installed.incidents().read(json, "seed " + seed);
            String text = new String(json, StandardCharsets.UTF_8);
            assertTrue(
                    read.findings().stream().noneMatch(f -> f.severity() != Severity.INFO),
                    () -> read.findings() + "\n" + text);
            assertTrue(EcoreUtil.equals(incident, read.get()), text);
            assertEquals(text, new String(installed.incidents().write(read.get()), StandardCharsets.UTF_8));
        }
    }

    @Test
    void answersInAnotherOrder_write_givesTheSameBytes() {
        FormDefinition form = installed.forms().form("web", "bureau-110").get();
        Incident incident = new RandomIncident(42, form).next();
        String before = new String(installed.incidents().write(incident), StandardCharsets.UTF_8);
        List<Answer> shuffled = new ArrayList<>(incident.getAnswers());
        Collections.shuffle(shuffled, new Random(7));
        ECollections.setEList((EList<Answer>) incident.getAnswers(), shuffled);
        assertEquals(before, new String(installed.incidents().write(incident), StandardCharsets.UTF_8));
    }

    @Test
    void emptyIncident_write_hasAllListsAndNoDerivedMembers() {
        Incident incident = IncidentFactory.eINSTANCE.createIncident();
        incident.setId("0198f2a0-0000-7000-8000-000000000001");
        incident.setCategory("web");
        JsonNode json = Json.read(installed.incidents().write(incident), "x").get();
        assertEquals(
                List.of(
                        "format",
                        "id",
                        "number",
                        "title",
                        "category",
                        "organization",
                        "pack",
                        "drill",
                        "impacts",
                        "events",
                        "answers",
                        "evidence",
                        "improvements",
                        "links",
                        "tags",
                        "signatures",
                        "attachments"),
                List.copyOf(json.propertyNames()));
        for (String list : List.of("evidence", "improvements", "links", "tags", "signatures", "attachments")) {
            assertTrue(json.get(list).isArray() && json.get(list).isEmpty(), list);
        }
    }

    @Test
    void evidenceAndImprovements_readAndWrite_areTheSame() {
        String hash = "0123456789abcdef".repeat(4);
        String evidence = """
                [{"id":"e1","label":"主機事件紀錄","collector":"人員06","at":"2026-03-13T23:00+08:00","source":"web01.example",\
                "volatile":true,"fileName":"events.evtx","fileSize":4096,"sha256":"%s","storage":"保險櫃",\
                "transfers":[{"id":"t1","at":"2026-03-14T09:00+08:00","from":"人員06","to":"人員07","reason":"鑑識"}],\
                "later":[1.50]}]""".formatted(hash);
        String improvements = """
                [{"id":"m1","measure":"更新套件","term":"short","owner":"人員08","due":"2026-04-01",\
                "followUps":[{"id":"f1","at":"2026-03-20T10:00+08:00","by":"人員08","note":"測試中"}]}]""";
        String json = """
                {"format":"tongbao-incident/1","id":"0198f2a0-0000-7000-8000-000000000001","category":"web",
                 "pack":"bureau-110","evidence":%s,"improvements":%s}""".formatted(evidence, improvements);
        Result<Incident> read = installed.incidents().read(json.getBytes(StandardCharsets.UTF_8), "x");
        assertTrue(read.done(), () -> read.findings().toString());
        assertEquals(hash, read.get().getEvidence().get(0).getSha256());
        assertEquals(
                "人員07", read.get().getEvidence().get(0).getTransfers().get(0).getTo());
        assertEquals("short", read.get().getImprovements().get(0).getTerm());
        JsonNode written =
                Json.read(installed.incidents().write(read.get()), "y").get();
        assertEquals(evidence, written.get("evidence").toString());
        assertEquals(improvements, written.get("improvements").toString());
    }

    @Test
    void wrongTermOrDate_read_isRefusedNamingThePlace() {
        String json = """
                {"format":"tongbao-incident/1","id":"0198f2a0-0000-7000-8000-000000000001","category":"web",
                 "pack":"bureau-110","improvements":[{"term":"soon"},{"due":"someday"}]}""";
        Result<Incident> read = installed.incidents().read(json.getBytes(StandardCharsets.UTF_8), "x");
        assertEquals(
                List.of("/improvements/0/term", "/improvements/1/due"),
                read.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(finding -> finding.subject().replaceFirst("^[^/]*", ""))
                        .toList());
    }

    @Test
    void unknownMembers_readAndWrite_areKeptAsTheyCame() {
        String json = """
                {"format":"tongbao-incident/1","id":"0198f2a0-0000-7000-8000-000000000001","category":"web",
                 "pack":"bureau-110","evidence":[{"id":"x","sha256":"00"}],"future":{"a":[1.50,null,"𠮷"]},"/odd~":1,
                 "events":[{"id":"e/1","type":"notified","at":"2026-03-13T22:40+08:00","ratio":0.25,"who":["a"]}],
                 "impacts":[{"id":"i","at":"2026-03-13T22:40+08:00","integrity":1,"extra":true}]}
                """;
        Result<Incident> read = installed.incidents().read(json.getBytes(StandardCharsets.UTF_8), "x");
        assertTrue(read.done(), () -> read.findings().toString());
        assertEquals(6, read.findings().size());
        JsonNode written =
                Json.read(installed.incidents().write(read.get()), "y").get();
        assertEquals(
                "[{\"id\":\"x\",\"sha256\":\"00\"}]", written.get("evidence").toString());
        assertEquals("{\"a\":[1.50,null,\"𠮷\"]}", written.get("future").toString());
        assertEquals("1", written.get("/odd~").toString());
        assertEquals("0.25", written.get("events").get(0).get("ratio").toString());
        assertEquals("[\"a\"]", written.get("events").get(0).get("who").toString());
        assertEquals("true", written.get("impacts").get(0).get("extra").toString());
    }
}
