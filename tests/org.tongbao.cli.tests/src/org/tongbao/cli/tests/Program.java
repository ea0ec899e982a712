package org.tongbao.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.osgi.framework.FrameworkUtil;
import org.tongbao.cli.internal.CommandLine;
import org.tongbao.cli.internal.Interruption;
import org.tongbao.cli.internal.Out;
import org.tongbao.core.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * What the program said to one command.
 *
 * @param status exit status
 * @param results standard output
 * @param errors standard error
 */
record Program(int status, String results, String errors) {

    /** Runs a command inside this process. */
    static Program run(String... arguments) throws InterruptedException {
        CommandLine commands = Service.get(CommandLine.class);
        var results = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();
        var out = new Out(
                new PrintStream(results, true, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8));
        int status = commands.run(List.of(arguments), out).code();
        return new Program(status, results.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
    }

    /** The next command is given up by who starts it, before what takes long begins. */
    static void giveUp() throws InterruptedException {
        Service.get(Interruption.class).monitor().setCanceled(true);
    }

    /** The document on standard output, which must be one. */
    JsonNode json() {
        return Json.read(results.getBytes(StandardCharsets.UTF_8), "results").get();
    }

    /** Nothing was answered but one line of error. */
    void refused(int expected, String... named) {
        assertEquals(expected, status, errors);
        assertEquals("", results);
        assertEquals(1, errors.lines().count(), errors);
        for (String name : named) {
            assertEquals(true, errors.contains(name), () -> name + " in: " + errors);
        }
    }

    /** The sample that comes with the program, as a file. */
    static Path sample(Path folder) throws IOException {
        var entry = FrameworkUtil.getBundle(CommandLine.class).getEntry("samples/incident-web-defacement.json");
        Path file = folder.resolve("sample.json");
        try (var stream = entry.openStream()) {
            Files.write(file, stream.readAllBytes());
        }
        return file;
    }
}
