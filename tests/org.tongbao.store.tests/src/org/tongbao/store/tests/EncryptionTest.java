package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;
import static org.tongbao.store.tests.StoreFixture.assertRefused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.seal.RecoveryCode;
import org.tongbao.core.store.CopyReport;
import org.tongbao.core.store.Credentials;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.finding.Result;

/** A database under a passphrase: who has it or the recovery code opens it, nobody else reads a word. */
final class EncryptionTest {

    private static final String PASSPHRASE = "三隻白鷺飛過 碼頭 17";
    private static final String OTHER = "another long passphrase";

    /** In the title and in the history, which the engine writes as they are. */
    private static final String PHRASE = "官網首頁遭置換";

    private final DerbyTestDatabase database;
    private final StoreFixture fixture;
    private final Path place;

    EncryptionTest() throws IOException {
        database = new DerbyTestDatabase();
        fixture = new StoreFixture(database);
        place = database.place;
    }

    @BeforeEach
    void fill() {
        try (IncidentStore store = fixture.open()) {
            store.save(Incidents.full("full"), 0, AUTHOR).get();
            store.save(Incidents.large("large"), 0, AUTHOR).get();
        }
    }

    @AfterEach
    void cleanUp() throws IOException, SQLException {
        fixture.close();
    }

    @Test
    void encryptedDatabase_openedByPassphrase_holdsWhatItHeld() throws Exception {
        List<CopyReport.Table> before = tables(Credentials.NONE, "before");
        var incident = load(Credentials.NONE);
        encrypt();
        assertTrue(fixture.stores.encrypted(place.toString()));
        assertTrue(EcoreUtil.equals(incident, load(by(PASSPHRASE))));
        assertEquals(before, tables(by(PASSPHRASE), "after"));
        try (IncidentStore store = open(PASSPHRASE)) {
            assertTrue(store.info().get().encrypted());
            assertTrue(store.chains().verify(List.of()).get().sound());
            var loaded = store.load("full").get().orElseThrow();
            loaded.incident().setTitle("saved when encrypted");
            assertEquals(2, store.save(loaded.incident(), 1, AUTHOR).get().revision());
        }
        assertEquals("saved when encrypted", load(by(PASSPHRASE)).getTitle());
    }

    @Test
    void plainWords_afterEncryption_areInNoFile() throws Exception {
        assertNotEquals(List.of(), PlainText.holding(place, PHRASE));
        encrypt();
        Path backup;
        try (IncidentStore store = open(PASSPHRASE)) {
            store.save(Incidents.full("third"), 0, AUTHOR).get();
            backup = Path.of(store.backup(database.scratch.resolve("備份").toString())
                    .get()
                    .backup());
            assertEquals(List.of(), PlainText.holding(place, PHRASE));
        }
        assertEquals(List.of(), PlainText.holding(place, PHRASE));
        assertEquals(List.of(), PlainText.holding(backup, PHRASE));
        assertEquals(List.of(), PlainText.holding(place, PASSPHRASE));
        assertEquals(List.of(), PlainText.holding(place, "三隻白鷺"));
    }

    @Test
    void keyFiles_areTheirOwnersAlone() throws Exception {
        encrypt();
        Path backup;
        try (IncidentStore store = open(PASSPHRASE)) {
            backup = Path.of(store.backup(database.scratch.resolve("備份").toString())
                    .get()
                    .backup());
        }
        fixture.stores
                .changePassphrase(place.toString(), PASSPHRASE.toCharArray(), OTHER.toCharArray())
                .get();
        for (Path folder : List.of(place, backup)) {
            Path key = folder.resolve("derby/key.json");
            if (key.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
            }
        }
    }

    @Test
    void wrongOrNoPassphrase_isRefusedAndNothingChanges() throws Exception {
        encrypt();
        byte[] key = Files.readAllBytes(place.resolve("derby/key.json"));
        assertRefused("seal-passphrase-wrong", open(by(PASSPHRASE + "x")));
        assertRefused("seal-passphrase-missing", open(Credentials.NONE));
        assertRefused("seal-passphrase-wrong", fixture.stores.decrypt(place.toString(), OTHER.toCharArray()));
        assertRefused(
                "seal-passphrase-wrong",
                fixture.stores.changePassphrase(place.toString(), OTHER.toCharArray(), OTHER.toCharArray()));
        assertRefused("seal-passphrase-wrong", fixture.stores.renewRecovery(place.toString(), OTHER.toCharArray()));
        assertArrayEquals(key, Files.readAllBytes(place.resolve("derby/key.json")));
        open(PASSPHRASE).close();
    }

