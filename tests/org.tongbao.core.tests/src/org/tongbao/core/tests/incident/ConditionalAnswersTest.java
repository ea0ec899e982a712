package org.tongbao.core.tests.incident;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;

/** Tests of what the shipped forms ask for only under other answers, from the incident file to the finding. */
final class ConditionalAnswersTest {

    private final IncidentService incidents =
            Installed.at("2026-03-20T00:00:00Z").incidents();

    /** K:1654: when lost equipment held sensitive data, notifying the persons concerned is required. */
    @Test
    void lostEquipment_withPersonalData_asksForNotifyingPersons() {
        assertTrue(missing("equipment", lost("personal")).contains("5C.notify"));
        assertTrue(missing("equipment", lost("ordinary\", \"personal")).contains("5C.notify"));
        assertFalse(missing("equipment", lost("ordinary")).contains("5C.notify"));
        assertFalse(missing("equipment", lost("personal") + ", \"5C.notify\": {\"checked\": true}")
                .contains("5C.notify"));
    }

    /** K:923 follows K:921: sectors are asked for only when others are affected. */
    @Test
    void othersAffected_answeredYes_asksForTheSectors() {
        assertTrue(missing("web", "\"F2-05\": {\"option\": \"yes\"}").contains("F2-06"));
        assertFalse(missing("web", "\"F2-05\": {\"option\": \"no\"}").contains("F2-06"));
        assertFalse(missing("web", "").contains("F2-06"));
    }

    /** K:1010: who needs no support describes none. */
    @Test
    void support_wanted_asksWhich() {
        assertTrue(missing("web", "\"F4-01\": {\"option\": \"yes\"}").contains("F4-02"));
        assertFalse(missing("web", "\"F4-01\": {\"option\": \"no\"}").contains("F4-02"));
    }

    /** K:1214: one measure in either list is enough. */
    @Test
    void reinforcement_oneTickInEitherList_isEnough() {
        assertTrue(missing("web", "").contains("6I"));
        assertFalse(missing("web", "\"6I-I.robots\": {\"checked\": true}").contains("6I"));
        assertFalse(missing("web", "\"6I-II.plan\": {\"checked\": true}").contains("6I"));
    }

    /** B-12: a supplement counts as a choice once it says something. */
    @Test
    void supplement_withText_isAChoice() {
        assertFalse(missing("equipment", "\"5A.other\": {\"checked\": true, \"text\": \"已保存維修紀錄。\"}")
                .contains("5A"));
        assertTrue(missing("equipment", "\"5A.other\": {\"checked\": true}").contains("5A"));
    }

    /** B-10, B-11: the explicit none answers what is required. */
    @Test
    void requiredItem_answeredNone_isNotMissing() {
        assertTrue(missing("web", "").containsAll(List.of("5C.block", "6B.external", "6I-I.updates")));
        List<String> missing = missing(
                "web",
                "\"5C.block\": {\"none\": true}, \"6B.external\": {\"none\": true}, \"6I-I.updates\": {\"none\": true}");
        assertFalse(missing.contains("5C.block"));
        assertFalse(missing.contains("6B.external"));
        assertFalse(missing.contains("6I-I.updates"));
    }

    private static String lost(String nature) {
        return "\"5B.lost\": {\"checked\": true, \"nature\": [\"" + nature + "\"], \"text\": \"備份磁帶一捲\"}";
    }

    /** Subjects of what the assessment finds after all stages are due. */
    private List<String> missing(String category, String answers) {
        String json = """
                {"format": "tongbao-incident/1", "id": "0198f2a0-0000-7000-8000-000000000002",
                 "category": "%s", "organization": "高雄市鼓山戶政事務所", "pack": "bureau-110",
                 "impacts": [{"at": "2026-03-13T22:55+08:00", "confidentiality": 0, "integrity": 2, "availability": 1}],
                 "events": [
                  {"type": "awareness", "at": "2026-03-13T22:40+08:00", "by": "人員06"},
                  {"type": "notified", "at": "2026-03-13T23:31+08:00", "by": "人員06", "method": "platform"},
                  {"type": "contained", "at": "2026-03-14T15:20+08:00", "by": "人員06"},
                  {"type": "report-submitted", "at": "2026-03-18T15:20+08:00", "by": "人員06"}],
                 "answers": {%s}}
                """.formatted(category, answers);
        Result<Incident> read = incidents.read(json.getBytes(StandardCharsets.UTF_8), "f.json");
        assertTrue(read.done(), read.findings().toString());
        return incidents.timeline(read.get()).get().at(Instant.parse("2026-03-19T00:00:00Z")).findings().stream()
                .map(Finding::subject)
                .toList();
    }
}
