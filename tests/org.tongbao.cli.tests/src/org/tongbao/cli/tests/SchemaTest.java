package org.tongbao.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.core.json.Json;
import tools.jackson.databind.JsonNode;

final class SchemaTest {

    private static final String ID = "0198f2a0-0000-7000-8000-000000000001";

    @TempDir
    Path folder = Path.of("");

    @Test
    void answersWithoutStore_haveThePublishedShape() throws Exception {
        String sample = Program.sample(folder).toString();
        shape("assess", "assess", sample, "--at", "2026-03-14T16:00+08:00");
        shape("severity", "severity", "--pack", "bureau-110", "--integrity", "2");
        shape("packs", "packs");
        shape("packs-check", "packs", "check", "bureau-110");
        shape("packs-intervals", "packs", "intervals");
        shape("packs-calendar", "packs", "calendar");
        shape("packs-calendar", "packs", "calendar", "2031");
        shape("forms", "forms");
        shape("categories", "categories");
        shape("demo", "demo");
    }

    @Test
    void answersFromTheStore_haveThePublishedShape() throws Exception {
        String sample = Program.sample(folder).toString();
        String db = folder.resolve("db").toString();
        shape("incident-import", "incident", "import", sample, "--db", db);
        shape("incident-list", "incident", "list", "--db", db);
        shape("db-reindex", "db", "reindex", "--db", db);
        JsonNode shown = shape("incident-show", "incident", "show", ID, "--db", db);
        assertEquals(List.of(), Shape.faults("tongbao-incident-1", shown.get("incident")));
        assertEquals(List.of(), Shape.faults("assess", shown.get("assessment")));
        shape("incident-history", "incident", "history", ID, "--db", db);
        shape(
                "incident-export",
                "incident",
                "export",
                ID,
                "--db",
                db,
                "--out",
                folder.resolve("o.json").toString());
        shape("incident-repin", "incident", "repin", ID, "--pack", "tw-115", "--reason", "依局內決議", "--db", db);
        shape("incident-life", "incident", "void", ID, "--reason", "誤報", "--db", db);
        JsonNode voided = shape("incident-show", "incident", "show", ID, "--db", db);
        assertEquals(List.of(), Shape.faults("tongbao-incident-1", voided.get("incident")));
        assertEquals(List.of(), Shape.faults("assess", voided.get("assessment")));
        shape("incident-list", "incident", "list", "--db", db);
        shape("db-info", "db", "info", "--db", db);
        shape("db-verify", "db", "verify", "--db", db);
        shape(
                "db-copy",
                "db",
                "copy",
                "--db",
                db,
                "--to",
                folder.resolve("copy").toString());
        shape("remind", "remind", "--db", db);
    }

    @Test
    void otherShape_isNoticed() throws Exception {
        assertFalse(Shape.faults("db-info", Json.fragment("{\"engine\":1}")).isEmpty());
    }

    private static JsonNode shape(String schema, String... command) throws Exception {
        String[] all = Arrays.copyOf(command, command.length + 1);
        all[command.length] = "--json";
        Program program = Program.run(all);
        assertEquals("", program.errors());
        assertEquals(List.of(), Shape.faults(schema, program.json()), schema);
        return program.json();
    }
}