    @Test
    void recoveryCode_opensHoweverItIsTyped() throws Exception {
        String code = encrypt();
        assertTrue(code.matches("([0-9A-Z]{5}-){6}[0-9A-Z]{5}"), code.length() + " characters");
        for (String typed : List.of(
                code,
                code.toLowerCase(Locale.ROOT),
                code.replace("-", ""),
                code.replace("-", " "),
                code.replace('0', 'o').replace('1', 'l'),
                wide(code))) {
            open(typed).close();
        }
        char wrong = code.charAt(13) == 'A' ? 'B' : 'A';
        Result<IncidentStore> mistyped = open(by(code.substring(0, 13) + wrong + code.substring(14)));
        assertRefused("seal-recovery-mistyped", mistyped);
        assertEquals(List.of("3"), mistyped.findings().get(0).args());
    }

    @Test
    void passphrase_changed_isTheOnlyOne_andTheRecoveryCodeStays() throws Exception {
        String code = encrypt();
        try (IncidentStore store = open(PASSPHRASE)) {
            assertTrue(changed(PASSPHRASE, OTHER).done());
            assertTrue(store.load("full").done());
        }
        assertRefused("seal-passphrase-wrong", open(by(PASSPHRASE)));
        open(OTHER).close();
        assertTrue(changed(code, PASSPHRASE).done());
        assertRefused("seal-passphrase-wrong", open(by(OTHER)));
        open(PASSPHRASE).close();
        open(code).close();
        assertRefused("seal-passphrase-short", changed(PASSPHRASE, "123456789"));
        assertRefused("seal-passphrase-short", fixture.stores.encrypt(place.toString(), "kurz".toCharArray()));
    }

    @Test
    void recoveryCode_renewed_replacesTheFormer() {
        String former = encrypt();
        String code = String.valueOf(fixture.stores
                .renewRecovery(place.toString(), PASSPHRASE.toCharArray())
                .get()
                .text());
        assertNotEquals(former, code);
        assertRefused("seal-passphrase-wrong", open(by(former)));
        open(code).close();
        open(PASSPHRASE).close();
    }

    @Test
    void encryption_takenOff_leavesThePlainDatabase() throws Exception {
        List<CopyReport.Table> before = tables(Credentials.NONE, "before");
        encrypt();
        assertTrue(fixture.stores
                        .decrypt(place.toString(), PASSPHRASE.toCharArray())
                        .get()
                > 0);
        assertFalse(fixture.stores.encrypted(place.toString()));
        assertEquals(before, tables(Credentials.NONE, "after"));
        try (IncidentStore store = fixture.open()) {
            assertFalse(store.info().get().encrypted());
            assertTrue(store.sealing("drafts").isEmpty());
        }
        assertRefused("encryption-none", fixture.stores.decrypt(place.toString(), PASSPHRASE.toCharArray()));
        assertRefused("encryption-none", changed(PASSPHRASE, OTHER));
    }

    @Test
    void sealings_areTheSameEachTime_andOneForEachPurpose() {
        encrypt();
        byte[] plain = PHRASE.getBytes(StandardCharsets.UTF_8);
        byte[] sealed;
        try (IncidentStore store = open(PASSPHRASE)) {
            sealed = store.sealing("drafts").orElseThrow().seal(plain, "one");
        }
        try (IncidentStore store = open(PASSPHRASE)) {
            var drafts = store.sealing("drafts").orElseThrow();
            assertArrayEquals(plain, drafts.open(sealed, "one").orElseThrow());
            assertTrue(drafts.open(sealed, "another").isEmpty());
            assertTrue(store.sealing("other").orElseThrow().open(sealed, "one").isEmpty());
        }
    }

    @Test
    void backup_ofEncrypted_isRestoredByItsSecretsAlone() throws Exception {
        String code = encrypt();
        String backup;
        try (IncidentStore store = open(PASSPHRASE)) {
            backup = store.backup(database.scratch.resolve("備份").toString())
                    .get()
                    .backup();
        }
        changed(PASSPHRASE, OTHER).get();
        assertTrue(fixture.stores.encrypted(backup));
        Path to = database.scratch.resolve("還原");
        assertRefused("seal-passphrase-missing", fixture.stores.restore(backup, to.toString()));
        // it is of the time when the passphrase was another
        assertRefused("seal-passphrase-wrong", fixture.stores.restore(backup, by(OTHER), to.toString()));
        assertFalse(Files.exists(to));
        fixture.stores.restore(backup, by(PASSPHRASE), to.toString()).get();
        fixture.stores.restore(backup, by(code), to + "2").get();
        for (String restored : List.of(to.toString(), to + "2")) {
            assertEquals(List.of(), PlainText.holding(Path.of(restored), PHRASE));
            try (IncidentStore store =
                    fixture.stores.open(restored, by(PASSPHRASE)).get()) {
                assertTrue(store.load("full").get().isPresent());
            }
        }
    }

