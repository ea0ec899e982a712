package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;
import static org.tongbao.store.tests.StoreFixture.assertRefused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.json.Json;
import org.tongbao.core.store.BackupReport;
import org.tongbao.core.store.CopyReport;
import org.tongbao.core.store.Credentials;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ObjectNode;

/** A backup becomes a database again, or nothing at all. */
final class RestoreTest {

    private static final long STEP = 250_000;

    private final DerbyTestDatabase database;
    private final StoreFixture fixture;
    private final Path place;
    private Path backup = Path.of("");

    RestoreTest() throws IOException {
        database = new DerbyTestDatabase();
        fixture = new StoreFixture(database);
        place = database.scratch.resolve("還原");
    }

    @BeforeEach
    void backUp() {
        try (IncidentStore store = fixture.open()) {
            store.save(Incidents.full("full"), 0, AUTHOR).get();
            store.save(Incidents.large("large"), 0, AUTHOR).get();
            backup = Path.of(store.backup(database.scratch.resolve("備份").toString())
                    .get()
                    .backup());
        }
    }

    @AfterEach
    void cleanUp() throws IOException, SQLException {
        fixture.close();
    }

    @Test
    void backup_restored_isEqualToWhatWasBackedUp() throws Exception {
        BackupReport report = restore().get();
        assertEquals(place.toRealPath().toString(), report.database());
        try (IncidentStore before = fixture.open();
                IncidentStore after = fixture.stores.open(place.toString()).get()) {
            assertEquals(before.chains().heads().get(), after.chains().heads().get());
            assertEquals(before.history("full").get(), after.history("full").get());
            assertEquals(
                    before.list(IncidentQuery.newest(10)).get(),
                    after.list(IncidentQuery.newest(10)).get());
            assertTrue(EcoreUtil.equals(
                    before.load("full").get().orElseThrow().incident(),
                    after.load("full").get().orElseThrow().incident()));
        }
        assertEquals(tables(Path.of(fixture.place()), "one"), tables(place, "two"));
        assertEquals(report.tables(), tables(place, "three"));
        try (IncidentStore after = fixture.stores.open(place.toString()).get()) {
            var loaded = after.load("full").get().orElseThrow();
            loaded.incident().setTitle("after the restore");
            assertEquals(2, after.save(loaded.incident(), 1, AUTHOR).get().revision());
        }
    }

    @Test
    void backup_restored_isAsBefore_andCanBeRestoredAgain() throws Exception {
        List<String> before = hashes(backup);
        restore().get();
        assertEquals(before, hashes(backup));
        assertTrue(fixture.stores
                .restore(backup.toString(), database.scratch.resolve("again").toString())
                .done());
    }

    @Test
    void occupiedPlace_isRefusedAndStaysAsItIs() throws Exception {
        var refused = fixture.stores.restore(backup.toString(), fixture.place());
        assertRefused("database-not-empty", refused);
        assertTrue(refused.findings().get(0).message().contains(fixture.place()));
        try (IncidentStore store = fixture.open()) {
            assertEquals(2, store.info().get().incidents());
            assertRefused("database-not-empty", fixture.stores.restore(backup.toString(), fixture.place()));
        }
        Files.createDirectories(place);
        Files.writeString(place.resolve("report.odt"), "not ours");
        assertRefused("database-foreign-folder", restore());
        assertEquals("not ours", Files.readString(place.resolve("report.odt")));
    }

    @Test
    void eachFileAltered_removed_orAdded_isRefusedAndNamed() throws Exception {
        Path files = backup.resolve("derby");
        List<Path> all;
        try (Stream<Path> walk = Files.walk(files)) {
            all = walk.filter(Files::isRegularFile).toList();
        }
        assertTrue(all.size() > 10, all.toString());
        for (Path file : all) {
            byte[] sound = Files.readAllBytes(file);
            byte[] altered = sound.clone();
            altered[altered.length / 2] ^= 1;
            Files.write(file, altered);
            assertAltered(file.getFileName().toString());
            Files.delete(file);
            assertAltered(file.getFileName().toString());
            Files.write(file, sound);
        }
        Files.writeString(files.resolve("log/log99.dat"), "added");
        assertAltered("log99.dat");
        Files.delete(files.resolve("log/log99.dat"));
        assertTrue(restore().done());
    }

    @Test
    void alteredManifest_isRefused() throws Exception {
        Path manifest = backup.resolve("manifest.json");
        String sound = Files.readString(manifest);
        Files.writeString(manifest, sound.replaceFirst("\"rows\": 2", "\"rows\": 3"));
        assertAltered("manifest.json");
        Files.writeString(manifest, sound.substring(0, sound.length() / 2));
        assertAltered("manifest.json");
        Files.delete(manifest);
        assertRefused("backup-unreadable", restore());
        assertFalse(Files.exists(place));
    }

