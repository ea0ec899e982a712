package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;
import static org.tongbao.store.tests.StoreFixture.assertRefused;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tongbao.core.account.Account;
import org.tongbao.core.account.Entrance;
import org.tongbao.core.account.Role;
import org.tongbao.core.board.BoardLine;
import org.tongbao.core.store.IncidentCount;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.core.store.OrganizationSave;
import org.tongbao.core.store.RegisterKey;
import org.tongbao.core.store.RegisterQuery;
import org.tongbao.core.store.Remark;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.OrganizationFactory;

/** What an account sees and saves: its organization's incidents and those below it, by the roles it has. */
@OnEachEngine(served = false)
final class ScopeTest {

    private static final String BUREAU = "高雄市政府民政局";
    private static final String HOUSEHOLD = "高雄市鼓山戶政事務所";
    private static final String HEALTH = "高雄市鼓山衛生所";
    private static final String PASSWORD = "correct horse 電池";

    private final IncidentStore opened;

    ScopeTest(StoreFixture fixture) {
        opened = fixture.open();
        organization("o-1", BUREAU, "高雄市政府", "");
        organization("o-2", HOUSEHOLD, BUREAU, "");
        organization("o-3", HEALTH, "高雄市政府衛生局", "");
        incident("i-1", HOUSEHOLD, false);
        incident("i-2", HEALTH, false);
        incident("i-3", BUREAU, true);
    }

    private void organization(String id, String name, String superior, String reviewer) {
        Organization made = OrganizationFactory.eINSTANCE.createOrganization();
        made.setId(id);
        made.setName(name);
        made.setSuperior(superior);
        made.setReviewer(reviewer);
        opened.organizations().save(made, 0, AUTHOR).get();
    }

    private void incident(String id, String organization, boolean drill) {
        opened.save(made(id, organization, drill), 0, AUTHOR).get();
    }

    private static Incident made(String id, String organization, boolean drill) {
        Incident made = Incidents.draft(id);
        made.setOrganization(organization);
        made.setDrill(drill);
        return made;
    }

    private IncidentStore as(String organization, Role... roles) {
        if (!opened.accounts().any().get()) {
            opened.accounts()
                    .add(Account.fresh("admin", "", Set.of(Role.ADMINISTRATOR), ""), PASSWORD.toCharArray())
                    .get();
        }
        String name = "a" + opened.accounts().list().get().size();
        opened.accounts()
                .add(Account.fresh(name, "人員06", Set.of(roles), organization), PASSWORD.toCharArray())
                .get();
        return Entrance.logIn(opened, name, PASSWORD.toCharArray()).get();
    }

    private static List<String> ids(IncidentStore store) {
        return store.list(IncidentQuery.newest(10)).get().stream()
                .map(IncidentSummary::id)
                .sorted()
                .toList();
    }

    @Test
    void agency_seesItsOwn_everywhere() {
        IncidentStore seen = as(HOUSEHOLD, Role.OFFICER);
        assertEquals(List.of("i-1"), ids(seen));
        assertEquals(
                List.of("i-1"),
                seen.list(IncidentQuery.newest(1)).get().stream()
                        .map(IncidentSummary::id)
                        .toList());
        assertTrue(seen.load("i-1").get().isPresent());
        assertTrue(seen.load("i-2").get().isEmpty());
        assertTrue(seen.load(opened.load("i-2").get().orElseThrow().incident().getNumber())
                .get()
                .isEmpty());
        assertEquals(List.of(), seen.history("i-2").get());
        assertFalse(seen.history("i-1").get().isEmpty());
        assertTrue(seen.derive("i-2").get().isEmpty());
        assertTrue(seen.board("i-2").get().isEmpty());
        assertTrue(seen.board().get().stream().map(BoardLine::organization).allMatch(HOUSEHOLD::equals));
        assertEquals(
                List.of(HOUSEHOLD),
                seen.register().counts().get().stream()
                        .map(IncidentCount::organization)
                        .toList());
        assertEquals(
                List.of("i-1"),
                seen.register().keys(RegisterQuery.NEWEST).get().stream()
                        .map(RegisterKey::id)
                        .toList());
        assertEquals(1, seen.register().lines(List.of("i-1", "i-2")).get().size());
        assertEquals(
                List.of("i-1"),
                seen.feed().after("", 10).get().incidents().stream()
                        .map(each -> each.incident().getId())
                        .toList());
        assertEquals(List.of(), seen.feed().these(List.of("i-2")).get().incidents());
        // whom to call is no secret
        assertEquals(3, seen.organizations().list().get().size());
    }

    @Test
    void bureau_seesItsSubordinates_andWhatItReviews() {
        IncidentStore bureau = as(BUREAU, Role.REVIEWER);
        assertEquals(List.of("i-1", "i-3"), ids(bureau));
        StoredOrganization health = opened.organizations().load("o-3").get().orElseThrow();
        health.organization().setReviewer(BUREAU);
        opened.organizations()
                .save(health.organization(), health.revision(), AUTHOR)
                .get();
        assertEquals(List.of("i-1", "i-2", "i-3"), ids(as(BUREAU, Role.REVIEWER)));
        assertEquals(List.of("i-1", "i-2", "i-3"), ids(as("", Role.READER)));
    }

