package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;
import static org.tongbao.store.tests.StoreFixture.NOW;
import static org.tongbao.store.tests.StoreFixture.assertRefused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.backup.BackupSettings;
import org.tongbao.core.backup.Retention;
import org.tongbao.core.backup.ScheduledBackup;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.finding.Result;
import org.tongbao.store.internal.StoreEngines;

/** Backups are made when they are due, and only what is a sound backup of the same database goes for them. */
final class ScheduledBackupTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final DerbyTestDatabase database;
    private final StoreFixture fixture;
    private final Path backups;
    private final ScheduledBackup daily;

    ScheduledBackupTest() throws IOException {
        database = new DerbyTestDatabase();
        fixture = new StoreFixture(database);
        backups = Files.createDirectories(database.scratch.resolve("備份"));
        daily = new ScheduledBackup(new BackupSettings(true, backups.toString(), 24, new Retention(2, 0, 0)));
        try (IncidentStore store = fixture.open()) {
            store.save(Incidents.large("large"), 0, AUTHOR).get();
        }
    }

    @AfterEach
    void cleanUp() throws IOException, SQLException {
        fixture.close();
    }

    @Test
    void backup_isMadeWhenDue_andOldOnesGoAfterIt() throws Exception {
        assertEquals(NOW.plus(DAY), run(NOW).get().next());
        assertEquals(1, names().size());
        Instant second = Instant.parse("2026-03-15T01:02:02Z");
        ScheduledBackup.Round early = run(second).get();
        assertEquals(Optional.empty(), early.made());
        assertEquals(Instant.parse("2026-03-15T01:02:03Z"), early.next());
        assertTrue(run(second.plusSeconds(1)).get().made().isPresent());
        assertEquals(2, names().size());
        ScheduledBackup.Round third = run(second.plus(DAY).plusSeconds(1)).get();
        assertEquals(List.of(backups.resolve("2026-03-14T010203Z").toString()), third.removed());
        assertEquals(List.of("2026-03-15T010203Z", "2026-03-16T010203Z"), names());
    }

    @Test
    void whatIsNoSoundBackupOfThisDatabase_staysAndDoesNotCount() throws Exception {
        Path other = database.scratch.resolve("other");
        try (IncidentStore store = fixture.stores.open(other.toString()).get()) {
            store.save(Incidents.full("elsewhere"), 0, AUTHOR).get();
            store.backup(backups.toString()).get();
        }
        Files.createDirectories(backups.resolve("2026-03-10T000000Z"));
        Files.createDirectories(backups.resolve("2026-03-11T000000Z.making"));
        Files.writeString(backups.resolve("letter.odt"), "not ours");
        List<String> before = names();
        assertTrue(run(NOW.plusSeconds(9)).get().made().isPresent());
        assertTrue(run(NOW.plus(DAY).plusSeconds(9)).get().made().isPresent());
        assertEquals(List.of(), run(NOW.plus(DAY).plusSeconds(10)).get().removed());
        ScheduledBackup.Round third =
                run(NOW.plus(DAY).plus(DAY).plusSeconds(9)).get();
        assertEquals(1, third.removed().size());
        assertTrue(names().containsAll(before), names().toString());
        assertEquals(before.size() + 2, names().size());
    }

    @Test
    void backupThatLostAFile_doesNotCount() throws Exception {
        run(NOW).get();
        try (Stream<Path> files = Files.list(backups.resolve(names().get(0)).resolve("derby/seg0"))) {
            Files.delete(files.findFirst().orElseThrow());
        }
        assertTrue(run(NOW.plusSeconds(60)).get().made().isPresent());
    }

    @Test
    void historyThatDoesNotHold_isBackedUpOnceADay_andNothingGoes() throws Exception {
        run(NOW).get();
        run(NOW.plus(DAY).plusSeconds(1)).get();
        fixture.sql("UPDATE chain_head SET link_hash = '" + "0".repeat(64) + "'");
        Instant third = NOW.plus(DAY).plus(DAY).plusSeconds(2);
        Result<ScheduledBackup.Round> round = run(third);
        assertEquals("backup-broken", round.findings().get(0).code().id());
        assertFalse(round.get().made().orElseThrow().sound());
        assertEquals(List.of(), round.get().removed());
        assertEquals(Optional.empty(), run(third.plusSeconds(3600)).get().made());
        assertEquals(3, names().size());
    }

    @Test
    void folderThatIsNotThere_isNotMade() throws Exception {
        Files.delete(backups);
        assertRefused("backup-folder-missing", run(NOW));
        assertFalse(Files.exists(backups));
    }

    @Test
    void switchedOff_theLogIsKeptNoLonger() throws Exception {
        run(NOW).get();
        var off = new ScheduledBackup(new BackupSettings(false, backups.toString(), 24, Retention.USUAL));
        try (IncidentStore store = fixture.open()) {
            assertRefused("backup-schedule-off", off.run(store, NOW));
            assertEquals(false, store.backups().dropLog().get());
        }
        assertEquals(1, names().size());
    }

    @Test
    void fullDisk_isSaid_andOldOnesStay() throws Exception {
        try (var disk = new SmallDisk("40m")) {
            var there = new ScheduledBackup(new BackupSettings(true, disk.root.toString(), 24, new Retention(1, 0, 0)));
            assertTrue(run(there, NOW).done());
            disk.fill(100_000);
            assertRefused("backup-disk-full", run(there, NOW.plus(DAY).plusSeconds(1)));
            disk.makeRoom();
            try (Stream<Path> files = Files.list(disk.root)) {
                assertEquals(1, files.count());
            }
        }
    }

    private Result<ScheduledBackup.Round> run(Instant at) {
        return run(daily, at);
    }

    private Result<ScheduledBackup.Round> run(ScheduledBackup backup, Instant at) {
        var then = new StoreEngines(new TestColumns(), Clock.fixed(at, ZoneOffset.UTC));
        try (IncidentStore store = fixture.open(then)) {
            return backup.run(store, at);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(backups)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
