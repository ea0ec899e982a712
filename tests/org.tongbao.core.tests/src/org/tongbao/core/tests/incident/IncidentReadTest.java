package org.tongbao.core.tests.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Detail;
import org.tongbao.model.incident.Incident;

final class IncidentReadTest {

    private static final String HEAD = "{\"format\":\"tongbao-incident/1\","
            + "\"id\":\"0198f2a0-0000-7000-8000-000000000001\",\"category\":\"web\",\"pack\":\"bureau-110\"";

    private final IncidentService incidents =
            Installed.at("2026-03-20T00:00:00Z").incidents();

    @Test
    void minimum_read_isGiven() {
        Result<Incident> read = read(HEAD + "}");
        assertEquals(List.of(), read.findings());
        assertEquals("web", read.get().getCategory());
    }

    @Test
    void notUtf8_read_namesByteAndLine() {
        byte[] json = (HEAD + ",\n\"title\":\"?\"}").getBytes(StandardCharsets.UTF_8);
        json[json.length - 3] = (byte) 0xA4;
        Result<Incident> read = incidents.read(json, "f.json");
        refused(read, CoreFinding.FILE_NOT_UTF8, "f.json");
        assertEquals("2", read.findings().get(0).args().get(2));
    }

    @Test
    void notJson_read_namesLineAndColumn() {
        Result<Incident> read = read("{\n  \"format\": \"tongbao-incident/1\",\n  oops\n}");
        refused(read, CoreFinding.FILE_UNREADABLE, "f.json");
        assertEquals("3", read.findings().get(0).args().get(1));
        assertEquals("3", read.findings().get(0).args().get(2));
    }

    @Test
    void brokenOff_read_saysSo() {
        for (String json : List.of("{", HEAD, HEAD + ",\"title\":\"a", "[1,")) {
            refused(read(json), CoreFinding.FILE_CUT_SHORT, "f.json");
        }
    }

    @Test
    void trailingAndRepeatedMembers_read_areUnreadable() {
        for (String json : List.of(HEAD + "} x", HEAD + ",\"pack\":null}", HEAD + ",}")) {
            refused(read(json), CoreFinding.FILE_UNREADABLE, "f.json");
        }
    }

    @Test
    void empty_read_saysSo() {
        refused(read(""), CoreFinding.FILE_EMPTY, "f.json");
        refused(read(" \n\uFEFF".strip()), CoreFinding.FILE_EMPTY, "f.json");
    }

    @Test
    void otherFormat_read_namesBoth() {
        Result<Incident> read = read("{\"format\":\"tongbao-incident/2\"}");
        refused(read, CoreFinding.FILE_FORMAT, "/format");
        assertEquals(
                List.of("f.json /format", "tongbao-incident/2", "tongbao-incident/1"),
                read.findings().get(0).args());
        refused(read("{}"), CoreFinding.FILE_FORMAT, "/format");
        refused(read("[]"), CoreFinding.MEMBER_TYPE, "");
        refused(read("null"), CoreFinding.MEMBER_TYPE, "");
    }

    @Test
    void headFaulty_read_namesEach() {
        refused(read(HEAD.replace("\"web\"", "\"cloud\"") + "}"), CoreFinding.CATEGORY_UNKNOWN, "/category");
        refused(read(HEAD.replace("\"web\"", "null") + "}"), CoreFinding.MEMBER_MISSING, "/category");
        refused(read(HEAD.replace("bureau-110", "x-9") + "}"), CoreFinding.PACK_UNKNOWN, "x-9");
        refused(read(HEAD.replace("0198f2a0-", "") + "}"), CoreFinding.ID_INVALID, "/id");
        refused(read(HEAD + ",\"drill\":\"no\"}"), CoreFinding.MEMBER_TYPE, "/drill");
        refused(read(HEAD + ",\"tags\":\"a\"}"), CoreFinding.MEMBER_TYPE, "/tags");
        refused(read(HEAD + ",\"title\":7}"), CoreFinding.MEMBER_TYPE, "/title");
        refused(read(HEAD + ",\"title\":\"a\\u0000b\"}"), CoreFinding.TEXT_INVALID, "/title");
    }

