package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;
import static org.tongbao.store.tests.StoreFixture.assertRefused;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.incident.CaseNumbers;
import org.tongbao.core.offline.SharedStore;
import org.tongbao.core.store.HistoryChains;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.OrganizationFactory;

/** A shared database is stopped while people work on it, and started again. */
@OnPostgres
final class SharedStoreTest {

    private static final String PASSPHRASE = "三隻白鷺飛過 碼頭 17";
    private static final String COLLEAGUE = "人員07";

    private final StoreFixture fixture;
    private final Outages outages;

    SharedStoreTest(StoreFixture fixture) {
        this.fixture = fixture;
        outages = new Outages(fixture);
    }

    @AfterEach
    void goOn() throws Exception {
        outages.close();
    }

    private StoredIncident stored(String id) {
        IncidentStore store = fixture.open();
        Incident incident = Incidents.draft(id);
        incident.getAnswers().add(Incidents.text("F2-04", "起初"));
        return store.save(incident, 0, AUTHOR).get();
    }

    private static StoredIncident say(IncidentStore store, String id, String field, String words, String author) {
        StoredIncident now = store.load(id).get().orElseThrow();
        now.incident().getAnswers().removeIf(answer -> field.equals(answer.getId()));
        now.incident().getAnswers().add(Incidents.text(field, words));
        return store.save(now.incident(), now.revision(), author).get();
    }

    private static String said(IncidentStore store, String id, String field) {
        return store.load(id).get().orElseThrow().incident().getAnswers().stream()
                .filter(answer -> field.equals(answer.getId()))
                .map(answer -> answer.getText())
                .findFirst()
                .orElse("");
    }

    private static List<HistoryRecord> offline(IncidentStore store, String id) {
        return store.history(id).get().stream()
                .filter(record -> record.subject().startsWith("offline/"))
                .toList();
    }

    private void assertSound() {
        assertEquals(List.of(), fixture.open().chains().verify(List.of()).get().breaks());
    }

    @Test
    void outageInTheMiddle_work_goesOnAndComesHome() throws IOException {
        stored("i-1");
        SharedStore mine = outages.filled();
        var told = new ArrayList<String>();
        mine.watch(told::addAll);
        assertTrue(mine.reach().online());
        outages.begin();
        StoredIncident seen = mine.load("i-1").get().orElseThrow();
        assertFalse(mine.reach().online());
        assertEquals(1, seen.revision());
        StoredIncident changed = say(mine, "i-1", "F2-04", "停電中記下", AUTHOR);
        assertEquals("停電中記下", said(mine, "i-1", "F2-04"));
        assertRefused("conflict", mine.save(seen.incident(), seen.revision(), AUTHOR));
        say(mine, "i-1", "F2-05", "再記一筆", COLLEAGUE);
        assertTrue(changed.revision() > 1);
        assertEquals(1, mine.board().get().size());
        assertEquals(
                List.of(1L, 2L, 3L),
                mine.history("i-1").get().stream()
                        .map(HistoryRecord::revision)
                        .distinct()
                        .toList());
        mine.look();
        assertFalse(mine.reach().online());
        assertEquals(1, mine.reach().changed());

        outages.end();
        mine.look();
        assertTrue(mine.reach().online());
        assertEquals(0, mine.reach().changed());
        assertEquals(List.of("i-1"), told);
        IncidentStore server = fixture.open();
        assertEquals("停電中記下", said(server, "i-1", "F2-04"));
        List<HistoryRecord> remarks = offline(server, "i-1");
        assertEquals(1, remarks.size());
        assertTrue(remarks.get(0).to().contains(AUTHOR) && remarks.get(0).to().contains(COLLEAGUE));
        assertEquals(2, server.load("i-1").get().orElseThrow().revision());
        assertSound();
        say(mine, "i-1", "F2-05", "恢復之後", AUTHOR);
        assertEquals("恢復之後", said(server, "i-1", "F2-05"));
    }

    @Test
    void incidentBegunInAnOutage_hasAProvisionalNumberUntilItIsHome() throws IOException {
        stored("i-1");
        SharedStore mine = outages.filled();
        outages.begin();
        StoredIncident begun = mine.save(Incidents.draft("i-2"), 0, AUTHOR).get();
        String provisional = begun.incident().getNumber();
        assertTrue(CaseNumbers.provisional(provisional).isPresent(), provisional);
        String other =
                mine.save(Incidents.draft("i-3"), 0, AUTHOR).get().incident().getNumber();
        assertFalse(provisional.equals(other));
        say(mine, "i-2", "F2-04", "後來補的", AUTHOR);
        assertEquals(
                List.of(provisional),
                mine.list(IncidentQuery.newest(9)).get().stream()
                        .filter(line -> line.id().equals("i-2"))
                        .map(IncidentSummary::number)
                        .toList());

        outages.end();
        mine.look();
        IncidentStore server = fixture.open();
        StoredIncident home = server.load("i-2").get().orElseThrow();
        assertEquals(1, home.revision());
        assertEquals("115-鼓山-002", home.incident().getNumber());
        assertEquals(
                begun.incident().getEvents().get(0).getRecorded(),
                home.incident().getEvents().get(0).getRecorded());
        assertTrue(offline(server, "i-2").get(0).to().contains(provisional));
        assertSound();
        // the copy has the final number, too
        outages.begin();
        assertEquals(
                "115-鼓山-002", mine.load("i-2").get().orElseThrow().incident().getNumber());
        assertEquals("後來補的", said(mine, "i-2", "F2-04"));
    }