    @Test
    void agencyThatIsSuperiorAndReviewer_orThatHasNeither_isSeenAlike() {
        organization("o-6", "高雄市政府", "", "");
        organization("o-7", "高雄市三民戶政事務所", BUREAU, BUREAU);
        incident("i-7", "高雄市三民戶政事務所", false);
        assertEquals(List.of("i-1", "i-3", "i-7"), ids(as(BUREAU, Role.READER)));
    }

    @Test
    void eachScope_hasAnIndexOfItsOwn() {
        var all = as("", Role.READER).feed().key().get();
        var bureau = as(BUREAU, Role.READER).feed().key().get();
        assertEquals(opened.feed().key().get().database(), all.database());
        assertNotEquals(all.database(), bureau.database());
        assertEquals(
                bureau.database(), as(BUREAU, Role.OFFICER).feed().key().get().database());
        assertNotEquals(
                bureau.database(),
                as(HOUSEHOLD, Role.OFFICER).feed().key().get().database());
    }

    @Test
    void whatIsSaved_bearsTheAccountsName_whateverTheCallerSays() {
        IncidentStore seen = as(HOUSEHOLD, Role.OFFICER);
        StoredIncident stored = seen.load("i-1").get().orElseThrow();
        stored.incident().setTitle("首頁遭置換");
        seen.save(stored.incident(), stored.revision(), "somebody else").get();
        assertEquals("人員06", seen.history("i-1").get().getLast().author());
    }

    @Test
    void othersIncidents_areNotSaved() {
        IncidentStore seen = as(HOUSEHOLD, Role.OFFICER);
        assertRefused("account-scope", seen.save(made("i-9", HEALTH, false), 0, AUTHOR));
        assertRefused("account-scope", seen.saveNew(List.of(made("i-9", HEALTH, false)), AUTHOR));
        // neither brought over nor given away
        assertRefused("account-scope", seen.save(made("i-2", HOUSEHOLD, false), 1, AUTHOR));
        StoredIncident own = seen.load("i-1").get().orElseThrow();
        own.incident().setOrganization(HEALTH);
        assertRefused("account-scope", seen.save(own.incident(), own.revision(), AUTHOR));
        assertEquals(3, opened.info().get().incidents());
        assertEquals(1, opened.load("i-2").get().orElseThrow().revision());
    }

    @Test
    void drillCoordinator_savesExercisesAlone() {
        IncidentStore seen = as("", Role.DRILL_COORDINATOR);
        assertTrue(seen.save(made("i-8", HEALTH, true), 0, AUTHOR).done());
        assertRefused("account-forbidden", seen.save(made("i-9", HEALTH, false), 0, AUTHOR));
        assertRefused("account-forbidden", seen.saveNew(List.of(made("i-9", HEALTH, false)), AUTHOR));
        // a true one does not become an exercise
        StoredIncident real = seen.load("i-1").get().orElseThrow();
        real.incident().setDrill(true);
        assertRefused("account-forbidden", seen.save(real.incident(), real.revision(), AUTHOR));
    }

    @Test
    void officer_recordsWhatHappenedToHisOrganization_andNothingElseOfIt() {
        IncidentStore seen = as(HOUSEHOLD, Role.OFFICER);
        StoredOrganization own = seen.organizations().load("o-2").get().orElseThrow();
        own.organization().getEvents().add(Incidents.event("e-1", "channel-outage-start", Incidents.AWARENESS));
        StoredOrganization stored = seen.organizations()
                .save(own.organization(), own.revision(), AUTHOR)
                .get();
        assertEquals("人員06", seen.history("o-2").get().getLast().author());
        stored.organization().setSuperior("別的機關");
        assertRefused("account-forbidden", seen.organizations().save(stored.organization(), stored.revision(), AUTHOR));
        StoredOrganization other = seen.organizations().load("o-3").get().orElseThrow();
        other.organization().getEvents().add(Incidents.event("e-2", "channel-outage-start", Incidents.AWARENESS));
        assertRefused("account-scope", seen.organizations().save(other.organization(), other.revision(), AUTHOR));
    }

    @Test
    void administratorOfABureau_keepsItsPartOfTheDirectory() {
        IncidentStore seen = as(BUREAU, Role.ADMINISTRATOR);
        Organization fresh = OrganizationFactory.eINSTANCE.createOrganization();
        fresh.setId("o-4");
        fresh.setName("高雄市三民戶政事務所");
        fresh.setSuperior(BUREAU);
        assertTrue(seen.organizations()
                .saveAll(List.of(new OrganizationSave(fresh, 0)), AUTHOR)
                .done());
        Organization foreign = OrganizationFactory.eINSTANCE.createOrganization();
        foreign.setId("o-5");
        foreign.setName("別的機關");
        assertRefused("account-scope", seen.organizations().saveAll(List.of(new OrganizationSave(foreign, 0)), AUTHOR));
    }

