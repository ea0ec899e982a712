package org.tongbao.cli.internal.command;

import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.cli.internal.CliFinding;
import org.tongbao.core.command.Call;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** Passwords: asked on the terminal, or lines of standard input; never an argument, never in the environment. */
final class Secrets {

    private static final String STANDARD_INPUT = "-";

    private Secrets() {
        super();
    }

    /** The next password; refused when there is neither a line nor a terminal to ask on. */
    static Result<char[]> read(Call call, String question) {
        Optional<String> source = call.option(Options.SECRETS);
        if (source.isPresent()) {
            return source.get().equals(STANDARD_INPUT) ? line() : none();
        }
        @Nullable Console console = System.console();
        char @Nullable [] typed = console == null ? null : console.readPassword("%s ", question);
        return typed == null ? none() : Result.of(typed);
    }

    /** A new one: on the terminal twice, since nobody sees what is typed. */
    static Result<char[]> fresh(Call call, String question, String again) {
        Result<char[]> first = read(call, question);
        if (!first.done() || call.option(Options.SECRETS).isPresent()) {
            return first;
        }
        return first.then(typed -> read(call, again).then(repeated -> {
            boolean same = Arrays.equals(typed, repeated);
            Arrays.fill(repeated, '\0');
            return same ? first : Result.refused(Finding.error(CliFinding.SECRETS_DIFFER, ""));
        }));
    }

    /** The next line, byte by byte: a reader would take the lines of other passwords with it. */
    private static Result<char[]> line() {
        var bytes = new ByteArrayOutputStream();
        try {
            for (int next = System.in.read(); next >= 0 && next != '\n'; next = System.in.read()) {
                bytes.write(next);
            }
        } catch (IOException e) {
            // what cannot be read is not there
            return none();
        }
        String line = bytes.toString(StandardCharsets.UTF_8);
        String password = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        return password.isEmpty() ? none() : Result.of(password.toCharArray());
    }

    private static Result<char[]> none() {
        return Result.refused(Finding.error(CliFinding.SECRET_MISSING, ""));
    }
}
