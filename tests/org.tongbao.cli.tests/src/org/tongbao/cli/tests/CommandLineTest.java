package org.tongbao.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.tongbao.cli.internal.CommandLine;
import org.tongbao.cli.internal.Interruption;
import org.tongbao.cli.internal.Out;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.json.Json;

final class CommandLineTest {

    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void commandOfTwoWords_run_isPreferredToThatOfOne() {
        var commands = new CommandLine(
                List.of(
                        command("disk", call -> said("one " + call.operands())),
                        command("disk check", call -> said("two " + call.operands()))),
                new Interruption());
        run(commands, "disk", "check", "a");
        run(commands, "disk", "a");
        assertEquals(List.of("two [a]", "one [a]"), text(results).lines().toList());
    }

    @Test
    void operandThatLooksLikeAnOption_afterTwoDashes_isAnOperand() {
        run(
                new CommandLine(
                        List.of(command("say", call -> said(call.operands().toString()))), new Interruption()),
                "say",
                "--",
                "--loud");
        assertEquals(List.of("[--loud]"), text(results).lines().toList());
    }

    @Test
    void brokenCommand_run_saysOneLineAndDoesNotThrow() {
        var commands = new CommandLine(
                List.of(
                        command("burst", call -> {
                            throw new IllegalStateException("first\nsecond");
                        }),
                        command("unlinked", call -> {
                            throw new NoClassDefFoundError("org/example/Gone");
                        })),
                new Interruption());
        assertEquals(ExitStatus.REFUSED, run(commands, "burst"));
        assertEquals(ExitStatus.REFUSED, run(commands, "unlinked"));
        assertEquals(2, text(errors).lines().count());
        assertTrue(text(errors).contains("org/example/Gone"));
        assertEquals("", text(results));
    }

    @Test
    void json_run_isTheDocumentOnly() {
        var commands = new CommandLine(List.of(command("say", call -> said("word"))), new Interruption());
        run(commands, "--json", "say");
        assertEquals("{}\n", text(results));
    }

    private ExitStatus run(CommandLine commands, String... arguments) {
        return commands.run(
                List.of(arguments),
                new Out(
                        new PrintStream(results, true, StandardCharsets.UTF_8),
                        new PrintStream(errors, true, StandardCharsets.UTF_8)));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    private static Outcome said(String line) {
        return Outcome.done(Json.fragment("{}"), List.of(line));
    }

    private static Command command(String name, Function<Call, Outcome> work) {
        return new Command() {

            @Override
            public String name() {
                return name;
            }

            @Override
            public Usage usage() {
                return new Usage("", 0, 1, "test", "tongbao " + name, List.of(new Option("--json", "", "json")));
            }

            @Override
            public Outcome run(Call call) {
                return work.apply(call);
            }
        };
    }
}
