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
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.BackupReport;
import org.tongbao.core.store.Credentials;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.finding.Result;
import org.tongbao.store.internal.StoreEngines;

/** What was saved after a backup comes back from the log when the data are destroyed. */
final class RollForwardTest {

    /** Enough for several files of the log. */
    private static final int MANY = 150;

    private final DerbyTestDatabase database;
    private final StoreFixture fixture;
    private final Path place;
    private final Path backups;
    private final Path log;
    private final List<String> saved = new ArrayList<>();

    RollForwardTest() throws IOException {
        database = new DerbyTestDatabase();
        fixture = new StoreFixture(database);
        place = database.scratch.resolve("還原");
        backups = database.scratch.resolve("備份");
        log = Path.of(fixture.place()).resolve("derby/log");
    }

    @AfterEach
    void cleanUp() throws IOException, SQLException {
        fixture.close();
    }

    @Test
    void destroyedData_rolledForward_haveEverySave() throws Exception {
        BackupReport backup;
        try (IncidentStore store = fixture.open()) {
            save(store, 3);
            backup = store.backups().makeAndKeepLog(backups.toString()).get();
            save(store, MANY);
            var changed = store.load(saved.get(0)).get().orElseThrow();
            changed.incident().setTitle("after the backup");
            store.save(changed.incident(), 1, AUTHOR).get();
        }
        assertTrue(logs().size() > 3, logs().toString());
        destroyData();
        assertRefused("database-damaged", fixture.stores.open(fixture.place()));
        List<String> before = hashes(backups);
        Result<BackupReport> restored = rollForward(backup);
        assertEquals("backup-rolled-forward", restored.findings().get(0).code().id());
        assertEquals(saved.size(), restored.get().rows("incident"));
        assertEquals(before, hashes(backups));
        assertAllThere();
        try (IncidentStore store = fixture.stores.open(place.toString()).get()) {
            assertEquals(
                    "after the backup",
                    store.load(saved.get(0)).get().orElseThrow().incident().getTitle());
            assertTrue(store.chains().verify(backup.heads()).get().sound());
            // and it goes on, without keeping its log
            assertTrue(store.save(Incidents.draft("later"), 0, AUTHOR).done());
            assertEquals(false, store.backups().dropLog().get());
        }
    }

    @Test
    void databaseKilledBetweenSaves_rolledForward_hasEverySave() throws Exception {
        Path killed = database.scratch.resolve("killed");
        BackupReport backup;
        try (IncidentStore store = fixture.open()) {
            save(store, 2);
            backup = store.backups().makeAndKeepLog(backups.toString()).get();
            save(store, MANY);
            // what would be there had the process ended now: nothing of it was brought to one state
            copyLog(killed);
        }
        assertTrue(fixture.stores
                .rollForward(backup.backup(), Credentials.NONE, killed.toString(), place.toString())
                .done());
        assertAllThere();
    }

    @Test
    void backupAfterBackup_prunesTheLog_andEitherDatabaseGoesOn() throws Exception {
        BackupReport first;
        BackupReport second;
        try (IncidentStore store = fixture.open()) {
            save(store, 2);
            first = store.backups().makeAndKeepLog(backups.toString()).get();
            save(store, MANY);
        }
        int kept = logs().size();
        var later = new StoreEngines(
                new TestColumns(), Clock.fixed(StoreFixture.NOW.plus(Duration.ofDays(1)), ZoneOffset.UTC));
        try (IncidentStore store = fixture.open(later)) {
            save(store, 1);
            second = store.backups().makeAndKeepLog(backups.toString()).get();
            assertTrue(logs().size() < kept, logs() + " of " + kept);
            save(store, MANY);
        }
        destroyData();
        assertRefused("log-missing", rollForward(first));
        assertFalse(Files.exists(place));
        assertTrue(rollForward(second).done());
        assertAllThere();
        // the older one still restores by itself
        assertEquals(
                2,
                fixture.stores
                        .restore(
                                first.backup(),
                                database.scratch.resolve("first").toString())
                        .get()
                        .rows("incident"));
    }