    @Test
    void manifestMadeAnew_isRefusedWhereTheDatabaseSaysOtherwise() throws Exception {
        rewrite(document -> ((ObjectNode) document.get("tables").get(0)).put("rows", 77));
        assertAltered("manifest.json");
        rewrite(document -> ((ObjectNode) document.get("heads").get(0)).put("hash", "0".repeat(64)));
        assertRefused("backup-unsound", restore());
        assertFalse(Files.exists(place));
        rewrite(document -> document.put("at", "yesterday"));
        assertAltered("manifest.json");
    }

    @Test
    void newerBackup_isRefused() throws Exception {
        rewrite(document -> document.put("schema", 99));
        assertRefused("backup-newer", restore());
        assertFalse(Files.exists(place));
    }

    @Test
    void alteredDatabaseUnderNewHashes_isRefusedAndLeavesNothing() throws Exception {
        Path other = database.scratch.resolve("other");
        try (IncidentStore store = fixture.stores.open(other.toString()).get()) {
            store.save(Incidents.draft("theirs"), 0, AUTHOR).get();
        }
        StoreFixture.delete(backup.resolve("derby"));
        try (Stream<Path> walk = Files.walk(other.resolve("derby"))) {
            for (Path each : walk.toList()) {
                Files.copy(
                        each,
                        backup.resolve("derby")
                                .resolve(other.resolve("derby").relativize(each).toString()));
            }
        }
        rewrite(this::listFiles);
        assertRefused("backup-unsound", restore());
        assertFalse(Files.exists(place));
        Files.createDirectories(place);
        assertRefused("backup-unsound", restore());
        try (Stream<Path> left = Files.list(place)) {
            assertEquals(
                    List.of("derby.log"),
                    left.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void foldersThatAreNoBackup_areRefused() throws Exception {
        for (String folder :
                List.of(backup.getParent().toString(), fixture.place(), database.scratch + "/none", "a\u0000b")) {
            assertRefused("backup-unreadable", fixture.stores.restore(folder, place.toString()));
        }
        Files.writeString(backup.resolve("manifest.json"), "{\"format\": \"another/1\"}");
        assertRefused("backup-unreadable", restore());
        assertFalse(Files.exists(place));
    }

    @Test
    void fullDisk_isRefusedAndLeavesNothing() throws Exception {
        try (var disk = new SmallDisk("20m")) {
            Path there = disk.root.resolve("restored");
            int refused = 0;
            for (long left = 0; ; left += STEP) {
                disk.fill(left);
                var restored = fixture.stores.restore(backup.toString(), there.toString());
                disk.makeRoom();
                if (restored.done()) {
                    break;
                }
                assertRefused("disk-full", restored);
                assertFalse(Files.exists(there));
                refused++;
            }
            assertTrue(refused > 5, refused + " refusals");
        }
    }

    @Test
    void server_isRefused() {
        assertRefused(
                "backup-on-server",
                fixture.stores.restore(backup.toString(), "jdbc:postgresql://db.example.org/tongbao"));
    }

    private Result<BackupReport> restore() {
        return fixture.stores.restore(backup.toString(), place.toString());
    }

    private void assertAltered(String named) {
        Result<BackupReport> refused = restore();
        assertRefused("backup-altered", refused);
        String message = refused.findings().get(0).message();
        assertTrue(message.contains(named), message);
        assertFalse(Files.exists(place), named);
    }

    /** Tables of a closed database, as copying it reads them. */
    private List<CopyReport.Table> tables(Path from, String copy) {
        return fixture.stores
                .copy(
                        from.toString(),
                        Credentials.NONE,
                        database.scratch.resolve(copy).toString(),
                        Credentials.NONE)
                .get()
                .tables();
    }

    /** Alters the manifest as somebody would who knows how it is made. */
    private void rewrite(Consumer<ObjectNode> change) throws Exception {
        Path manifest = backup.resolve("manifest.json");
        var document =
                (ObjectNode) Json.read(Files.readAllBytes(manifest), "manifest").get();
        change.accept(document);
        document.remove("sha256");
        document.put("sha256", sha256(Json.write(document).getBytes(StandardCharsets.UTF_8)));
        Files.writeString(manifest, Json.write(document));
    }

    private void listFiles(ObjectNode document) {
        Path folder = backup.resolve("derby");
        var files = document.putArray("files");
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                files.addObject()
                        .put("name", folder.relativize(file).toString())
                        .put("bytes", bytes.length)
                        .put("sha256", sha256(bytes));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> hashes(Path folder) throws IOException {
        var hashes = new ArrayList<String>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                hashes.add(file + " " + sha256(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