    @Test
    void entriesFaulty_read_namesEach() {
        refused(event("\"at\":\"soon\""), CoreFinding.TIME_UNREADABLE, "/events/0/at");
        refused(event("\"at\":5"), CoreFinding.MEMBER_TYPE, "/events/0/at");
        refused(event("\"at\":\"2026-03-13T00:00+08:00\",\"by\":1"), CoreFinding.MEMBER_TYPE, "/events/0/by");
        refused(event("\"at\":\"2026-03-20T08:00:01+08:00\""), CoreFinding.TIME_FUTURE, "/events/0/at");
        refused(
                event("\"at\":\"2026-03-13T22:40+08:00\",\"recorded\":\"2026-03-13T22:39+08:00\""),
                CoreFinding.TIME_AFTER_RECORDED,
                "/events/0/at");
        refused(
                event("\"at\":\"2026-03-13T22:40+08:00\",\"replaces\":\"nobody\",\"reason\":\"x\""),
                CoreFinding.REPLACES_UNKNOWN,
                "/events/0/replaces");
        refused(
                read(HEAD + ",\"events\":[{\"at\":\"2026-03-13T22:40+08:00\"}]}"),
                CoreFinding.MEMBER_MISSING,
                "/events/0/type");
        refused(read(HEAD + ",\"events\":[3]}"), CoreFinding.MEMBER_TYPE, "/events/0");
        refused(read(HEAD + ",\"events\":{}}"), CoreFinding.MEMBER_TYPE, "/events");
        refused(impact("\"integrity\":5"), CoreFinding.RATING_INVALID, "/impacts/0/integrity");
        refused(impact("\"integrity\":\"2\""), CoreFinding.RATING_INVALID, "/impacts/0/integrity");
        refused(impact("\"integrity\":1.5"), CoreFinding.RATING_INVALID, "/impacts/0/integrity");
    }

    @Test
    void eventAtThisVeryInstant_read_isAccepted() {
        assertTrue(event("\"at\":\"2026-03-20T08:00+08:00\"").done());
    }

    @Test
    void sameIdTwice_read_isRefused() {
        String event = "{\"id\":\"e\",\"type\":\"notified\",\"at\":\"2026-03-13T22:40+08:00\"}";
        refused(read(HEAD + ",\"events\":[" + event + "," + event + "]}"), CoreFinding.ID_DUPLICATE, "/events/1/id");
    }

    @Test
    void unknownEventType_read_isKeptWithAWarning() {
        Result<Incident> read = read(HEAD + ",\"events\":[{\"type\":\"awarness\",\"at\":\"2026-03-13T22:40+08:00\"}]}");
        assertEquals(CoreFinding.EVENT_TYPE_UNKNOWN, read.findings().get(0).code());
        assertEquals(1, read.get().getEvents().size());
    }

    @Test
    void idsLeftOut_readTwice_areTheSame() {
        String json = HEAD + ",\"events\":[{\"type\":\"awareness\",\"at\":\"2026-03-13T22:40+08:00\"}]}";
        String id = read(json).get().getEvents().get(0).getId();
        assertEquals(id, read(json).get().getEvents().get(0).getId());
        assertTrue(read(json).get().getEvents().get(0).getRecorded() == null);
    }

    @Test
    void contradictoryTimes_read_areAccepted() {
        Result<Incident> read = read(HEAD + ",\"events\":["
                + "{\"type\":\"contained\",\"at\":\"2026-03-13T20:00+08:00\"},"
                + "{\"type\":\"awareness\",\"at\":\"2026-03-13T22:40+08:00\"}]}");
        assertEquals(List.of(), read.findings());
    }

    @Test
    void typedTimes_read_areTheSameInstant() {
        for (String at : List.of("115/3/13 22:40", "民國115年3月13日 22時40分", "2026-03-13T14:40Z")) {
            assertEquals(
                    Instant.parse("2026-03-13T14:40:00Z"),
                    event("\"at\":\"" + at + "\"").get().getEvents().get(0).getAt());
        }
    }

    @Test
    void details_read_keepTheirKind() {
        List<Detail> details = event(
                        "\"at\":\"2026-03-13T22:40+08:00\",\"level\":2,\"formed\":false,\"to\":\"局\",\"x\":null")
                .get()
                .getEvents()
                .get(0)
                .getDetails();
        assertEquals(
                "formed=false level=2 to=局",
                details.stream()
                        .map(d -> d.getKey() + "="
                                + (d.getNumber() != null
                                        ? d.getNumber()
                                        : d.getFlag() != null ? d.getFlag() : d.getText()))
                        .sorted()
                        .reduce((a, b) -> a + " " + b)
                        .orElse(""));
    }

