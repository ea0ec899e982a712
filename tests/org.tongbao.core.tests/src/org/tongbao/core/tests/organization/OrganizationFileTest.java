package org.tongbao.core.tests.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.tongbao.core.board.OpenClock;
import org.tongbao.core.board.OpenClocks;
import org.tongbao.core.internal.organization.Organizations;
import org.tongbao.core.internal.registry.ContributedRulePacks;
import org.tongbao.engine.assessment.ClockState.Phase;
import org.tongbao.model.finding.Result;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.incident.Event;
import org.tongbao.model.organization.Organization;

/** The exchange format of organizations, and what is derived of them. */
final class OrganizationFileTest {

    private static final String FILE = """
            {
              "format": "tongbao-organization/1",
              "name": "高雄市鼓山戶政事務所",
              "responsibility": "D",
              "superior": "高雄市政府民政局",
              "reviewer": "高雄市政府民政局",
              "vendors": [{"id": "v-1", "name": "資安廠商"}],
              "persons": [
                {"id": "p-6", "name": "人員06", "phones": ["07-9000004 分機 12"], "email": "person06@example.gov.tw"},
                {"id": "p-27", "name": "人員27", "vendor": "v-1", "phones": [{"raw": "02-99000022"}], "shift": "night"}
              ],
              "assignments": [
                {"id": "a-1", "person": "p-6", "function": "contact", "from": "115/1/5"},
                {"id": "a-2", "person": "p-6", "function": "operations", "rank": "leader"},
                {"id": "a-3", "person": "p-27", "function": "operations", "rank": "deputy"}
              ],
              "events": [
                {"id": "e-1", "type": "channel-outage-start", "at": "2026-03-13T10:00+08:00"},
                {"id": "e-2", "type": "drill-held", "at": "115/3/10 09:00", "kind": "social-engineering"}
              ],
              "motto": "便民"
            }
            """;

    private final Organizations organizations = new Organizations(
            new ContributedRulePacks(Platform.getExtensionRegistry()),
            Clock.fixed(Instant.parse("2026-03-20T00:00:00Z"), ZoneOffset.UTC));

    private Result<Organization> read(String json) {
        return organizations.read(json.getBytes(StandardCharsets.UTF_8), "file.json");
    }

    private Organization sample() {
        return read(FILE).get();
    }