    @Test
    void twoPeopleInAnOutage_differentFields_areBothHome() throws IOException {
        stored("i-1");
        SharedStore mine = outages.filled();
        SharedStore theirs = outages.filled();
        outages.begin();
        say(mine, "i-1", "F2-05", "我的", AUTHOR);
        say(theirs, "i-1", "F2-06", "別人的", COLLEAGUE);
        outages.end();
        theirs.look();
        mine.look();
        assertEquals(List.of(), mine.reach().unmerged());
        IncidentStore server = fixture.open();
        assertEquals("我的", said(server, "i-1", "F2-05"));
        assertEquals("別人的", said(server, "i-1", "F2-06"));
        assertEquals(3, server.load("i-1").get().orElseThrow().revision());
        assertEquals(2, offline(server, "i-1").size());
        assertSound();
    }

    @Test
    void twoPeopleInAnOutage_sameField_theSecondIsAskedAndNothingIsLost() throws IOException {
        stored("i-1");
        stored("i-2");
        SharedStore mine = outages.filled();
        SharedStore theirs = outages.filled();
        outages.begin();
        say(mine, "i-1", "F2-04", "我的", AUTHOR);
        say(mine, "i-2", "F2-04", "沒有人改", AUTHOR);
        say(theirs, "i-1", "F2-04", "別人的", COLLEAGUE);
        outages.end();
        theirs.look();
        mine.look();
        IncidentStore server = fixture.open();
        assertEquals("沒有人改", said(server, "i-2", "F2-04"));
        assertEquals("別人的", said(server, "i-1", "F2-04"));
        var waiting = mine.reach().unmerged().getFirst();
        assertEquals(List.of("answers/F2-04"), waiting.subjects());
        assertEquals(1, waiting.base());
        assertEquals(1, mine.reach().changed());
        assertEquals(
                "我的", waiting.incident().orElseThrow().getAnswers().getFirst().getText());
        assertEquals("別人的", said(mine, "i-1", "F2-04"));
        assertRefused("conflict", mine.save(waiting.incident().get(), waiting.base(), AUTHOR));

        say(mine, "i-1", "F2-04", "選定的", AUTHOR);
        assertEquals(List.of(), mine.reach().unmerged());
        assertEquals(0, mine.reach().changed());
        assertEquals("選定的", said(server, "i-1", "F2-04"));
        assertEquals(2, offline(server, "i-1").size());
        assertTrue(offline(server, "i-1").get(1).to().contains("我的"));
        assertSound();
    }

    @Test
    void startInAnOutage_opensTheCopyAndComesHome() throws IOException {
        stored("i-1");
        Path computer = outages.computer();
        SharedStore first = outages.open(computer);
        first.look();
        first.close();
        outages.begin();
        SharedStore mine = outages.open(computer);
        assertFalse(mine.reach().online());
        say(mine, "i-1", "F2-04", "開機就停電", AUTHOR);
        mine.close();
        SharedStore again = outages.open(computer);
        assertEquals("開機就停電", said(again, "i-1", "F2-04"));
        assertEquals(1, again.reach().changed());
        outages.end();
        again.look();
        assertTrue(again.reach().online());
        assertEquals("開機就停電", said(fixture.open(), "i-1", "F2-04"));
        assertEquals(1, offline(fixture.open(), "i-1").size());
    }

    @Test
    void nothingEverCopied_inAnOutage_isRefused() throws IOException {
        outages.begin();
        assertRefused("server-unreachable", outages.tryOpen(outages.computer()));
    }

    @Test
    void killedOnTheWayHome_startedAgain_bringsNothingTwice() throws IOException {
        stored("i-1");
        Path computer = outages.computer();
        SharedStore mine = outages.open(computer);
        mine.look();
        outages.begin();
        say(mine, "i-1", "F2-04", "停電中記下", AUTHOR);
        mine.save(Incidents.draft("i-2"), 0, AUTHOR).get();
        mine.close();
        outages.end();
        // each time the program ends when it is to note in the copy that something is home
        for (int times = 0; times < 3; times++) {
            var killing = new AtomicBoolean();
            outages.begin();
            SharedStore killed = outages.tryOpen(
                            computer, local -> Outages.breaking(local, call -> killing.get() && call.equals("save")))
                    .get();
            outages.end();
            killing.set(true);
            assertThrows(IllegalStateException.class, killed::look);
            killed.close();
        }
        SharedStore last = outages.open(computer);
        assertEquals(2, last.reach().changed());
        last.look();
        assertEquals(0, last.reach().changed());
        IncidentStore server = fixture.open();
        assertEquals(2, server.load("i-1").get().orElseThrow().revision());
        assertEquals(1, offline(server, "i-1").size());
        assertEquals(1, server.load("i-2").get().orElseThrow().revision());
        assertEquals("停電中記下", said(server, "i-1", "F2-04"));
        assertEquals(2, server.list(IncidentQuery.newest(9)).get().size());
        assertSound();
    }

