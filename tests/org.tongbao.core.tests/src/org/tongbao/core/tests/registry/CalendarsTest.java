package org.tongbao.core.tests.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.core.extension.ContributedFiles;
import org.tongbao.core.internal.registry.ContributedRulePacks;
import org.tongbao.core.internal.registry.UserCalendars;
import org.tongbao.core.internal.registry.UserPacks;
import org.tongbao.core.rules.OfficeCalendars.Origin;
import org.tongbao.core.rules.OfficeCalendars.Year;
import org.tongbao.core.rules.PackFinding;
import org.tongbao.core.store.UserData;
import org.tongbao.engine.RuleEngine;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.form.FormFactory;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.model.rules.RulePack;

/** The user may say on which days offices work; months are counted by it at once, in each pack that counts them so. */
final class CalendarsTest {

    @TempDir
    Path folder = Path.of("");

    private UserData data = new UserData(folder);
    private Optional<ContributedRulePacks> packs = Optional.empty();

    @BeforeEach
    void installed() {
        data = new UserData(folder);
        packs = Optional.of(read());
    }

    private ContributedRulePacks read() {
        return new ContributedRulePacks(
                Platform.getExtensionRegistry(), ContributedFiles.ofBundles(), Optional.of(data));
    }

    private ContributedRulePacks registry() {
        return packs.orElseThrow();
    }

    private UserCalendars calendars() {
        return new UserCalendars(registry(), data.calendars());
    }

    private static SortedSet<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Year year(int year, String source, SortedSet<LocalDate> off, SortedSet<LocalDate> work) {
        return new Year(year, !source.isEmpty(), source, off, work, Origin.USER);
    }

    /** The report's clock when the incident was contained at that time. */
    private ClockState report(String pack, String contained) {
        Incident incident = IncidentFactory.eINSTANCE.createIncident();
        for (String type : List.of("awareness", "contained")) {
            Event event = IncidentFactory.eINSTANCE.createEvent();
            event.setId(type);
            event.setType(type);
            event.setAt(Instant.parse(contained));
            incident.getEvents().add(event);
        }
        return new RuleEngine()
                        .timeline(
                                incident,
                                registry().find(pack).orElseThrow(),
                                FormFactory.eINSTANCE.createFormDefinition())
                        .at(Instant.parse(contained))
                        .clocks()
                        .stream()
                        .filter(clock -> clock.id().equals("CLK-22"))
                        .findFirst()
                        .orElseThrow();
    }

    private static List<Object> codes(List<Finding> findings) {
        return findings.stream().<Object>map(Finding::code).toList();
    }

    @Test
    void years_areThoseOfThePacks_othersAreWorkedOut() {
        assertEquals(
                List.of(2025, 2026, 2027, 2030),
                calendars().years().stream().map(Year::year).toList());
        assertEquals(Origin.PACK, calendars().year(2026).origin());
        Year expected = calendars().year(2031);
        assertEquals(Origin.FESTIVALS, expected.origin());
        assertFalse(expected.confirmed());
        assertTrue(expected.off().contains(LocalDate.of(2031, 1, 23)));
    }

    @Test
    void set_countsInEachPackAtOnce_andForTheNextReader() {
        String contained = "2027-03-15T02:00:00Z";
        assertEquals(
                Optional.of(Instant.parse("2027-04-15T15:59:59Z")),
                report("tw-115", contained).due());
        assertTrue(report("bureau-110", contained).provisional());
        Year set = year(2027, "公布", days("2027-04-15"), days("2027-04-17"));
        assertEquals(set, calendars().set(set).get());
        for (ContributedRulePacks registry : List.of(registry(), read())) {
            packs = Optional.of(registry);
            for (String pack : List.of("bureau-110", "tw-115")) {
                assertEquals(
                        Optional.of(Instant.parse("2027-04-16T15:59:59Z")),
                        report(pack, contained).due());
                // of tw-115 the month itself is known from secondary sources only
                assertEquals(pack.equals("tw-115"), report(pack, contained).provisional());
                // a Saturday made up on is a whole day, and the next one is not
                assertEquals(
                        Optional.of(Instant.parse("2027-04-17T15:59:59Z")),
                        report(pack, "2027-03-17T02:00:00Z").due());
            }
        }
        assertEquals(Origin.USER, calendars().year(2027).origin());
        assertEquals(Origin.PACK, calendars().reset(2027).get().origin());
        assertTrue(report("bureau-110", contained).provisional());
    }

