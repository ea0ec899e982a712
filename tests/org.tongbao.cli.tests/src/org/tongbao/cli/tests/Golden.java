package org.tongbao.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with files kept beside the tests; {@code -Dtongbao.golden=write} renews them. */
final class Golden {

    private Golden() {
        super();
    }

    static void compare(String name, String actual) throws IOException {
        Path file = Path.of(System.getProperty("tongbao.root", ""), "tests", "org.tongbao.cli.tests", "golden", name);
        String plain = actual.replace(System.lineSeparator(), "\n");
        if ("write".equals(System.getProperty("tongbao.golden"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, plain);
        }
        assertEquals(Files.readString(file), plain, name);
    }
}
