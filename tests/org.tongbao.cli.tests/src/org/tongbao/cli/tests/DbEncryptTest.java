package org.tongbao.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.core.store.UserData;
import tools.jackson.databind.JsonNode;

/** The commands that encrypt a store, and the others on an encrypted one. */
final class DbEncryptTest {

    private static final String SECRET = "三隻白鷺飛過 碼頭 17\n";
    private static final String OTHER = "another long passphrase\n";
    private static final String ID = "0198f2a0-0000-7000-8000-000000000001";
    private static final String TYPED = "typed and not saved";

    @TempDir
    Path folder = Path.of("");

    private String db = "";

    @BeforeEach
    void fill() throws Exception {
        db = folder.resolve("db").toString();
        assertEquals(
                0,
                Program.run("incident", "import", Program.sample(folder).toString(), "--db", db)
                        .status());
    }

    @Test
    void store_encryptedAndOpened_answersTheSame() throws Exception {
        String before = Program.run("incident", "list", "--db", db).results();
        JsonNode made = encrypt();
        assertEquals(List.of(), Shape.faults("db-encrypt", made));
        assertEquals(before, typing(SECRET, "incident", "list").results());
        String code = made.get("recoveryCode").stringValue();
        assertEquals(before, typing(code + "\n", "incident", "list").results());
        assertTrue(
                typing(SECRET, "db", "info", "--json").json().get("encrypted").booleanValue());
        assertEquals(0, typing(SECRET, "db", "verify").status());
        Program plain = typing(SECRET, "db", "decrypt", "--json");
        assertEquals(0, plain.status(), plain.errors());
        assertEquals(List.of(), Shape.faults("db-decrypt", plain.json()));
        assertEquals(before, Program.run("incident", "list", "--db", db).results());
    }

    @Test
    void wrongOrNoSecret_isOneLine() throws Exception {
        encrypt();
        for (String[] command : List.of(
                new String[] {"incident", "list"},
                new String[] {"db", "info"},
                new String[] {"db", "decrypt"},
                new String[] {"db", "passphrase"},
                new String[] {"db", "recovery"},
                new String[] {"db", "backup", folder.resolve("backups").toString()})) {
            typing(OTHER + OTHER, command).refused(3, db);
            typing("", command).refused(2, "--secrets -");
        }
        // neither a terminal nor an input that was meant for it
        Program.run("incident", "list", "--db", db).refused(2, "--secrets -");
        assertFalse(Files.exists(folder.resolve("backups")));
    }

    @Test
    void passphraseAndCode_changed_replaceTheFormer() throws Exception {
        String code = encrypt().get("recoveryCode").stringValue() + "\n";
        Program changed = typing(code + OTHER, "db", "passphrase", "--json");
        assertEquals(0, changed.status(), changed.errors());
        assertEquals(List.of(), Shape.faults("db-passphrase", changed.json()));
        typing(SECRET, "db", "info").refused(3, db);
        Path sheet = folder.resolve("sheet.html");
        Program renewed = typing(OTHER, "db", "recovery", "--sheet", sheet.toString(), "--json");
        assertEquals(0, renewed.status(), renewed.errors());
        assertEquals(List.of(), Shape.faults("db-recovery", renewed.json()));
        // on the sheet, and nowhere else
        assertFalse(renewed.json().has("recoveryCode"));
        String html = Files.readString(sheet);
        int at = html.indexOf("<code>") + "<code>".length();
        String fresh = html.substring(at, html.indexOf("</code>"));
        typing(code, "db", "info").refused(3, db);
        assertEquals(0, typing(fresh + "\n", "db", "info").status());
    }

    @Test
    void sheetThatCannotBeWritten_isToldWithTheCode() throws Exception {
        Program made = typing(
                SECRET,
                "db",
                "encrypt",
                "--sheet",
                folder.resolve("none/sheet.html").toString(),
                "--json");
        assertEquals(1, made.status());
        assertTrue(made.errors().contains("sheet.html"), made.errors());
        assertEquals(
                0,
                typing(made.json().get("recoveryCode").stringValue() + "\n", "db", "info")
                        .status());
    }

