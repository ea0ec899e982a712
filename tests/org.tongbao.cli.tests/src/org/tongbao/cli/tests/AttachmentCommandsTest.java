package org.tongbao.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The commands that attach files and get them back. */
final class AttachmentCommandsTest {

    @TempDir
    Path folder = Path.of("");

    private String db = "";
    private String id = "";

    @BeforeEach
    void fill() throws Exception {
        db = folder.resolve("db").toString();
        Program.run("incident", "import", Program.sample(folder).toString(), "--db", db);
        id = Program.run("incident", "list", "--db", db, "--json")
                .json()
                .get("incidents")
                .get(0)
                .get("id")
                .stringValue();
    }

    @Test
    void files_attachedAndWritten_areTheSame() throws Exception {
        Path one = Files.writeString(folder.resolve("首頁 1.txt"), "置換的首頁");
        Path two = Files.write(folder.resolve("access.log"), new byte[3_000_000]);
        Program attached = run("incident", "attach", id, one.toString(), two.toString(), "--json");
        assertEquals(0, attached.status(), attached.errors());
        assertEquals(List.of(), Shape.faults("incident-attach", attached.json()));
        Program listed = run("incident", "attachments", id, "--json");
        assertEquals(List.of(), Shape.faults("incident-attachments", listed.json()));
        JsonNode list = listed.json().get("attachments");
        assertEquals(2, list.size());
        String hash = list.get(1).get("sha256").stringValue();
        for (String wanted : List.of("access.log", hash, hash.substring(0, 8).toUpperCase(Locale.ROOT))) {
            Path out = folder.resolve("out");
            Program written = run("incident", "attachment", id, wanted, "--out", out.toString(), "--json");
            assertEquals(0, written.status(), written.errors());
            assertEquals(List.of(), Shape.faults("incident-attachment", written.json()));
            assertArrayEquals(Files.readAllBytes(two), Files.readAllBytes(out));
            Files.delete(out);
        }
        JsonNode verified = run("db", "verify", "--json").json();
        assertEquals(List.of(), Shape.faults("db-verify", verified));
        assertEquals(2, verified.get("attachments").get("contents").intValue());
        assertTrue(run("incident", "history", id).results().contains(hash));
    }

    @Test
    void exported_andImported_namesTheContentsAsElsewhere() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "a");
        run("incident", "attach", id, file.toString());
        Path exported = folder.resolve("exported.json");
        assertEquals(
                0, run("incident", "export", id, "--out", exported.toString()).status());
        String other = folder.resolve("other").toString();
        Program imported = Program.run("incident", "import", exported.toString(), "--db", other);
        assertEquals(0, imported.status(), imported.errors());
        JsonNode verified = Program.run("db", "verify", "--db", other, "--json").json();
        assertEquals(1, verified.get("attachments").get("elsewhere").intValue());
        Path out = folder.resolve("out");
        Program.run("incident", "attachment", id, "a.txt", "--out", out.toString(), "--db", other)
                .refused(3);
        assertFalse(Files.exists(out));
    }

    @Test
    void wrongNames_areRefused() throws Exception {
        run("incident", "attach", id, folder.resolve("none").toString()).refused(2, "none");
        run("incident", "attach", "none", Program.sample(folder).toString()).refused(2, "none");
        run(
                        "incident",
                        "attachment",
                        id,
                        "none.txt",
                        "--out",
                        folder.resolve("x").toString())
                .refused(2, "none.txt");
        run("incident", "attachment", id, "none.txt").refused(2, "--out");
        Path one = Files.writeString(folder.resolve("a.txt"), "one");
        Path two =
                Files.writeString(Files.createDirectory(folder.resolve("sub")).resolve("a.txt"), "two");
        run("incident", "attach", id, one.toString(), two.toString());
        run("incident", "attachment", id, "a.txt", "--out", folder.resolve("x").toString())
                .refused(2, "a.txt");
    }

    private Program run(String... command) throws InterruptedException {
        String[] all = Arrays.copyOf(command, command.length + 2);
        all[command.length] = "--db";
        all[command.length + 1] = db;
        return Program.run(all);
    }
}
