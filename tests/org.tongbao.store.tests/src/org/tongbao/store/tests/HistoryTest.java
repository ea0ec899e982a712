package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;
import static org.tongbao.store.tests.StoreFixture.NOW;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.incident.Incident;

/** The history tells each change, and cannot be changed itself. */
@OnEachEngine
final class HistoryTest {

    private final StoreFixture fixture;
    private final IncidentStore store;

    HistoryTest(StoreFixture fixture) {
        this.fixture = fixture;
        store = fixture.open();
    }

    @Test
    void newIncident_saved_recordsEachFactAsAdded() {
        store.save(Incidents.full("i-1"), 0, AUTHOR);
        List<HistoryRecord> history = store.history("i-1").get();
        assertEquals(
                List.of(
                        "number",
                        "title",
                        "category",
                        "organization",
                        "pack",
                        "drill",
                        "tags",
                        "impacts/impact-i-1",
                        "events/awareness-i-1",
                        "events/notified-i-1",
                        "answers/F2-04",
                        "answers/F2-05",
                        "answers/6B.external",
                        "answers/F2-07",
                        "answers/5C.remove",
                        "answers/F3-01",
                        "extras/evidence"),
                history.stream().map(HistoryRecord::subject).toList());
        assertEquals(
                LongStream.rangeClosed(1, history.size()).boxed().toList(),
                history.stream().map(HistoryRecord::sequence).toList());
        assertTrue(history.stream()
                .allMatch(each -> each.action().equals("add")
                        && each.revision() == 1
                        && each.at().equals(NOW)
                        && each.author().equals(AUTHOR)
                        && each.from().isEmpty()));
    }

    @Test
    void answers_recorded_haveTheShapeOfTheExchangeFormat() {
        store.save(Incidents.full("i-1"), 0, AUTHOR);
        assertEquals("\"首頁遭置換為他人圖片。\\n備援頁面已上線。\"", to("answers/F2-04"));
        assertEquals("3", to("answers/F2-05"));
        assertEquals("{\"none\":true}", to("answers/6B.external"));
        assertEquals("{\"option\":\"self\"}", to("answers/F2-07"));
        assertEquals("{\"checked\":true,\"count\":3,\"text\":\"三個檔案\"}", to("answers/5C.remove"));
        assertEquals("[{\"option\":\"defacement\"},{\"option\":\"other\",\"text\":\"其他說明\"}]", to("answers/F3-01"));
        assertEquals("true", to("drill"));
        assertEquals("[\"置換\",\" 前後空白 \",\"\"]", to("tags"));
        assertEquals(
                "{\"at\":\"2026-03-13T14:40:00.123456789Z\",\"by\":\"人員06\",\"details\":{\"consent\":false,"
                        + "\"level\":2,\"method\":\"platform\"},\"note\":\"第一行\\n第二行\\r\\n\\t縮排\","
                        + "\"recorded\":\"2026-03-14T01:02:03.456789Z\",\"type\":\"notified\"}",
                to("events/notified-i-1"));
        assertEquals(
                "{\"at\":\"2026-03-13T14:40:00Z\",\"by\":\"人員06\",\"ratings\":{\"integrity\":2},"
                        + "\"reason\":\"非核心資通系統\",\"recorded\":\"2026-03-14T01:02:03.456789Z\"}",
                to("impacts/impact-i-1"));
    }

    @Test
    void changedRemovedAndAdded_saved_recordFromAndTo() {
        Incident stored = store.save(Incidents.full("i-1"), 0, AUTHOR).get().incident();
        int before = store.history("i-1").get().size();
        stored.setTitle("首頁遭置換");
        stored.setPack(null);
        stored.getAnswers().removeIf(answer -> "F2-05".equals(answer.getId()));
        stored.getAnswers().add(Incidents.text("F2-06", "新答"));
        store.save(stored, 1, "人員07");
        List<HistoryRecord> news =
                store.history("i-1").get().stream().skip(before).toList();
        assertEquals(
                List.of(
                        record(before + 1, "change", "title", "\"官網首頁遭置換 <\\\"&'> 𠮷 \uE000 😀\"", "\"首頁遭置換\""),
                        record(before + 2, "add", "answers/F2-06", "", "\"新答\""),
                        record(before + 3, "remove", "pack", "\"bureau-110\"", ""),
                        record(before + 4, "remove", "answers/F2-05", "3", "")),
                news);
    }

    @Test
    void storedHistory_updatedOrDeletedBySql_isRefusedByTheDatabase() throws SQLException {
        store.save(Incidents.full("i-1"), 0, AUTHOR);
        int before = store.history("i-1").get().size();
        try (Connection connection = fixture.database.connect();
                var statement = connection.createStatement()) {
            for (String sql : List.of(
                    "UPDATE history SET author = 'x'",
                    "UPDATE history SET author = 'x' WHERE sequence_number = 1",
                    "DELETE FROM history")) {
                var refused = assertThrows(SQLException.class, () -> statement.execute(sql));
                assertEquals("23", String.valueOf(refused.getSQLState()).substring(0, 2), refused.getMessage());
            }
        }
        assertEquals(before, store.history("i-1").get().size());
    }

    @Test
    void unknownIncident_history_isEmpty() {
        assertEquals(List.of(), store.history("nobody").get());
    }

    private static HistoryRecord record(long sequence, String action, String subject, String from, String to) {
        return new HistoryRecord(sequence, 2, NOW, "人員07", action, subject, from, to, "");
    }

    private String to(String subject) {
        return store.history("i-1").get().stream()
                .filter(record -> record.subject().equals(subject))
                .findFirst()
                .orElseThrow()
                .to();
    }
}