    @Test
    void readersBoard_isAnsweredFromWhatIsKept() {
        long before = opened.board("i-1").get().map(BoardLine::revision).orElse(-1L);
        IncidentStore seen = as("", Role.READER);
        assertEquals(before, seen.derive("i-1").get().map(BoardLine::revision).orElse(-1L));
        assertRefused("account-forbidden", seen.save(made("i-9", HEALTH, false), 0, AUTHOR));
        assertRefused("account-forbidden", seen.backup("/nowhere"));
    }

    @Test
    void ownNotification_isReviewedBySomebodyElse_whoeverSavesIt() {
        IncidentStore own = as(HOUSEHOLD, Role.REVIEWER);
        assertRefused("review-own", reviewed(own, "i-1", "received", "人員06"));
        assertRefused("review-own", reviewed(own, "i-1", "team-decision", ""));
        assertRefused("account-forbidden", reviewed(as(HOUSEHOLD, Role.OFFICER), "i-1", "received", "人員06"));
        Incident fresh = made("i-9", HOUSEHOLD, false);
        fresh.getEvents().add(done("reviewed", "人員06"));
        assertRefused("review-own", own.saveNew(List.of(fresh), AUTHOR));
        assertEquals(1, opened.load("i-1").get().orElseThrow().revision());
        // the data asked for comes from who notified
        assertTrue(reviewed(own, "i-1", "data-supplied", "人員06").done());
    }

    @Test
    void whatAnotherReviewedOrSigned_comesByAHandover_orNotAtAll() {
        IncidentStore officer = as(HOUSEHOLD, Role.OFFICER);
        assertRefused("account-anothers-act", reviewed(officer, "i-1", "received", "人員24"));
        assertRefused("account-anothers-act", reviewed(as(BUREAU, Role.REVIEWER), "i-1", "reviewed", "人員24"));
        assertRefused("account-anothers-act", saved(officer, signed("人員24", "a9", "ciso"), List.of()));
        assertRefused("account-anothers-act", saved(officer, signed("人員24", "a1", "officer"), List.of()));
        assertRefused("account-forbidden", saved(officer, signed("人員06", "a1", "ciso"), List.of()));
        Event approval = done("approved", "人員06");
        Incidents.detail(approval, "account").setText("a1");
        assertRefused("account-forbidden", saved(officer, approval, List.of()));
        assertEquals(1, opened.load("i-1").get().orElseThrow().revision());

        assertTrue(saved(officer, signed("人員06", "a1", "officer"), List.of()).done());
        // told of on the telephone, as was always possible
        assertTrue(reviewed(officer, "i-1", "approved", "人員24").done());
        var remark = new Remark(Remark.HANDED_OVER + "p-1", "{}", "");
        Event review = done("received", "人員24");
        assertTrue(saved(officer, review, List.of(remark)).done());
        // nor is it taken back by who did not do it
        Event correction = done("meeting-held", "人員06");
        correction.setReplaces(review.getId());
        correction.setReason("誤登");
        assertRefused("account-forbidden", saved(officer, correction, List.of()));
    }

    private static Event signed(String name, String account, String role) {
        Event event = done("signed", name);
        Incidents.detail(event, "document").setText("notification");
        Incidents.detail(event, "role").setText(role);
        Incidents.detail(event, "signer").setText(name);
        Incidents.detail(event, "account").setText(account);
        return event;
    }

    private static Result<StoredIncident> saved(IncidentStore store, Event event, List<Remark> remarks) {
        StoredIncident stored = store.load("i-1").get().orElseThrow();
        stored.incident().getEvents().add(event);
        return store.save(stored.incident(), stored.revision(), AUTHOR, remarks);
    }

    @Test
    void bureau_reviewsItsSubordinates_andItself_whileNobodyKnownIsAbove() {
        IncidentStore bureau = as(BUREAU, Role.REVIEWER);
        assertTrue(reviewed(bureau, "i-1", "received", "人員06").done());
        // what was reviewed then hinders no later change, whoever makes it
        assertTrue(reviewed(as(HOUSEHOLD, Role.OFFICER), "i-1", "meeting-held", "人員06")
                .done());
        assertTrue(reviewed(bureau, "i-3", "received", "人員06").done());
        assertTrue(reviewed(as("", Role.DRILL_COORDINATOR), "i-3", "reviewed", "人員06")
                .done());
    }

    private static Result<StoredIncident> reviewed(IncidentStore store, String id, String type, String by) {
        StoredIncident stored = store.load(id).get().orElseThrow();
        stored.incident().getEvents().add(done(type, by));
        return store.save(stored.incident(), stored.revision(), AUTHOR);
    }

    private static Event done(String type, String by) {
        Event event = Incidents.event(UUID.randomUUID().toString(), type, Incidents.AWARENESS);
        event.setBy(by);
        return event;
    }
}
