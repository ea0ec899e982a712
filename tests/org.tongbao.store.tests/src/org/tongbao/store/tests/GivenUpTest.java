package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.Credentials;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.finding.Result;

/** What takes long tells how far it has come and can be given up at any of its parts; then all is as it was. */
final class GivenUpTest {

    private static final String PASSPHRASE = "三隻白鷺飛過 碼頭 17";

    /** Each with its history: enough that every part asks more than once. */
    private static final int INCIDENTS = 30;

    /** Into as many parts is cut what is asked. */
    private static final int PARTS = 2;

    private final DerbyTestDatabase database;
    private final StoreFixture fixture;
    private final Path place;

    GivenUpTest() throws IOException {
        database = new DerbyTestDatabase();
        fixture = new StoreFixture(database);
        place = database.place;
    }

    @BeforeEach
    void fill() {
        try (IncidentStore store = fixture.open()) {
            store.saveNew(
                            Stream.iterate(0, i -> i + 1)
                                    .limit(INCIDENTS)
                                    .map(i -> Incidents.large("large-" + i))
                                    .toList(),
                            AUTHOR)
                    .get();
        }
    }

    @AfterEach
    void cleanUp() throws IOException, SQLException {
        fixture.close();
    }

    @Test
    void copy_givenUp_leavesNothing() throws Exception {
        Path to = database.scratch.resolve("copy");
        Function<Asked, Result<?>> copy = asked ->
                fixture.stores.copy(place.toString(), Credentials.NONE, to.toString(), Credentials.NONE, asked);
        giveUp(copy, "copy-cancelled", () -> StoreFixture.delete(to), () -> assertFalse(Files.exists(to)));
        holdsAll(Credentials.NONE);
    }

    @Test
    void restore_givenUp_leavesNothing() throws Exception {
        String backup;
        try (IncidentStore store = fixture.open()) {
            backup = store.backup(database.scratch.resolve("backups").toString())
                    .get()
                    .backup();
        }
        Path to = database.scratch.resolve("restored");
        Function<Asked, Result<?>> restore =
                asked -> fixture.stores.restore(backup, Credentials.NONE, to.toString(), asked);
        giveUp(restore, "restore-cancelled", () -> StoreFixture.delete(to), () -> assertFalse(Files.exists(to)));
        assertTrue(restore.apply(Asked.patient()).done());
    }

    @Test
    void encryption_givenUp_leavesTheDatabaseAsItWas() throws Exception {
        char[] secret = PASSPHRASE.toCharArray();
        Function<Asked, Result<?>> encrypt = asked -> fixture.stores.encrypt(place.toString(), secret.clone(), asked);
        giveUp(
                encrypt,
                "encryption-cancelled",
                () -> fixture.stores.decrypt(place.toString(), secret.clone()).get(),
                () -> {
                    assertFalse(fixture.stores.encrypted(place.toString()));
                    assertFalse(Files.exists(place.resolve("derby.making")));
                    holdsAll(Credentials.NONE);
                });
    }

    @Test
    void decryption_givenUp_leavesTheDatabaseEncrypted() throws Exception {
        char[] secret = PASSPHRASE.toCharArray();
        fixture.stores.encrypt(place.toString(), secret.clone()).get();
        Function<Asked, Result<?>> decrypt = asked -> fixture.stores.decrypt(place.toString(), secret.clone(), asked);
        giveUp(
                decrypt,
                "encryption-cancelled",
                () -> fixture.stores.encrypt(place.toString(), secret.clone()).get(),
                () -> {
                    assertTrue(fixture.stores.encrypted(place.toString()));
                    assertRefused("seal-passphrase-missing", fixture.stores.open(place.toString()));
                    holdsAll(new Credentials("", PASSPHRASE.toCharArray()));
                });
        assertArrayEquals(PASSPHRASE.toCharArray(), secret);
    }

    /** What may fail. */
    @FunctionalInterface
    private interface Step {
        void run() throws Exception;
    }

    /**
     * Does it once to its end, undoes that, then gives it up at several of its parts.
     *
     * @param unharmed sees to it that all is as it was
     */
    private static void giveUp(Function<Asked, Result<?>> work, String refusal, Step undo, Step unharmed)
            throws Exception {
        Asked patient = Asked.patient();
        assertTrue(work.apply(patient).done());
        assertTrue(patient.asked() > PARTS, "asked " + patient.asked() + " times");
        assertTrue(patient.worked() > 0);
        undo.run();
        for (int part = 0; part < PARTS; part++) {
            assertRefused(refusal, work.apply(new Asked(1 + patient.asked() * part / PARTS)));
            unharmed.run();
        }
    }

    private void holdsAll(Credentials credentials) {
        try (IncidentStore store =
                fixture.stores.open(place.toString(), credentials).get()) {
            assertEquals(INCIDENTS, store.info().get().incidents());
            assertTrue(store.chains().verify(List.of()).get().sound());
        }
    }
}
