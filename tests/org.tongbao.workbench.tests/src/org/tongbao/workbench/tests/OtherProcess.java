package org.tongbao.workbench.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;

/** A second process that holds the database files open, as a second workbench or a command would. */
final class OtherProcess implements AutoCloseable {

    private static final String READY = "SECOND PROCESS IS READY";

    private final Path database;
    private @Nullable Process process;

    OtherProcess(Path database) {
        this.database = database;
    }

    /** Starts the process and waits until it has the database. */
    void open() throws Exception {
        Path libraries = Path.of(System.getProperty("tongbao.root"), "bundles", "org.tongbao.derby", "lib");
        String classPath;
        try (var jars = Files.list(libraries)) {
            classPath = jars.map(Path::toString).collect(Collectors.joining(System.getProperty("path.separator")));
        }
        var started = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dderby.stream.error.file=" + database.resolveSibling("other.log"),
                        "-cp",
                        classPath,
                        "org.apache.derby.tools.ij")
                .redirectErrorStream(true)
                .start();
        process = started;
        var input = started.outputWriter(StandardCharsets.UTF_8);
        input.write("connect 'jdbc:derby:" + database + "';\nvalues '" + READY + "';\n");
        input.flush();
        var reader = started.inputReader(StandardCharsets.UTF_8);
        CompletableFuture.supplyAsync(() -> waitForReady(reader)).get(5, TimeUnit.MINUTES);
    }

    private static String waitForReady(BufferedReader reader) {
        var seen = new StringBuilder();
        try {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                seen.append(line).append('\n');
                if (line.startsWith(READY)) {
                    return line;
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(seen.toString(), e);
        }
        throw new IllegalStateException("the other process ended: " + seen);
    }

    @Override
    public void close() throws InterruptedException {
        var running = process;
        if (running != null) {
            running.destroyForcibly().waitFor();
        }
    }
}