    @Test
    void backup_restored_asksForItsSecret() throws Exception {
        encrypt();
        Program made = typing(SECRET, "db", "backup", folder.resolve("backups").toString(), "--json");
        String backup = made.json().get("backup").stringValue();
        String to = folder.resolve("restored").toString();
        on(to, OTHER, "db", "restore", backup).refused(3, backup);
        assertFalse(Files.exists(Path.of(to)));
        assertEquals(0, on(to, SECRET, "db", "restore", backup).status());
        assertEquals(0, on(to, SECRET, "db", "verify").status());
        String copy = folder.resolve("copy").toString();
        assertEquals(0, on(db, SECRET, "db", "copy", "--to", copy).status());
        on(copy, OTHER, "incident", "list").refused(3, copy);
    }

    @Test
    void whatCannotBeEncrypted_isRefused() throws Exception {
        typing("short\n", "db", "encrypt").refused(2);
        typing(SECRET, "db", "decrypt").refused(3, db);
        on(db + "x", SECRET, "db", "encrypt").refused(2, db + "x");
        on("jdbc:postgresql://db.example.org/tongbao", SECRET, "db", "encrypt").refused(2, "db.example.org");
        encrypt();
        typing(OTHER, "db", "encrypt").refused(3, db);
    }

    @Test
    void givenUp_leavesTheStoreAndItsDraftsAsTheyWere() throws Exception {
        Path draft = UserData.current().drafts().resolve(ID + ".draft");
        Files.createDirectories(draft.getParent());
        Files.writeString(draft, TYPED);
        try {
            Program.giveUp();
            typing(SECRET, "db", "encrypt").refused(3, db);
            assertEquals(0, Program.run("db", "verify", "--db", db).status());
            assertEquals(TYPED, Files.readString(draft));
            encrypt();
            assertFalse(inClear(draft));
            Program.giveUp();
            typing(SECRET, "db", "decrypt").refused(3, db);
            assertEquals(0, typing(SECRET, "db", "verify").status());
            assertFalse(inClear(draft));
            assertEquals(0, typing(SECRET, "db", "decrypt").status());
            assertEquals(TYPED, Files.readString(draft));
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static boolean inClear(Path draft) throws IOException {
        return Files.readString(draft, StandardCharsets.ISO_8859_1).contains(TYPED);
    }

    @Test
    void copyOfAServersDatabase_isEncryptedWhereItLies() throws Exception {
        String place = "jdbc:postgresql://db.example.org/" + folder.getFileName();
        on(place, SECRET, "db", "encrypt", "--copy").refused(2, place);
        Path copy = UserData.current().copyOf(place);
        Files.createDirectories(copy);
        String before = Program.run("incident", "import", Program.sample(folder).toString(), "--db", copy.toString())
                .results();
        try {
            assertFalse(before.isEmpty());
            Program made = on(place, SECRET, "db", "encrypt", "--copy", "--json");
            assertEquals(0, made.status(), made.errors());
            assertEquals(copy.toString(), made.json().get("database").stringValue());
            on(copy.toString(), OTHER, "incident", "list").refused(3, copy.toString());
            assertEquals(
                    0, on(place, SECRET + OTHER, "db", "passphrase", "--copy").status());
            assertEquals(0, on(copy.toString(), OTHER, "incident", "list").status());
            assertEquals(0, on(place, OTHER, "db", "recovery", "--copy").status());
            assertEquals(0, on(place, OTHER, "db", "decrypt", "--copy").status());
            assertEquals(
                    0, Program.run("incident", "list", "--db", copy.toString()).status());
        } finally {
            try (var files = Files.walk(copy)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private JsonNode encrypt() throws Exception {
        Program made = typing(SECRET, "db", "encrypt", "--json");
        assertEquals(0, made.status(), made.errors());
        return made.json();
    }

    private Program typing(String lines, String... command) throws InterruptedException {
        return on(db, lines, command);
    }

    private static Program on(String place, String lines, String... command) throws InterruptedException {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        try {
            var all = new ArrayList<>(List.of(command));
            all.addAll(List.of("--db", place, "--secrets", "-"));
            return Program.run(all.toArray(String[]::new));
        } finally {
            System.setIn(before);
        }
    }
}