    @Test
    void answersFaulty_read_namesEach() {
        refused(answer("\"F9-99\":\"x\""), CoreFinding.FIELD_UNKNOWN, "/answers/F9-99");
        refused(answer("\"5C\":{\"checked\":true}"), CoreFinding.FIELD_GROUP, "/answers/5C");
        refused(answer("\"F2-04\":7"), CoreFinding.MEMBER_TYPE, "/answers/F2-04");
        refused(answer("\"F2-04\":{\"none\":true}"), CoreFinding.NONE_NOT_ALLOWED, "/answers/F2-04");
        refused(answer("\"F2-07\":\"猜的\""), CoreFinding.OPTION_UNKNOWN, "/answers/F2-07");
        refused(answer("\"F2-07\":{\"opt\":\"self\"}"), CoreFinding.MEMBER_TYPE, "/answers/F2-07");
        refused(answer("\"F2-07\":{\"option\":\"self\",\"x\":1}"), CoreFinding.PART_UNKNOWN, "/answers/F2-07/x");
        refused(answer("\"F2-03a\":\"defacement\""), CoreFinding.MEMBER_TYPE, "/answers/F2-03a");
        refused(answer("\"F2-03a\":[\"defacement\",\"網頁置換\"]"), CoreFinding.OPTION_DUPLICATE, "/answers/F2-03a/1");
        refused(answer("\"F2-03a\":[\"defacement\",\"?\"]"), CoreFinding.OPTION_UNKNOWN, "/answers/F2-03a/1");
        refused(answer("\"F1-01\":\"115/2/30 10:00\""), CoreFinding.TIME_UNREADABLE, "/answers/F1-01");
        refused(answer("\"6A.servers\":-1"), CoreFinding.MEMBER_TYPE, "/answers/6A.servers");
        refused(answer("\"6A.servers\":1.5"), CoreFinding.MEMBER_TYPE, "/answers/6A.servers");
        refused(answer("\"6A.servers\":\"1\""), CoreFinding.MEMBER_TYPE, "/answers/6A.servers");
        refused(answer("\"5C.remove\":[1]"), CoreFinding.MEMBER_TYPE, "/answers/5C.remove");
        refused(
                answer("\"5C.code\":{\"checked\":true,\"date\":\"soon\"}"),
                CoreFinding.DATE_UNREADABLE,
                "/answers/5C.code/date");
        refused(answer("\"6B.external\":{\"none\":true,\"x\":1}"), CoreFinding.ANSWER_COMBINED, "/answers/6B.external");
    }

    @Test
    void severalFaults_read_findsEachOnce() {
        Result<Incident> read = answer("\"F9-99\":\"x\",\"F2-04\":7,\"F2-07\":\"猜的\"");
        assertEquals(3, read.findings().size());
    }

    @Test
    void labels_read_becomeOptionIds() {
        for (String label : List.of("self", "自行發現", " 自行 發現 ", "Discovered by the agency itself")) {
            assertEquals("self", answered("\"F2-07\":\"" + label + "\"").getOption(), label);
        }
        assertEquals("yam", engine("Ｙａｍ（蕃薯藤）"));
        Answer conditions = answered("\"F2-03a\":[\"網頁置換\",\"惡意網頁\"]");
        assertEquals(
                List.of("defacement", "malicious-page"),
                conditions.getChoices().stream().map(Answer::getOption).toList());
        Answer duration = answered("\"5A.host\":{\"checked\":true,\"duration\":\"1個月\"}")
                .getParts()
                .get(0);
        assertEquals("1-month", duration.getOption());
    }

    @Test
    void typedDates_read_becomeIso() {
        assertEquals(
                "2026-03-13T23:20+08:00",
                answered("\"F1-01\":\"115/3/13 23:20\"").getText());
        assertEquals(
                "2026-03-14",
                answered("\"5C.code\":{\"checked\":true,\"date\":\"115.3.14\"}")
                        .getParts()
                        .get(0)
                        .getText());
    }

    @Test
    void emptyAnswers_read_areNoAnswers() {
        Result<Incident> read = answer("\"F2-04\":\" \",\"F1-06\":null,\"F2-03a\":[],\"5C.notify\":false,\"6C\":[]");
        assertEquals(List.of(), read.findings());
        assertEquals(List.of(), read.get().getAnswers());
    }

