package org.tongbao.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The plugin commands on a data folder of the test run's own. */
final class PluginCommandsTest {

    private static final Path EXAMPLE =
            Path.of(System.getProperty("tongbao.root"), "examples", "org.tongbao.example.cloud");

    @TempDir
    Path folder = Path.of("");

    @Test
    void pack_checkInstallUseRemove_worksWithoutRestart() throws Exception {
        Path pack = packed();
        Program checked = Program.run("plugin", "check", pack.toString(), "--json");
        assertEquals("", checked.errors());
        assertEquals("cloud", checked.json().get("id").asString());
        Program installed = Program.run("plugin", "install", pack.toString(), "--json");
        try {
            assertEquals(0, installed.status(), installed.errors());
            assertEquals(List.of(), Shape.faults("plugin", installed.json()));
            JsonNode list = Program.run("plugin", "list", "--json").json();
            assertEquals(List.of(), Shape.faults("plugin-list", list));
            assertEquals("pack", installed.json().get("kind").asString());
            JsonNode forms =
                    Program.run("forms", "--category", "cloud", "--json").json();
            assertTrue(forms.toString().contains("cloud-tenants"));
            assertTrue(Program.run("plugin", "list").results().contains("cloud"));
        } finally {
            assertEquals(0, Program.run("plugin", "remove", "cloud").status());
        }
        Program.run("forms", "--category", "cloud").refused(2, "cloud");
        Program.run("plugin", "remove", "cloud").refused(2, "cloud");
    }

    @Test
    void faultyPack_check_namesFileAndLineAndInstallsNothing() throws Exception {
        Path pack = packed();
        Path form = pack.resolve("forms").resolve("cloud.form");
        Files.writeString(
                form,
                Files.readString(form)
                        .replace("id=\"cloud-region\" type=\"text\"", "id=\"cloud-region\" type=\"hue\""));
        Program.run("plugin", "check", pack.toString()).refused(3, "cloud.form", "24");
        Program.run("plugin", "install", pack.toString()).refused(3, "cloud.form");
        Program.run("plugin", "check", folder.resolve("gone.zip").toString()).refused(2, "gone.zip");
    }

    private Path packed() throws Exception {
        Path pack = folder.resolve("pack");
        for (String file :
                new String[] {"category.xml", "checklist.txt", "forms/cloud.form", "procedures/cloud.procedure"}) {
            Path copy = pack.resolve(file);
            Files.createDirectories(copy.getParent());
            Files.copy(EXAMPLE.resolve(file), copy);
        }
        return pack;
    }

    @Test
    void installedPackSpoiltSince_list_namesFileAndLine() throws Exception {
        Path pack = packed();
        assertEquals(0, Program.run("plugin", "install", pack.toString()).status());
        try {
            assertEquals(0, Program.run("plugin", "list").status());
            JsonNode plugin = Program.run("plugin", "list", "--json")
                    .json()
                    .get("plugins")
                    .get(0);
            Path form = Path.of(plugin.get("place").asString()).resolve("forms").resolve("cloud.form");
            Files.writeString(
                    form,
                    Files.readString(form)
                            .replace("id=\"cloud-region\" type=\"text\"", "id=\"cloud-region\" type=\"hue\""));
            Program listed = Program.run("plugin", "list");
            assertEquals(1, listed.status());
            assertTrue(listed.results().contains("cloud.form"), listed.results());
            assertTrue(listed.results().contains("24"), listed.results());
        } finally {
            assertEquals(0, Program.run("plugin", "remove", "cloud").status());
        }
    }
}
