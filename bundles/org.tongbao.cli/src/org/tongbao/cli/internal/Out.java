package org.tongbao.cli.internal;

import java.io.PrintStream;

/** Where a command writes: results to standard output, one-line errors to standard error. */
public final class Out {

    private final PrintStream results;
    private final PrintStream errors;

    /** Writes results and errors to the given streams. */
    public Out(PrintStream results, PrintStream errors) {
        this.results = results;
        this.errors = errors;
    }

    /** Writes one line of the result. */
    public void line(String text) {
        results.println(text);
        results.flush();
    }

    /** Writes a whole document, which ends with a line feed of its own. */
    public void document(String text) {
        results.print(text);
        results.flush();
    }

    /** Writes one line of error, or of progress. */
    public void error(String text) {
        errors.println(text.replace("\r", "").replace('\n', ' '));
        errors.flush();
    }
}
