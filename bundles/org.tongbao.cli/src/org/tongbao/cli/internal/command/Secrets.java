package org.tongbao.cli.internal.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.cli.internal.CliFinding;
import org.tongbao.core.command.Call;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** Passwords: asked on the terminal, or the first line of standard input; never an argument, never in the environment. */
final class Secrets {

    private static final String STANDARD_INPUT = "-";

    private Secrets() {
        super();
    }

    /** The password; refused when there is neither a line nor a terminal to ask on. */
    static Result<char[]> read(Call call, String question) {
        Optional<String> source = call.option(Options.SECRETS);
        if (source.isPresent()) {
            return source.get().equals(STANDARD_INPUT) ? line() : none();
        }
        @Nullable Console console = System.console();
        char @Nullable [] typed = console == null ? null : console.readPassword("%s ", question);
        return typed == null ? none() : Result.of(typed);
    }

    private static Result<char[]> line() {
        try {
            var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            @Nullable String line = input.readLine();
            return line == null || line.isEmpty() ? none() : Result.of(line.toCharArray());
        } catch (IOException e) {
            // what cannot be read is not there
            return none();
        }
    }

    private static Result<char[]> none() {
        return Result.refused(Finding.error(CliFinding.SECRET_MISSING, ""));
    }
}
