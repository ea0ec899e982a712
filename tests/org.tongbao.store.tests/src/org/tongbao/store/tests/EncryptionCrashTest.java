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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.ChainHead;
import org.tongbao.core.store.Credentials;
import org.tongbao.core.store.IncidentStore;

/** Whatever ends the encryption of a database, it is there as it was, or encrypted. */
final class EncryptionCrashTest {

    private static final String PASSPHRASE = "three white egrets";
    private static final String PHRASE = "官網首頁遭置換";
    private static final Credentials OPENER = new Credentials("", PASSPHRASE.toCharArray());
    private static final int KILLS = 6;
    private static final int INCIDENTS = 40;

    private final DerbyTestDatabase database;
    private final StoreFixture fixture;
    private final Path place;

    EncryptionCrashTest() throws IOException {
        database = new DerbyTestDatabase();
        fixture = new StoreFixture(database);
        place = database.place;
    }

    @AfterEach
    void cleanUp() throws IOException, SQLException {
        fixture.close();
    }

    @Test
    void processKilledWhileEncrypting_reopened_isPlainOrEncryptedAndWhole() throws Exception {
        List<ChainHead> heads = fill();
        long whole = encryptWhole();
        assertTrue(fixture.stores
                .decrypt(place.toString(), PASSPHRASE.toCharArray())
                .done());
        int plain = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            try (var child = new ChildJvm(OPENER, "encrypt", place.toString())) {
                assertEquals("begin", child.line());
                child.killAfter(whole * (kill + 1) / (KILLS + 1));
            }
            if (fixture.stores.encrypted(place.toString())) {
                assertWhole(OPENER, heads);
                assertTrue(fixture.stores
                        .decrypt(place.toString(), PASSPHRASE.toCharArray())
                        .done());
            } else {
                plain++;
                assertWhole(Credentials.NONE, heads);
            }
            assertTidy();
        }
        assertTrue(plain > 0, "none was killed in the middle");
    }

    @Test
    void killedBeforeTheCopyHadItsName_reopened_isAsBefore() throws Exception {
        List<ChainHead> heads = fill();
        Path copy = database.scratch.resolve("copy");
        encryptedCopy(copy);
        // the former files are out of the way, the new ones not in their place yet
        Files.move(place.resolve("derby"), place.resolve("derby.former"));
        Files.move(copy.resolve("derby"), place.resolve("derby.making"));
        assertFalse(fixture.stores.encrypted(place.toString()));
        assertWhole(Credentials.NONE, heads);
        assertTidy();
    }

    @Test
    void killedBeforeTheFormerFilesWereGone_reopened_isEncryptedAndTheyGo() throws Exception {
        List<ChainHead> heads = fill();
        Path copy = database.scratch.resolve("copy");
        encryptedCopy(copy);
        Files.move(place.resolve("derby"), place.resolve("derby.former"));
        Files.move(copy.resolve("derby"), place.resolve("derby"));
        // half of them went
        StoreFixture.delete(place.resolve("derby.former/log"));
        assertRefused("seal-passphrase-missing", fixture.stores.open(place.toString()));
        assertTidy();
        assertWhole(OPENER, heads);
        assertEquals(List.of(), PlainText.holding(place, PHRASE));
    }

    @Test
    void fullDisk_whileEncrypting_leavesTheDatabaseAsItWas() throws Exception {
        List<ChainHead> heads = fill();
        try (var disk = new SmallDisk("60m")) {
            Path there = disk.root.resolve("store");
            fixture.stores
                    .copy(place.toString(), Credentials.NONE, there.toString(), Credentials.NONE)
                    .get();
            int refused = 0;
            for (long left = 0; ; left += 2_000_000) {
                disk.fill(left);
                var encrypted = fixture.stores.encrypt(there.toString(), PASSPHRASE.toCharArray());
                disk.makeRoom();
                if (encrypted.done()) {
                    break;
                }
                assertRefused("disk-full", encrypted);
                refused++;
                try (IncidentStore store = fixture.stores.open(there.toString()).get()) {
                    assertEquals(heads, store.chains().heads().get());
                }
            }
            assertTrue(refused > 2, refused + " refusals");
            try (IncidentStore store =
                    fixture.stores.open(there.toString(), OPENER).get()) {
                assertEquals(heads, store.chains().heads().get());
            }
        }
    }

    private List<ChainHead> fill() {
        try (IncidentStore store = fixture.open()) {
            for (int i = 0; i < INCIDENTS; i++) {
                store.save(Incidents.large("incident-" + i), 0, AUTHOR).get();
            }
            return store.chains().heads().get();
        }
    }

    /** Milliseconds that it takes in a process of its own. */
    private long encryptWhole() throws Exception {
        try (var child = new ChildJvm(OPENER, "encrypt", place.toString())) {
            assertEquals("begin", child.line());
            long begin = System.nanoTime();
            assertEquals("[]", child.line());
            return (System.nanoTime() - begin) / 1_000_000;
        }
    }

    private void encryptedCopy(Path to) {
        fixture.stores
                .copy(place.toString(), Credentials.NONE, to.toString(), Credentials.NONE)
                .get();
        assertTrue(
                fixture.stores.encrypt(to.toString(), PASSPHRASE.toCharArray()).done());
    }

    private void assertWhole(Credentials by, List<ChainHead> heads) {
        var opened = fixture.stores.open(place.toString(), by);
        assertTrue(opened.done(), () -> opened.findings().toString());
        try (IncidentStore store = opened.get()) {
            assertEquals(heads, store.chains().heads().get());
            assertTrue(store.chains().verify(heads).get().sound());
        }
    }

    private void assertTidy() throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            assertEquals(
                    List.of("derby", "derby.lock", "derby.log"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }
}
