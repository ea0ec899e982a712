package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.OrganizationFactory;

/** Two workbenches on one database hear of each other's saves, and not of their own. */
@OnPostgres
final class WatchTest {

    /** A busy machine may take longer than the few seconds between two looks. */
    private static final long LONGEST_SECONDS = 60;

    private final StoreFixture fixture;
    private final BlockingQueue<List<String>> told = new LinkedBlockingQueue<>();

    WatchTest(StoreFixture fixture) {
        this.fixture = fixture;
    }

    @Test
    void savesOfAnother_areToldInTime_ownOnesAreNot() throws Exception {
        IncidentStore mine = fixture.open();
        IncidentStore theirs = fixture.open();
        theirs.save(Incidents.draft("before"), 0, AUTHOR).get();
        assertTrue(mine.watch(told::add).get());
        mine.save(Incidents.draft("mine"), 0, AUTHOR).get();
        var stored = theirs.save(Incidents.draft("theirs"), 0, AUTHOR).get();
        assertEquals(List.of("theirs"), next());
        stored.incident().setTitle("again");
        theirs.save(stored.incident(), 1, AUTHOR).get();
        assertEquals(List.of("theirs"), next());
        Organization office = OrganizationFactory.eINSTANCE.createOrganization();
        office.setId("o-1");
        office.setName("左營");
        theirs.organizations().save(office, 0, AUTHOR).get();
        assertEquals(List.of("o-1"), next());
    }

    @Test
    void listenerThatFails_isToldAgainAndKeepsNobodyFromHearing() throws Exception {
        IncidentStore mine = fixture.open();
        IncidentStore theirs = fixture.open();
        mine.watch(ids -> {
            throw new IllegalStateException("broken listener");
        });
        mine.watch(told::add);
        theirs.save(Incidents.draft("first"), 0, AUTHOR).get();
        assertEquals(List.of("first"), next());
        theirs.save(Incidents.draft("second"), 0, AUTHOR).get();
        assertEquals(List.of("second"), next());
    }

    @Test
    void connectionsLostMeanwhile_whatWasSavedThenIsToldLater() throws Exception {
        IncidentStore mine = fixture.open();
        mine.watch(told::add);
        IncidentStore theirs = fixture.open();
        var database = (PostgresTestDatabase) fixture.database;
        database.server.sql(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + database.name + "'");
        theirs.save(Incidents.draft("theirs"), 0, AUTHOR).get();
        assertEquals(List.of("theirs"), next());
    }

    @Test
    void databaseOfOneAlone_watched_saysThatNothingWillBeTold() throws Exception {
        try (var alone = new StoreFixture()) {
            assertFalse(alone.open().watch(told::add).get());
        }
    }

    private List<String> next() throws InterruptedException {
        List<String> ids = told.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
        return ids == null ? List.of() : ids;
    }
}
