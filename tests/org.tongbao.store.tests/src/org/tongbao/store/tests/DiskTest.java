package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;
import static org.tongbao.store.tests.StoreFixture.assertRefused;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Result;
import org.tongbao.store.internal.StoreEngines;

/** A disk that is full or write-protected: it is said so, and what was saved stays as it was. */
final class DiskTest {

    private static final int MORE_THAN_FITS = 500;

    private final StoreEngines stores = new StoreEngines(new TestColumns(), Clock.systemUTC());

    @AfterEach
    void closeStores() {
        stores.closeAll();
    }

    @Test
    void fullDisk_saving_isRefusedAndLeavesAllAsBefore() throws Exception {
        try (var disk = new SmallDisk("20m")) {
            String place = disk.root.resolve("store").toString();
            IncidentStore store = stores.open(place).get();
            List<String> acknowledged = new ArrayList<>();
            for (int round = 0; round < 2; round++) {
                disk.fill(300_000);
                String refused = saveUntilFull(store, "round-" + round, acknowledged);
                disk.makeRoom();
                assertFalse(store.load(refused).get().isPresent());
                assertEquals(List.of(), store.history(refused).get());
                assertAllThere(store, acknowledged);
                assertTrue(store.save(Incidents.large(refused), 0, AUTHOR).done());
                acknowledged.add(refused);
            }
            store.close();
            store = stores.open(place).get();
            assertAllThere(store, acknowledged);
            assertEquals(acknowledged.size(), store.info().get().incidents());
            stores.closeAll();
        }
    }

    @Test
    void fullDisk_opening_isRefusedAndWorksLater() throws Exception {
        try (var disk = new SmallDisk("20m")) {
            String place = disk.root.resolve("store").toString();
            disk.fill(600_000);
            assertRefused("disk-full", stores.open(place));
            disk.makeRoom();
            stores.open(place).get().save(Incidents.draft("i-1"), 0, AUTHOR);
            stores.closeAll();
            disk.fill(0);
            assertRefused("disk-full", stores.open(place));
            disk.makeRoom();
            assertTrue(stores.open(place).get().load("i-1").get().isPresent());
            stores.closeAll();
        }
    }

    @Test
    void protectedDisk_openedOrSaved_isRefusedAndWorksLater() throws Exception {
        try (var disk = new SmallDisk("20m")) {
            String place = disk.root.resolve("store").toString();
            disk.protect(true);
            assertRefused("database-read-only", stores.open(place));
            disk.protect(false);
            stores.open(place).get().save(Incidents.draft("i-1"), 0, AUTHOR);
            stores.closeAll();
            disk.protect(true);
            assertRefused("database-read-only", stores.open(place));
            disk.protect(false);
            assertTrue(stores.open(place).get().load("i-1").get().isPresent());
            stores.closeAll();
        }
    }

    private static String saveUntilFull(IncidentStore store, String prefix, List<String> acknowledged) {
        for (int i = 0; i < MORE_THAN_FITS; i++) {
            String id = prefix + "-" + i;
            Result<StoredIncident> saved = store.save(Incidents.large(id), 0, AUTHOR);
            if (!saved.done()) {
                assertRefused("disk-full", saved);
                return id;
            }
            acknowledged.add(id);
        }
        throw new AssertionError("the disk is never full");
    }

    private static void assertAllThere(IncidentStore store, List<String> ids) {
        for (String id : ids) {
            assertEquals(1, store.load(id).get().orElseThrow().revision());
            assertEquals(85, store.history(id).get().size());
        }
    }
}
