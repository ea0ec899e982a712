package org.tongbao.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class DbFillTest {

    private static final String COUNT = "60";

    @TempDir
    Path folder = Path.of("");

    @Test
    void sameSeed_inTwoDatabases_givesTheSameIncidents() throws Exception {
        var one = new TreeMap<String, String>();
        var other = new TreeMap<String, String>();
        fill("one", "7").forEach(each -> one.put(each.get("id").stringValue(), facts(each)));
        fill("other", "7").forEach(each -> other.put(each.get("id").stringValue(), facts(each)));

        assertEquals(60, one.size());
        assertEquals(one, other);
    }

    @Test
    void noDatabaseNamed_isRefused() throws Exception {
        assertEquals(2, Program.run("db", "fill", "--incidents", "1").status());
    }

    @Test
    void wrongCount_isRefused() throws Exception {
        assertEquals(
                2,
                Program.run("db", "fill", "--incidents", "0", "--db", database("one"))
                        .status());
        assertEquals(2, Program.run("db", "fill", "--db", database("one")).status());
    }

    private Iterable<JsonNode> fill(String name, String seed) throws Exception {
        JsonNode filled = json(
                "db",
                "fill",
                "--incidents",
                COUNT,
                "--seed",
                seed,
                "--at",
                "2026-11-01T12:00+08:00",
                "--db",
                database(name));
        assertEquals(List.of(), Shape.faults("db-fill", filled));
        return json("incident", "list", "--db", database(name)).get("incidents");
    }

    private String database(String name) {
        return folder.resolve(name).toString();
    }

    /** A line of the register without what the moment of saving gives. */
    private static String facts(JsonNode incident) {
        return Stream.of("category", "organization", "title", "state", "level", "awareness", "nextDue")
                .map(member -> incident.path(member).toString())
                .collect(Collectors.joining(" "));
    }

    private static JsonNode json(String... command) throws Exception {
        String[] all = Arrays.copyOf(command, command.length + 1);
        all[command.length] = "--json";
        Program done = Program.run(all);
        assertEquals("", done.errors());
        return done.json();
    }
}
