package org.tongbao.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Commands on one database. */
record OneDatabase(Path folder) {

    Program run(String... command) throws InterruptedException {
        return run(List.of(command), List.of());
    }

    /** What the command prints for programs; it must succeed. */
    JsonNode json(String... command) throws InterruptedException {
        Program program = run(List.of(command), List.of("--json"));
        assertEquals("", program.errors());
        return program.json();
    }

    /** Somebody types these lines where passwords are asked for. */
    Program typing(String lines, String... command) throws InterruptedException {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        try {
            return run(List.of(command), List.of("--secrets", "-"));
        } finally {
            System.setIn(before);
        }
    }

    private Program run(List<String> command, List<String> options) throws InterruptedException {
        var all = new ArrayList<>(command);
        all.addAll(options);
        all.addAll(List.of("--db", folder.toString()));
        return Program.run(all.toArray(String[]::new));
    }
}
