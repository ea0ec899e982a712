package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;
import static org.tongbao.store.tests.StoreFixture.assertRefused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.BackupReport;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.finding.Result;

/** A database is backed up while it is worked on, and where that cannot be nothing is left of it. */
final class BackupTest {

    private static final String NAME = "2026-03-14T010203Z";

    private static final long STEP = 250_000;

    private final DerbyTestDatabase database;
    private final StoreFixture fixture;
    private final Path backups;

    BackupTest() throws IOException {
        database = new DerbyTestDatabase();
        fixture = new StoreFixture(database);
        backups = database.scratch.resolve("備份");
    }

    @AfterEach
    void cleanUp() throws IOException, SQLException {
        fixture.close();
    }

    @Test
    void openStore_backedUp_isInTheBackupAsItWas() throws Exception {
        try (IncidentStore store = fixture.open()) {
            store.save(Incidents.full("full"), 0, AUTHOR).get();
            store.save(Incidents.large("large"), 0, AUTHOR).get();
            BackupReport report = store.backup(backups.toString()).get();
            assertEquals(backups.toRealPath().resolve(NAME).toString(), report.backup());
            assertEquals(FormerSchema.newest(), report.schemaVersion());
            assertEquals(2, report.rows("incident"));
            assertEquals(store.chains().heads().get(), report.heads());
            assertEquals(List.of("derby", "manifest.json"), names(backups.resolve(NAME)));
            assertEquals(List.of(NAME), names(backups));
            // goes on as if nothing had been
            assertTrue(store.save(Incidents.draft("later"), 0, AUTHOR).done());
            assertTrue(store.load("full").get().isPresent());
        }
    }

    @Test
    void backupWhileOthersSave_hasAllThatWasSavedBefore_andHolds() throws Exception {
        var saved = Collections.synchronizedList(new ArrayList<String>());
        var enough = new CountDownLatch(20);
        var stop = new AtomicBoolean();
        try (IncidentStore store = fixture.open()) {
            Thread writer = new Thread(() -> {
                for (int i = 0; !stop.get(); i++) {
                    if (store.save(Incidents.large("i-" + i), 0, AUTHOR).done()) {
                        saved.add("i-" + i);
                        enough.countDown();
                    }
                }
            });
            writer.start();
            enough.await();
            List<String> before = List.copyOf(saved);
            BackupReport report = store.backup(backups.toString()).get();
            int meanwhile = saved.size();
            stop.set(true);
            writer.join();
            assertTrue(meanwhile > before.size(), "nobody saved meanwhile");
            assertTrue(store.chains().verify(report.heads()).get().sound());
            Path place = database.scratch.resolve("restored");
            fixture.stores.restore(report.backup(), place.toString()).get();
            try (IncidentStore restored = fixture.stores.open(place.toString()).get()) {
                for (String id : before) {
                    assertTrue(restored.load(id).get().isPresent(), id);
                }
                assertEquals(report.rows("incident"), restored.info().get().incidents());
                assertTrue(restored.chains().verify(report.heads()).get().sound());
            }
        }
    }

    @Test
    void backupNoLongerWanted_whereverItIs_leavesNothing() throws Exception {
        try (IncidentStore store = fixture.open()) {
            store.save(Incidents.full("full"), 0, AUTHOR).get();
            Files.createDirectories(backups);
            var patient = new Asked(Integer.MAX_VALUE);
            store.backup(database.scratch.resolve("whole").toString(), patient).get();
            assertTrue(patient.asked() > 4, "asked " + patient.asked() + " times");
            assertTrue(patient.worked() > 0);
            for (int part = 0; part < 4; part++) {
                var asked = new Asked(part == 0 ? 1 : patient.asked() * part / 3);
                assertRefused("backup-cancelled", store.backup(backups.toString(), asked));
                assertEquals(List.of(), names(backups), "after " + asked.asked());
            }
            assertTrue(store.save(Incidents.draft("later"), 0, AUTHOR).done());
            assertTrue(store.backup(backups.toString()).done());
        }
    }

    @Test
    void databaseFolder_takesNoBackup() throws Exception {
        Path link = Files.createSymbolicLink(database.scratch.resolve("link"), database.scratch);
        try (IncidentStore store = fixture.open()) {
            assertRefused("backup-inside", store.backup(fixture.place()));
            assertRefused("backup-inside", store.backup(fixture.place() + "/derby/../backups"));
            assertRefused("backup-inside", store.backup(link.resolve(database.place.getFileName()) + "/new/er"));
        }
        assertEquals(List.of("derby", "derby.lock", "derby.log"), names(database.place));
    }

