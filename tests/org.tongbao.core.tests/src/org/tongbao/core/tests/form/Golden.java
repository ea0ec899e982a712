package org.tongbao.core.tests.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected texts in {@code golden/} of this test bundle. {@code -Dtongbao.golden=write} writes what is found in place of
 * comparing; look at the difference before you commit it.
 */
final class Golden {

    private static final Path FOLDER =
            Path.of(System.getProperty("tongbao.root"), "tests", "org.tongbao.core.tests", "golden");

    private Golden() {
        super();
    }

    static void assertSame(String file, String found) throws IOException {
        Path golden = FOLDER.resolve(file);
        if ("write".equals(System.getProperty("tongbao.golden"))) {
            Files.writeString(golden, found);
        }
        assertEquals(Files.readString(golden), found, file);
    }

    static String read(String file) throws IOException {
        return Files.readString(FOLDER.resolve(file));
    }
}