    @Test
    void set_whatCannotBe_isRefused_andChangesNothing() {
        for (Year wrong : List.of(
                year(2027, "公布", days("2026-04-15"), days()),
                year(2027, "公布", days("2027-04-17"), days("2027-04-17")),
                year(2027, "公布", days(), days("2027-04-15")))) {
            assertEquals(
                    List.of(PackFinding.CALENDAR_DAY),
                    codes(calendars().set(wrong).findings()));
        }
        Year unsaid = new Year(2027, true, " ", days(), days(), Origin.USER);
        assertEquals(
                List.of(PackFinding.CALENDAR_SOURCE),
                codes(calendars().set(unsaid).findings()));
        assertFalse(Files.exists(data.calendars()));
    }

    @Test
    void damagedFile_leavesThePacksAsTheyAre_andIsSaid() throws Exception {
        for (String content : List.of(
                "{",
                "{\"2027\": {\"days\": [\"soon\"]}}",
                "{\"next\": {\"days\": []}}",
                "{\"2027\": {\"confirmed\": true, \"days\": []}}",
                "{\"2027\": {\"workdays\": [\"2027-04-15\"]}}")) {
            Files.writeString(data.calendars(), content);
            registry().refresh();
            assertEquals(Origin.PACK, calendars().year(2027).origin(), content);
            assertEquals(1, registry().findings().size(), content);
        }
    }

    @Test
    void publishedCalendar_isReadWhole() throws Exception {
        Path file = folder.resolve("116.csv");
        Files.write(file, published(2027).getBytes(Charset.forName("Big5")));
        Year year = calendars().read(file, "公布").get();
        assertTrue(year.confirmed());
        assertEquals(days("2027-01-01", "2027-02-08"), year.off());
        assertEquals(days("2027-02-20"), year.work());
        assertEquals(year, calendars().set(year).get());
        Files.writeString(file, "\uFEFF" + published(2027));
        assertEquals(year, calendars().read(file, "公布").get());
    }

    /** Two days off, and a Saturday on which one of them is made up. */
    private static String published(int year) {
        var text = new StringBuilder("西元日期,星期,是否放假,備註\r\n");
        LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).forEach(day -> {
            boolean off = days("2027-01-01", "2027-02-08").contains(day)
                    || day.getDayOfWeek().getValue() > 5 && !day.equals(LocalDate.of(2027, 2, 20));
            text.append(day.toString().replace("-", "")).append(",日,").append(off ? "2" : "0");
            text.append(off ? ",春節,調整\r\n" : ",\r\n");
        });
        return text.toString();
    }

    @Test
    void publishedCalendar_faulty_namesTheLineOrTheDay() throws Exception {
        Path file = folder.resolve("116.csv");
        String good = published(2027);
        Files.writeString(file, good.replace("20270301", "20270230"));
        Result<Year> read = calendars().read(file, "公布");
        assertEquals(List.of(PackFinding.CALENDAR_LINE), codes(read.findings()));
        assertEquals("61", read.findings().get(0).args().get(1));
        Files.writeString(file, good.replaceAll("(?m)^20270301.*\\R", ""));
        read = calendars().read(file, "公布");
        assertEquals(List.of(PackFinding.CALENDAR_INCOMPLETE), codes(read.findings()));
        assertEquals("2027-03-01", read.findings().get(0).args().get(1));
        Files.writeString(file, good + "20280101,六,2,\r\n");
        assertEquals(
                List.of(PackFinding.CALENDAR_INCOMPLETE),
                codes(calendars().read(file, "公布").findings()));
        Files.writeString(file, "");
        assertEquals(
                List.of(PackFinding.CALENDAR_INCOMPLETE),
                codes(calendars().read(file, "公布").findings()));
        assertEquals(
                List.of(PackFinding.FILE_TROUBLE),
                codes(calendars().read(folder.resolve("gone.csv"), "公布").findings()));
    }

    @Test
    void packBuiltOnAnother_isCheckedByWhatThatOneSays_notByTheUsersCalendar() throws Exception {
        assertTrue(calendars().set(year(2026, "公布", days("2026-04-15"), days())).done());
        Path file = Files.writeString(folder.resolve("mine.rules"), """
                <rules:RulePack xmlns:rules="http://tongbao.org/model/rules/1" id="mine" title="本機關" base="tw-115">
                <vectors id="v" title="月中">
                <facts type="awareness" at="2026-03-15T10:00+08:00"/>
                <facts type="contained" at="2026-03-15T10:00+08:00"/>
                <expects at="2026-03-15T12:00+08:00" clock="CLK-22" due="2026-04-15T23:59:59+08:00"/>
                </vectors>
                </rules:RulePack>
                """);
        Result<RulePack> installed = new UserPacks(registry(), Optional.empty(), data.packs()).install(file);
        assertTrue(installed.done(), installed.findings().toString());
        assertTrue(registry().check("mine").done());
        assertEquals(
                Optional.of(Instant.parse("2026-04-16T15:59:59Z")),
                report("mine", "2026-03-15T02:00:00Z").due());
    }
}
