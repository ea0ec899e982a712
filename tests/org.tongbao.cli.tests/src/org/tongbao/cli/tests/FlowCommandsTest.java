package org.tongbao.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that draw procedures. */
final class FlowCommandsTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void list_namesTheProcedure() throws Exception {
        Program list = Program.run("flow", "list", "--json");

        assertEquals(0, list.status(), list.errors());
        assertEquals(List.of(), Shape.faults("flow-list", list.json()));
        assertEquals("FLOW-K", list.json().at("/procedures/0/id").stringValue());
        assertTrue(Program.run("flow", "list").results().contains("FLOW-K"));
    }

    @Test
    void check_ofWhatIsDelivered_findsNothingWrongWithTheDiagram() throws Exception {
        Program check = Program.run("flow", "check", "--json");

        assertEquals(List.of(), Shape.faults("flow-check", check.json()));
        // not all categories are in this runtime, so that the procedure names fields that no form has
        List<String> codes = check.json()
                .get("findings")
                .valueStream()
                .map(finding -> finding.get("code").stringValue())
                .filter(code -> !code.equals("procedure-unknown-field"))
                .toList();
        assertEquals(List.of(), codes);
        assertTrue(check.json().at("/procedures/0/drawn").booleanValue());
    }

    @Test
    void procedure_exported_isAFileOfTheFormat() throws Exception {
        assertStarts(export("FLOW-K", "svg"), "<?xml".getBytes(StandardCharsets.UTF_8));
        assertStarts(export("FLOW-K", "png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        assertStarts(export("FLOW-K", "pdf"), "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void edited_adopted_isTheNextVersionAndListed() throws Exception {
        Path edited = folder.resolve("edited.procedure");
        URL shipped = Platform.getBundle("org.tongbao.rules.tw").getEntry("procedures/flow-k.procedure");
        try (var stream = shipped.openStream()) {
            String content = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(edited, content.replace("title=\"內部通報\"", "title=\"內部通報（電話）\""));
        }
        String file = edited.toString();
        Program.run("flow", "adopt", file, "--pack", "tw-115", "--from", "2099-01-01")
                .refused(2, "--reason");
        Program.run("flow", "adopt", file, "--pack", "tw-115", "--from", "soon", "--reason", "R")
                .refused(2, "soon");
        Program.run("flow", "adopt", file, "--pack", "idc", "--from", "2099-01-01", "--reason", "R")
                .refused(3, "idc");
        try {
            Program adopted = Program.run(
                    "flow", "adopt", file, "--pack", "tw-115", "--from", "188/1/1", "--reason", "電話優先", "--json");
            assertEquals(List.of(), Shape.faults("flow-adopt", adopted.json()));
            assertEquals("FLOW-K-own-1", adopted.json().at("/version/id").stringValue());
            assertEquals("2099-01-01", adopted.json().at("/version/effective").stringValue());

            Program list = Program.run("flow", "versions", "--json");
            assertEquals(List.of(), Shape.faults("flow-versions", list.json()));
            assertEquals("電話優先", list.json().at("/versions/0/reason").stringValue());
            assertTrue(Program.run("flow", "versions").results().contains("tw-115-own-1"));
            assertEquals(0, Program.run("packs", "check", "tw-115-own-1").status() & 2);
        } finally {
            Program.run("packs", "remove", "tw-115-own-1");
        }
        assertEquals(
                0,
                Program.run("flow", "versions", "--json").json().get("versions").size());
    }

    @Test
    void incident_exported_showsWhereItStands() throws Exception {
        String db = folder.resolve("db").toString();
        Program imported =
                Program.run("incident", "import", Program.sample(folder).toString(), "--db", db, "--json");
        assertEquals(0, imported.status(), imported.errors());
        Program list = Program.run("incident", "list", "--db", db, "--json");
        String id = list.json().at("/incidents/0/id").stringValue();

        String svg = new String(export(id, "svg", "--db", db), StandardCharsets.UTF_8);

        assertTrue(svg.contains("class=\"badge State\""), "states are painted");
        assertTrue(svg.contains("class=\"node Activity style-1\""), "something is done");
    }

    @Test
    void wrongUse_isRefusedWithOneLine() throws Exception {
        String out = folder.resolve("out.svg").toString();
        Program.run("flow", "export", "FLOW-K").refused(2, "--out");
        Program.run("flow", "export", "FLOW-K", "--format", "gif", "--out", out).refused(2, "gif");
        String db = folder.resolve("db").toString();
        Program.run("incident", "import", Program.sample(folder).toString(), "--db", db);
        Program.run("flow", "export", "FLOW-X", "--db", db, "--out", out).refused(2, "FLOW-X");
        String nowhere = folder.resolve("none").resolve("out.svg").toString();
        Program.run("flow", "export", "FLOW-K", "--out", nowhere).refused(2, nowhere);
        assertFalse(Files.exists(Path.of(out)));
    }

    private byte[] export(String id, String format, String... more) throws Exception {
        Path file = folder.resolve("out." + format);
        var arguments = new java.util.ArrayList<>(
                List.of("flow", "export", id, "--format", format, "--out", file.toString(), "--json"));
        arguments.addAll(Arrays.asList(more));
        Program export = Program.run(arguments.toArray(String[]::new));
        assertEquals(0, export.status(), export.errors());
        assertEquals(List.of(), Shape.faults("flow-export", export.json()));
        return Files.readAllBytes(file);
    }

    private static void assertStarts(byte[] content, byte[] beginning) {
        assertArrayEquals(beginning, Arrays.copyOf(content, beginning.length));
    }
}