    @Test
    void encryptedDatabase_rolledForward_hasEverySave() throws Exception {
        try (IncidentStore store = fixture.open()) {
            save(store, 1);
        }
        var opener = new Credentials("", "an apple a day keeps 通報".toCharArray());
        fixture.stores.encrypt(fixture.place(), opener.password()).get();
        BackupReport backup;
        try (IncidentStore store = fixture.stores.open(fixture.place(), opener).get()) {
            backup = store.backups().makeAndKeepLog(backups.toString()).get();
            save(store, MANY);
        }
        destroyData();
        assertRefused(
                "seal-passphrase-missing",
                fixture.stores.rollForward(backup.backup(), Credentials.NONE, fixture.place(), place.toString()));
        fixture.stores
                .rollForward(backup.backup(), opener, fixture.place(), place.toString())
                .get();
        try (IncidentStore store = fixture.stores.open(place.toString(), opener).get()) {
            assertEquals(saved.size(), store.info().get().incidents());
            assertTrue(store.info().get().encrypted());
            assertTrue(store.chains().verify(backup.heads()).get().sound());
        }
    }

    @Test
    void logWithAGap_orOfAnotherDatabase_isRefused() throws Exception {
        BackupReport backup;
        try (IncidentStore store = fixture.open()) {
            save(store, 2);
            backup = store.backups().makeAndKeepLog(backups.toString()).get();
            save(store, MANY);
        }
        Path middle = logs().get(logs().size() / 2);
        byte[] content = Files.readAllBytes(middle);
        Files.delete(middle);
        assertRefused("log-missing", rollForward(backup));
        Files.write(middle, content);
        assertRefused(
                "log-missing",
                fixture.stores.rollForward(backup.backup(), Credentials.NONE, backups.toString(), place.toString()));
        Path other = database.scratch.resolve("other");
        try (IncidentStore store = fixture.stores.open(other.toString()).get()) {
            store.save(Incidents.large("elsewhere"), 0, AUTHOR).get();
            store.backups()
                    .makeAndKeepLog(database.scratch.resolve("others").toString())
                    .get();
            for (int i = 0; i < MANY; i++) {
                store.save(Incidents.large("e-" + i), 0, AUTHOR).get();
            }
        }
        assertRefused(
                "log-foreign",
                fixture.stores.rollForward(backup.backup(), Credentials.NONE, other.toString(), place.toString()));
        assertFalse(Files.exists(place));
        assertTrue(rollForward(backup).done());
    }

    @Test
    void logThatIsNotKept_isNotThere() throws Exception {
        BackupReport backup;
        try (IncidentStore store = fixture.open()) {
            save(store, 1);
            backup = store.backups().makeAndKeepLog(backups.toString()).get();
            save(store, MANY);
            assertEquals(true, store.backups().dropLog().get());
            assertEquals(false, store.backups().dropLog().get());
            save(store, MANY);
        }
        assertRefused("log-missing", rollForward(backup));
    }

    private void save(IncidentStore store, int count) {
        for (int i = 0; i < count; i++) {
            String id = "i-" + saved.size();
            store.save(Incidents.large(id), 0, AUTHOR).get();
            saved.add(id);
        }
    }

    private void assertAllThere() {
        try (IncidentStore store = fixture.stores.open(place.toString()).get()) {
            for (String id : saved) {
                assertTrue(store.load(id).get().isPresent(), id);
            }
            assertEquals(saved.size(), store.info().get().incidents());
            assertTrue(store.chains().verify(List.of()).get().sound());
        }
    }

    private void destroyData() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(fixture.place()).resolve("derby/seg0"))) {
            for (Path file : files.toList()) {
                Files.write(file, new byte[4096]);
            }
        }
    }

    private Result<BackupReport> rollForward(BackupReport backup) {
        return fixture.stores.rollForward(backup.backup(), Credentials.NONE, fixture.place(), place.toString());
    }

    private void copyLog(Path to) throws IOException {
        Path folder = Files.createDirectories(to.resolve("derby/log"));
        for (Path file : logs()) {
            Files.copy(file, folder.resolve(file.getFileName()));
        }
    }

    private List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.list(log)) {
            return files.filter(file -> file.toString().endsWith(".dat"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> hashes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file + " " + file.toFile().length() + " "
                            + file.toFile().lastModified())
                    .sorted()
                    .toList();
        }
    }
}
