package org.tongbao.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.core.store.UserData;
import tools.jackson.databind.JsonNode;

/** Several users of the program, each with data of its own in a folder of its name. */
abstract class SeveralInstallations {

    @TempDir
    Path folder = Path.of("");

    private @Nullable String before;

    @BeforeEach
    final void remember() {
        before = System.getProperty(UserData.PROPERTY);
    }

    @AfterEach
    final void back() {
        if (before == null) {
            System.clearProperty(UserData.PROPERTY);
        } else {
            System.setProperty(UserData.PROPERTY, before);
        }
    }

    /** A file that all of them reach. */
    final String file(String name) {
        return folder.resolve(name).toString();
    }

    final Program at(String place, String... command) throws InterruptedException {
        System.setProperty(UserData.PROPERTY, file(place));
        return Program.run(command);
    }

    /** What the command prints for programs; it must succeed. */
    final JsonNode json(String place, String... command) throws InterruptedException {
        Program program = at(
                place,
                Stream.concat(Arrays.stream(command), Stream.of("--json")).toArray(String[]::new));
        assertEquals("", program.errors());
        return program.json();
    }
}
