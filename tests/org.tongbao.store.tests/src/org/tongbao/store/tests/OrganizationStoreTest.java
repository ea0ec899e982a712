package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;
import static org.tongbao.store.tests.StoreFixture.NOW;
import static org.tongbao.store.tests.StoreFixture.assertRefused;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.board.BoardLine;
import org.tongbao.core.board.OpenClock;
import org.tongbao.core.board.OpenClocks;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.OrganizationSave;
import org.tongbao.core.store.OrganizationStore;
import org.tongbao.core.store.OrganizationSummary;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.core.time.WallClockWatch;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.model.organization.Assignment;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.OrganizationFactory;
import org.tongbao.model.organization.Person;
import org.tongbao.model.organization.Phone;
import org.tongbao.store.internal.StoreEngines;

/** Organizations in the store: saved like incidents, with the same history, and on the same board. */
@OnEachEngine
final class OrganizationStoreTest {

    private static final OrganizationFactory MAKE = OrganizationFactory.eINSTANCE;
    private static final Duration HOUR = Duration.ofHours(1);

    private final StoreEngines stores = new StoreEngines(
            new TestColumns(),
            OrganizationStoreTest::clocks,
            Clock.fixed(NOW, ZoneOffset.UTC),
            new WallClockWatch(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), () -> 0));
    private final IncidentStore store;
    private final OrganizationStore organizations;

    OrganizationStoreTest(StoreFixture fixture) {
        store = fixture.open(stores);
        organizations = store.organizations();
    }

    @AfterEach
    void closeStores() {
        stores.closeAll();
    }

    /** Without any law: each outage without an announcement is open. */
    private static OpenClocks clocks(Organization organization, Instant now) {
        if (organization.getName().contains("broken")) {
            throw new IllegalStateException("rules fail");
        }
        List<OpenClock> open = organization.getEvents().stream()
                .filter(event -> event.getType().equals("channel-outage-start"))
                .map(event -> new OpenClock(
                        "CLK-18",
                        Optional.of(event.getId()),
                        event.getType(),
                        Optional.of(event.getAt()),
                        Optional.of(event.getAt().plus(HOUR)),
                        Optional.empty(),
                        false,
                        List.of(),
                        false))
                .toList();
        return new OpenClocks("bureau-110", "test", Optional.empty(), open);
    }

    private static Organization office(String id, String name) {
        Organization organization = MAKE.createOrganization();
        organization.setId(id);
        organization.setName(name);
        organization.setResponsibility("D");
        organization.setSuperior("高雄市政府民政局");
        organization.setReviewer("高雄市政府民政局");
        Person person = MAKE.createPerson();
        person.setId("p-6");
        person.setName("人員06");
        Phone phone = MAKE.createPhone();
        phone.setRaw("07-9000004 分機 12");
        phone.setArea("07");
        phone.setNumber("9000004");
        phone.setExtension("12");
        person.getPhones().add(phone);
        organization.getPersons().add(person);
        Assignment contact = MAKE.createAssignment();
        contact.setId("a-1");
        contact.setPerson("p-6");
        contact.setFunction("contact");
        organization.getAssignments().add(contact);
        return organization;
    }

    private static Event outage(String id, Instant at) {
        Event event = IncidentFactory.eINSTANCE.createEvent();
        event.setId(id);
        event.setType("channel-outage-start");
        event.setAt(at);
        return event;
    }

    private StoredOrganization saved(Organization organization, long revision) {
        return organizations.save(organization, revision, AUTHOR).get();
    }

    @Test
    void organization_savedAndLoaded_isTheSame_byIdAndName() {
        Organization office = office("o-1", "高雄市鼓山戶政事務所");
        StoredOrganization first = saved(office, 0);
        assertEquals(1, first.revision());
        assertEquals(NOW, first.saved());
        for (String key : List.of("o-1", "高雄市鼓山戶政事務所")) {
            StoredOrganization loaded = organizations.load(key).get().orElseThrow();
            assertTrue(EcoreUtil.equals(office, loaded.organization()), key);
            assertEquals(1, loaded.revision());
        }
        assertEquals(Optional.empty(), organizations.load("o-2").get());
    }

    @Test
    void events_saved_areStamped_andTheCallersCopyIsNot() {
        Organization office = office("o-1", "鼓山");
        office.getEvents().add(outage("", NOW.minusSeconds(60)));
        Event stamped = saved(office, 0).organization().getEvents().get(0);
        assertEquals(36, stamped.getId().length());
        assertEquals(NOW.truncatedTo(ChronoUnit.MICROS), stamped.getRecorded());
        assertNull(office.getEvents().get(0).getRecorded());
    }

    @Test
    void recordedEvent_alteredOrLeftOut_isRefused() {
        Organization office = office("o-1", "鼓山");
        office.getEvents().add(outage("e-1", NOW.minusSeconds(60)));
        Organization saved = saved(office, 0).organization();
        saved.getEvents().get(0).setAt(NOW.minusSeconds(30));
        assertRefused("recorded-fact-changed", organizations.save(saved, 1, AUTHOR));
        saved.getEvents().clear();
        assertRefused("recorded-fact-changed", organizations.save(saved, 1, AUTHOR));
    }

    @Test
    void changes_areInTheHistory_withWhoWhatFromAndTo() {
        Organization saved = saved(office("o-1", "鼓山"), 0).organization();
        saved.setResponsibility("C");
        saved.getAssignments().get(0).setTo("2026-03-31");
        saved(saved, 1);
        List<HistoryRecord> history = store.history("o-1").get();
        List<String> second = history.stream()
                .filter(record -> record.revision() == 2)
                .map(record -> record.author() + " " + record.action() + " " + record.subject() + " " + record.from()
                        + " > " + record.to())
                .toList();
        assertEquals(
                List.of(
                        AUTHOR + " change responsibility \"D\" > \"C\"",
                        AUTHOR + " change assignments/a-1 {\"function\":\"contact\",\"person\":\"p-6\"}"
                                + " > {\"function\":\"contact\",\"person\":\"p-6\",\"to\":\"2026-03-31\"}"),
                second);
        assertTrue(history.stream().anyMatch(record -> record.subject().equals("persons/p-6")));
    }

    @Test
    void nothingChanged_savedAgain_makesNoRevision() {
        Organization saved = saved(office("o-1", "鼓山"), 0).organization();
        assertEquals(1, saved(saved, 1).revision());
    }

    @Test
    void olderRevision_saved_isAConflictThatNamesWhoWasFirst() {
        Organization saved = saved(office("o-1", "鼓山"), 0).organization();
        Organization other = EcoreUtil.copy(saved);
        saved.setResponsibility("C");
        saved(saved, 1);
        other.setResponsibility("B");
        var refused = organizations.save(other, 1, "人員07");
        assertRefused("conflict", refused);
        assertEquals(List.of("2", AUTHOR), refused.findings().get(0).args());
        assertRefused("conflict", organizations.save(office("o-1", "鼓山"), 0, AUTHOR));
    }

    @Test
    void nameOfAnother_orNone_isRefused() {
        saved(office("o-1", "鼓山"), 0);
        assertRefused("organization-name-taken", organizations.save(office("o-2", " 鼓山 "), 0, AUTHOR));
        assertRefused("organization-unnamed", organizations.save(office("o-2", " "), 0, AUTHOR));
        Organization renamed = saved(office("o-2", "左營"), 0).organization();
        renamed.setName("鼓山");
        assertRefused("organization-name-taken", organizations.save(renamed, 1, AUTHOR));
    }

    @Test
    void list_namesThemAll() {
        saved(office("o-2", "左營"), 0);
        saved(office("o-1", "鼓山"), 0);
        assertEquals(
                List.of("左營 D 高雄市政府民政局 高雄市政府民政局 1", "鼓山 D 高雄市政府民政局 高雄市政府民政局 1"),
                organizations.list().get().stream()
                        .map(OrganizationStoreTest::words)
                        .toList());
    }

    private static String words(OrganizationSummary line) {
        return String.join(
                " ",
                line.name(),
                line.responsibility(),
                line.superior(),
                line.reviewer(),
                Long.toString(line.revision()));
    }

    @Test
    void openClock_isOnTheBoardAmongThoseOfIncidents_untilNothingIsOpen() {
        Organization office = office("o-1", "鼓山");
        assertEquals(Optional.empty(), boardAfter(office, 0));
        office.getEvents().add(outage("e-1", NOW.minusSeconds(7200)));
        BoardLine line = boardAfter(office, 1).orElseThrow();
        assertEquals(BoardLine.Kind.ORGANIZATION, line.kind());
        assertEquals("鼓山", line.organization());
        assertEquals("CLK-18", line.open().clocks().get(0).id());
        store.save(Incidents.draft("i-1"), 0, AUTHOR).get();
        assertEquals(
                List.of(BoardLine.Kind.INCIDENT, BoardLine.Kind.ORGANIZATION),
                store.board().get().stream().map(BoardLine::kind).sorted().toList());
        assertEquals(line, store.derive("o-1").get().orElseThrow());
    }

    private Optional<BoardLine> boardAfter(Organization organization, long revision) {
        saved(organization, revision);
        return store.board(organization.getId()).get();
    }

    @Test
    void clocksThatFail_leaveTheFactsSaved_andTheBoardSaysUnknown() {
        var saved = organizations.save(office("o-1", "broken"), 0, AUTHOR);
        assertEquals(List.of("clocks-missing"), StoreFixture.codes(saved));
        assertTrue(saved.done());
        assertTrue(store.board("o-1").get().orElseThrow().open().unknown());
    }

    @Test
    void several_areSavedTogether_orNone() {
        Organization first = named("高雄市兵役處");
        Organization second = named("高雄市殯葬管理處");

        assertEquals(
                2,
                organizations
                        .saveAll(List.of(new OrganizationSave(second, 0), new OrganizationSave(first, 0)), AUTHOR)
                        .get());
        assertEquals(
                List.of("高雄市兵役處", "高雄市殯葬管理處"),
                organizations.all().get().stream()
                        .map(each -> each.organization().getName())
                        .sorted()
                        .toList());

        first.setResponsibility("C");
        Organization third = named("高雄市兵役處");
        assertRefused(
                "organization-name-taken",
                organizations.saveAll(List.of(new OrganizationSave(first, 1), new OrganizationSave(third, 0)), AUTHOR));
        assertEquals(2, organizations.all().get().size());
        assertEquals(1, organizations.load(first.getId()).get().orElseThrow().revision());
    }

    private static Organization named(String name) {
        Organization organization = MAKE.createOrganization();
        organization.setId(UUID.randomUUID().toString());
        organization.setName(name);
        return organization;
    }
}