    private static List<String> codes(Result<?> result) {
        return result.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.code().id() + " " + finding.subject())
                .toList();
    }

    @Test
    void file_read_hasEverythingItSays() {
        Organization office = sample();
        assertEquals("高雄市鼓山戶政事務所", office.getName());
        assertEquals("9000004", office.getPersons().get(0).getPhones().get(0).getNumber());
        assertEquals("12", office.getPersons().get(0).getPhones().get(0).getExtension());
        assertEquals("2026-01-05", office.getAssignments().get(0).getFrom());
        assertEquals(
                Instant.parse("2026-03-10T01:00:00Z"), office.getEvents().get(1).getAt());
        assertEquals(
                "social-engineering",
                office.getEvents().get(1).getDetails().get(0).getText());
        assertEquals(2, office.getExtras().size());
    }

    @Test
    void file_writtenAndRead_isTheSame_withWhatIsNotKnown() {
        byte[] written = organizations.write(sample());
        Result<Organization> again = organizations.read(written, "again");
        assertTrue(EcoreUtil.equals(sample(), again.get()));
        String text = new String(written, StandardCharsets.UTF_8);
        assertEquals(text, new String(organizations.write(again.get()), StandardCharsets.UTF_8));
        assertTrue(text.contains("\"shift\": \"night\"") && text.contains("\"motto\": \"便民\""), text);
    }

    @Test
    void hoursOfATelephone_areThereOnlyWhereTheFileSaysSo() {
        String said = FILE.replace("{\"raw\": \"02-99000022\"}", "{\"raw\": \"02-99000022\", \"hours\": \"always\"}");
        Organization office = read(said).get();
        assertEquals("always", office.getPersons().get(1).getPhones().get(0).getHours());
        String written = new String(organizations.write(office), StandardCharsets.UTF_8);
        assertTrue(written.contains("\"hours\": \"always\""), written);
        // a record that says nothing has the same bytes as ever, and so the same hash
        String silent = new String(organizations.write(sample()), StandardCharsets.UTF_8);
        assertFalse(silent.contains("hours"), silent);
        assertEquals(
                List.of("option-unknown /persons/1/phones/0/hours"), codes(read(said.replace("always", "sometimes"))));
    }

    @Test
    void file_withoutAnId_getsTheSameEachTime() {
        assertEquals(sample().getId(), sample().getId());
        assertEquals(
                List.of("id-generated"),
                read(FILE).findings().stream()
                        .map(finding -> finding.code().id())
                        .filter(code -> code.startsWith("id-"))
                        .toList());
    }

    @Test
    void file_thatCannotBeRight_isRefused_andSaysWhere() {
        assertEquals(List.of("member-missing /name"), codes(read("{\"format\": \"tongbao-organization/1\"}")));
        assertEquals(List.of("file-format /format"), codes(read("{\"format\": \"tongbao-incident/1\"}")));
        assertEquals(List.of("option-unknown /responsibility"), codes(read(FILE.replace("\"D\"", "\"F\""))));
        assertEquals(
                List.of("option-unknown /assignments/1/rank"), codes(read(FILE.replace("\"leader\"", "\"boss\""))));
        assertEquals(
                List.of("reference-unknown /assignments/2/person"),
                codes(read(FILE.replace("\"person\": \"p-27\"", "\"person\": \"p-28\""))));
        assertEquals(
                List.of("reference-unknown /persons/1/vendor"),
                codes(read(FILE.replace("\"vendor\": \"v-1\"", "\"vendor\": \"v-2\""))));
        assertEquals(
                List.of("time-future /events/0/at"),
                codes(read(FILE.replace("2026-03-13T10:00+08:00", "2026-03-20T08:00:01+08:00"))));
        assertEquals(
                List.of("pack-unknown tw-999"), codes(read(FILE.replace("\"motto\": \"便民\"", "\"pack\": \"tw-999\""))));
    }

    @Test
    void event_ofAnIncident_isSaidNotToBelongHere() {
        Result<Organization> read = read(FILE.replace("channel-outage-start", "awareness"));
        assertTrue(read.done());
        assertTrue(
                read.findings().stream().anyMatch(finding -> finding.code().id().equals("event-type-unknown")));
    }

    @Test
    void pack_isTheOneInForce_orTheOneSet() {
        assertEquals("tw-115", organizations.packOf(sample()).get().getId());
        Organization office = sample();
        office.setPack("bureau-110");
        assertEquals("bureau-110", organizations.packOf(office).get().getId());
    }

    @Test
    void timeline_hasItsClocks() {
        var clocks = organizations
                .timeline(sample())
                .get()
                .at(Instant.parse("2026-03-13T03:00:00Z"))
                .clocks();
        assertEquals(
                List.of("CLK-18", "CLK-29", "CLK-30", "CLK-33", "CLK-33a", "CLK-33b"),
                clocks.stream().map(clock -> clock.id()).toList());
        assertEquals(Phase.RUNNING, clocks.get(0).phase());
    }

    @Test
    void openClocks_changeWhenTheOutageHasLastedAnHour() {
        OpenClocks before = organizations.of(sample(), Instant.parse("2026-03-13T02:30:00Z"));
        assertEquals(Instant.parse("2026-03-13T03:00:00Z"), before.changes().orElseThrow());
        assertTrue(before.clocks().stream().noneMatch(clock -> clock.id().equals("CLK-18")));
        OpenClocks after = organizations.of(sample(), Instant.parse("2026-03-13T03:00:00Z"));
        assertEquals(
                List.of("CLK-18", "CLK-33", "CLK-33a", "CLK-33b"),
                after.clocks().stream().map(OpenClock::id).toList());
    }

    @Test
    void merged_isAsTheFileSays_withTheEventsOfBoth() {
        Organization stored = sample();
        stored.getEvents().forEach(event -> event.setRecorded(Instant.parse("2026-03-14T00:00:00Z")));
        Organization file = read(FILE.replace("\"D\"", "\"C\"")
                        .replace(
                                "{\"id\": \"e-1\", \"type\": \"channel-outage-start\", \"at\": \"2026-03-13T10:00+08:00\"}",
                                "{\"id\": \"e-3\", \"type\": \"contact-changed\", \"at\": \"2026-03-15T10:00+08:00\"}"))
                .get();
        file.setId("another");
        Organization merged = organizations.merge(stored, file);
        assertEquals(stored.getId(), merged.getId());
        assertEquals("C", merged.getResponsibility());
        assertEquals(
                List.of("e-1", "e-2", "e-3"),
                merged.getEvents().stream().map(Event::getId).toList());
        assertEquals(
                Instant.parse("2026-03-14T00:00:00Z"), merged.getEvents().get(1).getRecorded());
        assertTrue(EcoreUtil.equals(stored, organizations.merge(stored, sample())));
    }
}