    @Test
    void copyThatHasGrown_opened_beginsAnewUnlessSomethingIsToGoHome() throws IOException {
        stored("i-1");
        Path computer = outages.computer();
        SharedStore first = outages.open(computer);
        first.look();
        first.close();
        SharedStore small = outages.tryOpen(computer, SharedStoreTest::grown).get();
        assertEquals(0, small.reach().held());
        small.look();
        assertEquals(1, small.reach().held());
        outages.begin();
        say(small, "i-1", "F2-04", "停電中記下", AUTHOR);
        small.close();
        outages.end();
        SharedStore again = outages.tryOpen(computer, SharedStoreTest::grown).get();
        again.look();
        assertEquals("停電中記下", said(fixture.open(), "i-1", "F2-04"));
    }

    private static IncidentStore grown(IncidentStore store) {
        HistoryChains chains = Outages.answering(HistoryChains.class, store.chains(), "records", Result.of(1_000_000L));
        return Outages.answering(IncidentStore.class, store, "chains", chains);
    }

    @Test
    void encryptedCopy_wantsItsPassphrase_andBringsHomeWhatWasDone() throws Exception {
        stored("i-1");
        Path computer = outages.computer();
        SharedStore first = outages.open(computer);
        first.look();
        first.close();
        String copy = Outages.copy(computer).toString();
        fixture.stores.encrypt(copy, PASSPHRASE.toCharArray()).get();
        assertRefused("seal-passphrase-missing", outages.tryOpen(computer));
        assertRefused("seal-passphrase-wrong", outages.tryOpen(computer, "another passphrase"));
        outages.begin();
        assertRefused("seal-passphrase-missing", outages.tryOpen(computer));
        SharedStore mine = outages.tryOpen(computer, PASSPHRASE).get();
        say(mine, "i-1", "F2-04", "停電中記下的秘密", AUTHOR);
        mine.close();
        assertEquals(List.of(), PlainText.holding(Outages.copy(computer), "停電中記下的秘密"));
        outages.end();
        SharedStore again = outages.tryOpen(computer, PASSPHRASE).get();
        again.look();
        assertEquals(0, again.reach().changed());
        assertEquals("停電中記下的秘密", said(fixture.open(), "i-1", "F2-04"));
        again.close();

        // begun anew when it has grown: with the same passphrase
        fixture.stores.empty(copy, PASSPHRASE.toCharArray()).get();
        assertRefused("seal-passphrase-missing", outages.tryOpen(computer));
        SharedStore empty = outages.tryOpen(computer, PASSPHRASE).get();
        assertEquals(0, empty.reach().held());
        empty.look();
        assertEquals(1, empty.reach().held());
    }

    @Test
    void incidentNotHeld_savedInAnOutage_isRefused() throws IOException {
        stored("i-1");
        SharedStore mine = outages.filled();
        outages.begin();
        assertRefused("offline-not-held", mine.save(Incidents.draft("i-9"), 4, AUTHOR));
    }

    @Test
    void whatOthersSave_isInTheCopyBeforeAnOutage() throws IOException {
        stored("i-1");
        SharedStore mine = outages.filled();
        IncidentStore theirs = fixture.open();
        say(theirs, "i-1", "F2-04", "別人更新的", COLLEAGUE);
        mine.load("i-1");
        outages.begin();
        assertEquals("別人更新的", said(mine, "i-1", "F2-04"));
        assertEquals(2, mine.load("i-1").get().orElseThrow().revision());
        List<HistoryRecord> history = mine.history("i-1").get();
        assertEquals(COLLEAGUE, history.getLast().author());
    }

    @Test
    void organization_changedInAnOutage_comesHome() throws IOException {
        Organization organization = OrganizationFactory.eINSTANCE.createOrganization();
        organization.setId("o-1");
        organization.setName("高雄市鼓山戶政事務所");
        fixture.open().organizations().save(organization, 0, AUTHOR);
        SharedStore mine = outages.filled();
        outages.begin();
        var held = mine.organizations().load("o-1").get().orElseThrow();
        held.organization().getEvents().add(Incidents.event("outage", "platform-outage-start", Incidents.AWARENESS));
        assertTrue(mine.organizations()
                .save(held.organization(), held.revision(), AUTHOR)
                .done());
        outages.end();
        mine.look();
        var home = fixture.open().organizations().load("o-1").get().orElseThrow();
        assertEquals(1, home.organization().getEvents().size());
        assertEquals(2, home.revision());
        assertSound();
    }

    @Test
    void whatOnlyTheServerCanTell_inAnOutage_isRefused() throws IOException {
        stored("i-1");
        SharedStore mine = outages.filled();
        outages.begin();
        mine.list(IncidentQuery.newest(1));
        assertRefused("offline-needs-server", mine.chains().heads());
        assertRefused("offline-needs-server", mine.feed().key());
        assertEquals(1, mine.register().counts().get().size());
    }
}