    @Test
    void factFields_read_storeNothingAndReportDifferences() {
        String facts = ",\"organization\":\"鼓山\",\"impacts\":[{\"at\":\"2026-03-13T22:55+08:00\",\"integrity\":2}],"
                + "\"events\":[{\"type\":\"discovery\",\"at\":\"2026-03-13T22:30+08:00\"},"
                + "{\"type\":\"contained\",\"at\":\"2026-03-14T15:20+08:00\"}]";
        Result<Incident> same = read(HEAD + facts + ",\"answers\":{\"F1-02\":\"鼓山\",\"F2-01\":\"115/3/13 22:30\","
                + "\"F2-02\":\"網頁攻擊\",\"F3-I\":\"2\",\"5E\":{\"option\":\"contained\"},"
                + "\"5F\":\"2026-03-14T15:20+08:00\"}}");
        assertEquals(List.of(), same.findings());
        assertEquals(List.of(), same.get().getAnswers());
        Result<Incident> other = read(HEAD + facts + ",\"answers\":{\"F1-02\":\"左營\",\"F2-01\":\"115/3/13 22:31\","
                + "\"F2-02\":\"設備問題\",\"F3-I\":\"3\",\"5E\":\"recovered\",\"6K\":\"2026-03-19T15:20+08:00\"}}");
        assertEquals(
                List.of(
                        "/answers/F1-02",
                        "/answers/F2-01",
                        "/answers/F2-02",
                        "/answers/F3-I",
                        "/answers/5E",
                        "/answers/6K"),
                other.findings().stream().map(Finding::subject).toList());
        assertTrue(other.findings().stream()
                .allMatch(f -> f.severity() == Severity.WARNING && f.code() == CoreFinding.FIELD_FACT_DIFFERS));
        assertEquals(List.of(), other.get().getAnswers());
    }

    private String engine(String label) {
        return answered("\"5C.search-engines\":{\"checked\":true,\"engines\":[\"" + label + "\"]}")
                .getParts()
                .get(0)
                .getChoices()
                .get(0)
                .getOption();
    }

    private Answer answered(String answers) {
        Result<Incident> read = answer(answers);
        assertEquals(List.of(), read.findings());
        return read.get().getAnswers().get(0);
    }

    private Result<Incident> answer(String answers) {
        return read(HEAD + ",\"answers\":{" + answers + "}}");
    }

    private Result<Incident> event(String members) {
        return read(HEAD + ",\"events\":[{\"type\":\"notified\"," + members + "}]}");
    }

    private Result<Incident> impact(String members) {
        return read(HEAD + ",\"impacts\":[{\"at\":\"2026-03-13T22:55+08:00\"," + members + "}]}");
    }

    private Result<Incident> read(String json) {
        return incidents.read(json.getBytes(StandardCharsets.UTF_8), "f.json");
    }

    private static void refused(Result<Incident> read, CoreFinding code, String subject) {
        assertFalse(read.done(), () -> code + " " + subject);
        List<Finding> errors = read.findings().stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .toList();
        assertEquals(1, errors.size(), errors::toString);
        assertEquals(code, errors.get(0).code());
        assertEquals(subject, errors.get(0).subject());
        assertFalse(errors.get(0).message(Locale.TAIWAN).isBlank());
    }

    @Test
    void until_dateOrTime_isKeptAsWhatItIs() {
        // a date means its last second, which only the rule pack's zone can tell
        assertEquals("2026-05-15", until("2026-05-15"));
        assertEquals("2026-05-15", until("115/5/15"));
        assertEquals("2026-05-15", until("民國115年5月15日"));
        assertEquals("2026-05-15T10:00+08:00", until("115/5/15 10:00"));
        refused(read(HEAD + UNTIL.formatted("soon")), CoreFinding.TIME_UNREADABLE, "/events/0/until");
    }

    private static final String UNTIL =
            ",\"events\":[{\"type\":\"report-extended\",\"at\":\"2026-03-14T00:00+08:00\",\"until\":\"%s\"}]}";

    private String until(String typed) {
        return read(HEAD + UNTIL.formatted(typed))
                .get()
                .getEvents()
                .get(0)
                .getDetails()
                .get(0)
                .getText();
    }

    @Test
    void eventOfAnOrganization_read_isKeptAndNamed() {
        Result<Incident> read =
                read(HEAD + ",\"events\":[{\"type\":\"channel-outage-start\",\"at\":\"2026-03-14T00:00+08:00\"}]}");
        assertEquals(1, read.get().getEvents().size());
        Finding finding = read.findings().get(0);
        assertEquals(CoreFinding.EVENT_OF_ORGANIZATION, finding.code());
        assertEquals(Severity.INFO, finding.severity());
        assertEquals(List.of("f.json /events/0/type", "channel-outage-start"), finding.args());
    }
}