    @Test
    void folder_copiedFromEncrypted_isEncryptedByTheSameSecrets() throws Exception {
        encrypt();
        Path to = database.scratch.resolve("複本");
        fixture.stores
                .copy(place.toString(), by(PASSPHRASE), to.toString(), Credentials.NONE)
                .get();
        assertEquals(List.of(), PlainText.holding(to, PHRASE));
        fixture.stores.open(to.toString(), by(PASSPHRASE)).get().close();
        assertRefused(
                "seal-passphrase-wrong", fixture.stores.copy(place.toString(), by(OTHER), to + "2", Credentials.NONE));
    }

    @Test
    void keyFile_goneDamagedOrOfAnother_isNamed() throws Exception {
        encrypt();
        Path key = place.resolve("derby/key.json");
        byte[] sound = Files.readAllBytes(key);
        Files.writeString(key, new String(sound, StandardCharsets.UTF_8).substring(0, 100));
        assertRefused("seal-key-damaged", open(by(PASSPHRASE)));
        Files.writeString(key, new String(sound, StandardCharsets.UTF_8).replace("65536", "999999999"));
        assertRefused("seal-key-damaged", open(by(PASSPHRASE)));
        Files.delete(key);
        assertRefused("encryption-key-missing", open(by(PASSPHRASE)));
        Path other = database.scratch.resolve("other");
        fixture.stores.open(other.toString()).get().close();
        fixture.stores.encrypt(other.toString(), PASSPHRASE.toCharArray()).get();
        Files.copy(other.resolve("derby/key.json"), key);
        assertRefused("encryption-key-missing", open(by(PASSPHRASE)));
        Files.write(key, sound);
        open(PASSPHRASE).close();
    }

    @Test
    void whatCannotBeEncrypted_isRefused() throws Exception {
        char[] secret = PASSPHRASE.toCharArray();
        assertRefused(
                "encryption-on-server", fixture.stores.encrypt("jdbc:postgresql://db.example.org/tongbao", secret));
        assertRefused("database-unreachable", fixture.stores.encrypt(place + "/none", secret));
        Path empty = Files.createDirectory(database.scratch.resolve("empty"));
        assertRefused("database-unreachable", fixture.stores.encrypt(empty.toString(), secret));
        try (IncidentStore open = fixture.open()) {
            assertRefused("database-in-use", fixture.stores.encrypt(place.toString(), secret));
            assertTrue(open.load("full").done());
        }
        try (var holder = new ChildJvm(Credentials.NONE, "hold", place.toString())) {
            assertEquals("open", holder.line());
            assertRefused("database-in-use", fixture.stores.encrypt(place.toString(), secret));
        }
        encrypt();
        assertRefused("encryption-already", fixture.stores.encrypt(place.toString(), OTHER.toCharArray()));
        open(PASSPHRASE).close();
    }

    private String encrypt() {
        Result<RecoveryCode> code = fixture.stores.encrypt(place.toString(), PASSPHRASE.toCharArray());
        assertTrue(code.done(), () -> code.findings().toString());
        return String.valueOf(code.get().text());
    }

    private Result<String> changed(String secret, String to) {
        return fixture.stores.changePassphrase(place.toString(), secret.toCharArray(), to.toCharArray());
    }

    private IncidentStore open(String secret) {
        Result<IncidentStore> opened = open(by(secret));
        assertTrue(opened.done(), () -> opened.findings().toString());
        return opened.get();
    }

    private Result<IncidentStore> open(Credentials by) {
        return fixture.stores.open(place.toString(), by);
    }

    private org.tongbao.model.incident.Incident load(Credentials by) {
        try (IncidentStore store = open(by).get()) {
            return store.load("full").get().orElseThrow().incident();
        }
    }

    private static Credentials by(String secret) {
        return new Credentials("", secret.toCharArray());
    }

    private List<CopyReport.Table> tables(Credentials by, String copy) {
        return fixture.stores
                .copy(place.toString(), by, database.scratch.resolve(copy).toString(), Credentials.NONE)
                .get()
                .tables();
    }

    private static String wide(String text) {
        var wide = new StringBuilder();
        text.chars().forEach(each -> wide.append((char) (each + 0xFEE0)));
        return wide.toString();
    }
}
