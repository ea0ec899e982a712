package org.tongbao.cli.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.tongbao.cli.internal.Out;

/** Tests of the command line. */
final class OutTest {

    @Test
    void line_text_goesToResultsOnly() {
        var results = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();

        new Out(new PrintStream(results, true, UTF_8), new PrintStream(errors, true, UTF_8)).line("通報");

        assertEquals("通報" + System.lineSeparator(), results.toString(UTF_8));
        assertEquals("", errors.toString(UTF_8));
    }
}
