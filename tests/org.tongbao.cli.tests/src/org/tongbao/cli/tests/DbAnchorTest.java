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
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Heads kept outside the database, signed, tell that it was put back to an earlier state. */
final class DbAnchorTest {

    private static final String ID = "0198f2a0-0000-7000-8000-000000000001";
    private static final String SECRET = "correct horse";

    @TempDir
    Path folder = Path.of("");

    private String db = "";
    private String key = "";
    private String anchor = "";

    @BeforeEach
    void fill() throws Exception {
        db = folder.resolve("db").toString();
        key = folder.resolve("anchor.key").toString();
        anchor = folder.resolve("heads.anchor").toString();
        String sample = Program.sample(folder).toString();
        assertEquals(0, Program.run("incident", "import", sample, "--db", db).status());
        assertEquals(0, typed(SECRET, "db", "key", key, "--secrets", "-").status());
    }

    @Test
    void anchoredStore_verified_goesOnFromTheAnchor() throws Exception {
        Program written = anchored(SECRET);
        assertEquals(0, written.status(), written.errors());
        assertEquals(List.of(), Shape.faults("db-anchor", written.json()));
        assertEquals(1, written.json().get("links").intValue());
        voided();
        Program verified = verified("--public-key", key + ".pub");
        assertEquals(0, verified.status(), verified.errors());
        assertEquals(
                written.json().get("fingerprint"), verified.json().get("anchor").get("fingerprint"));
        assertEquals(List.of(), Shape.faults("db-verify", verified.json()));
    }

    @Test
    void storePutBack_verified_isSoundUntilComparedWithItsAnchor() throws Exception {
        Path before = folder.resolve("before");
        copy(Path.of(db), before);
        voided();
        assertEquals(0, anchored(SECRET).status());
        db = before.toString();
        assertEquals(0, Program.run("db", "verify", "--db", db).status());
        Program refused = verified();
        assertEquals(3, refused.status());
        assertEquals(
                "chain-anchor-beyond",
                refused.json().get("breaks").get(0).get("code").stringValue());
    }

    @Test
    void alteredAnchor_otherKey_noAnchor_areRefused() throws Exception {
        anchored(SECRET);
        String other = folder.resolve("other.key").toString();
        typed(SECRET, "db", "key", other, "--secrets", "-");
        Program.run("db", "verify", "--db", db, "--anchor", anchor, "--public-key", other + ".pub")
                .refused(3, "heads.anchor");
        String sound = Files.readString(Path.of(anchor));
        assertTrue(sound.contains("\"position\": 1"), sound);
        Files.writeString(Path.of(anchor), sound.replace("\"position\": 1", "\"position\": 0"));
        Program.run("db", "verify", "--db", db, "--anchor", anchor).refused(3, "heads.anchor");
        Files.writeString(Path.of(anchor), "{}");
        Program.run("db", "verify", "--db", db, "--anchor", anchor).refused(2, "heads.anchor");
        Program.run("db", "verify", "--db", db, "--anchor", anchor + "x").refused(2, "heads.anchorx");
    }

    @Test
    void anchorWithARequest_isAnsweredByAnAuthorityAlone() throws Exception {
        String request = folder.resolve("heads.tsq").toString();
        Program written = typed(
                SECRET,
                "db",
                "anchor",
                anchor,
                "--key",
                key,
                "--request",
                request,
                "--db",
                db,
                "--secrets",
                "-",
                "--json");
        assertEquals(0, written.status(), written.errors());
        assertEquals(List.of(), Shape.faults("db-anchor", written.json()));
        assertEquals(request, written.json().get("request").stringValue());
        assertEquals(0x30, Files.readAllBytes(Path.of(request))[0]);
        Path answer = folder.resolve("heads.tsr");
        Files.copy(Path.of(request), answer);
        // what was asked is no answer
        Program.run("db", "anchor", anchor, "--response", answer.toString()).refused(3, "heads.tsr");
        assertFalse(Files.exists(Path.of(anchor + ".tsr")));
        Program.run("db", "verify", "--db", db, "--anchor", anchor, "--tsr", answer.toString())
                .refused(3, "heads.tsr");
        // one that is kept beside the anchor is looked at without being asked for
        Files.copy(answer, Path.of(anchor + ".tsr"));
        Program.run("db", "verify", "--db", db, "--anchor", anchor).refused(3, "heads.anchor.tsr");
        Files.delete(Path.of(anchor + ".tsr"));
        Program verified = verified();
        assertEquals(0, verified.status(), verified.errors());
        assertTrue(verified.json().get("anchor").get("timeStamp").isNull());
        assertEquals(List.of(), Shape.faults("db-verify", verified.json()));
    }

    @Test
    void key_isEncrypted_andOpensByItsPassphraseOnly() throws Exception {
        assertTrue(Files.readString(Path.of(key)).startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"));
        if (Path.of(key).getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(key))));
        }
        assertEquals(2, anchored("wrong").status());
        assertFalse(Files.exists(Path.of(anchor)));
        typed(SECRET, "db", "key", key, "--secrets", "-").refused(2, "anchor.key");
        typed("通行碼", "db", "key", key + "2", "--secrets", "-").refused(2);
        assertFalse(Files.exists(Path.of(key + "2")));
    }

    private Program anchored(String secret) throws InterruptedException {
        return typed(secret, "db", "anchor", anchor, "--key", key, "--db", db, "--secrets", "-", "--json");
    }

    private Program verified(String... more) throws InterruptedException {
        return Program.run(
                Stream.concat(Stream.of("db", "verify", "--db", db, "--anchor", anchor, "--json"), Stream.of(more))
                        .toArray(String[]::new));
    }

    private void voided() throws InterruptedException {
        assertEquals(
                0,
                Program.run("incident", "void", ID, "--reason", "誤報", "--db", db)
                        .status());
    }

    private static Program typed(String secret, String... command) throws InterruptedException {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream((secret + "\n").getBytes(StandardCharsets.UTF_8)));
        try {
            return Program.run(command);
        } finally {
            System.setIn(before);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : files.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }
}