    @Test
    void folderWhoseNameBeginsAsThatOfTheDatabase_takesABackup() throws Exception {
        try (IncidentStore store = fixture.open()) {
            store.save(Incidents.full("full"), 0, AUTHOR).get();
            assertEquals(1, store.backup(fixture.place() + " 備份").get().rows("incident"));
        }
    }

    @Test
    void secondBackupOfTheSecond_isRefusedAndTheFirstStays() throws Exception {
        try (IncidentStore store = fixture.open()) {
            store.backup(backups.toString()).get();
            byte[] manifest = Files.readAllBytes(manifest());
            assertRefused("backup-exists", store.backup(backups.toString()));
            assertEquals(List.of(NAME), names(backups));
            assertEquals(new String(manifest), Files.readString(manifest()));
        }
    }

    @Test
    void backupBeingMade_isLeftAlone() throws Exception {
        Path theirs = Files.createDirectories(backups.resolve(NAME + ".making")).resolve("half");
        Files.writeString(theirs, "theirs");
        try (IncidentStore store = fixture.open()) {
            assertRefused("backup-exists", store.backup(backups.toString()));
        }
        assertTrue(Files.exists(theirs));
    }

    @Test
    void placeThatIsNoFolder_isRefused() throws Exception {
        Files.writeString(backups, "a file");
        try (IncidentStore store = fixture.open()) {
            assertRefused("backup-not-written", store.backup(backups.toString()));
            assertRefused(
                    "backup-not-written", store.backup(backups.resolve("below").toString()));
            assertRefused("backup-not-written", store.backup("a\u0000b"));
            assertRefused("backup-not-written", store.backup(database.scratch + "/a;create=true"));
        }
        assertEquals("a file", Files.readString(backups));
    }

    @Test
    void fullDisk_takesNoBackup_andTheStoreGoesOn() throws Exception {
        try (IncidentStore store = fixture.open();
                var disk = new SmallDisk("20m")) {
            for (int i = 0; i < 50; i++) {
                store.save(Incidents.large("i-" + i), 0, AUTHOR).get();
            }
            // too small for the first file, for the others, then for what starting them adds
            int refused = 0;
            String there = disk.root.resolve("new").toString();
            for (long left = 0; ; left += STEP) {
                disk.fill(left);
                var made = store.backup(there);
                disk.makeRoom();
                if (made.done()) {
                    break;
                }
                assertRefused("backup-disk-full", made);
                assertEquals(List.of(), names(disk.root));
                refused++;
            }
            assertTrue(refused > 5, refused + " refusals");
            assertEquals(50, store.list(IncidentQuery.newest(100)).get().size());
        }
    }

    @Test
    void protectedDisk_takesNoBackup() throws Exception {
        try (IncidentStore store = fixture.open();
                var disk = new SmallDisk("20m")) {
            disk.protect(true);
            assertRefused("backup-not-written", store.backup(disk.root.toString()));
            assertRefused(
                    "backup-not-written", store.backup(disk.root.resolve("new").toString()));
            disk.protect(false);
            assertEquals(List.of(), names(disk.root));
        }
    }

    @Test
    void alteredHistory_isBackedUpAllTheSame_andSaidLoudly() throws Exception {
        try (IncidentStore store = fixture.open()) {
            store.save(Incidents.full("full"), 0, AUTHOR).get();
        }
        fixture.sql("UPDATE chain_head SET link_hash = '" + "0".repeat(64) + "'");
        Result<BackupReport> made;
        try (IncidentStore store = fixture.open()) {
            made = store.backup(backups.toString());
            assertEquals(List.of("backup-broken"), codes(made));
            assertFalse(made.get().sound());
            assertTrue(Files.readString(manifest()).contains("\"breaks\": ["));
            // and it is never removed
            var known = store.backups().in(backups.toString()).get();
            assertEquals(List.of(made.get()), known);
            assertEquals(
                    List.of(), store.backups().remove(backups.toString(), known).get());
        }
        Path place = database.scratch.resolve("restored");
        Result<BackupReport> restored = fixture.stores.restore(made.get().backup(), place.toString());
        assertEquals(List.of("backup-broken"), codes(restored));
        assertEquals(made.get().breaks(), restored.get().breaks());
        try (IncidentStore store = fixture.stores.open(place.toString()).get()) {
            assertTrue(store.load("full").get().isPresent());
            assertFalse(store.chains().verify(List.of()).get().sound());
        }
    }

    private static List<String> codes(Result<?> result) {
        return result.findings().stream().map(each -> each.code().id()).toList();
    }

    @Test
    void closedStore_isRefused() {
        IncidentStore store = fixture.open();
        store.close();
        assertRefused("database-closed", store.backup(backups.toString()));
    }

    private Path manifest() {
        return backups.resolve(NAME).resolve("manifest.json");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
