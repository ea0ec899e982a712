package org.tongbao.cli.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.json.Json;

/** Finds the command that is meant, checks how it is called, runs it and prints its answer. */
@Component(service = CommandLine.class)
public final class CommandLine {

    private static final String JSON = "--json";

    private final List<Command> commands;
    private final Interruption interruption;

    /** Over all commands that bundles bring. */
    @Activate
    public CommandLine(
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
                    List<Command> commands,
            @Reference Interruption interruption) {
        this.interruption = interruption;
        this.commands =
                commands.stream().sorted(Comparator.comparing(Command::name)).toList();
    }

    /** Runs what was typed; the status is that of the process. */
    public ExitStatus run(List<String> arguments, Out out) {
        var typed = new TypedArguments(commands, arguments);
        Optional<String> fault = typed.fault();
        if (fault.isPresent()) {
            return refuse(out, fault.get());
        }
        List<String> words = typed.words();
        if (words.isEmpty() || words.get(0).equals("help") || typed.options().containsKey("--help")) {
            return help(words, out);
        }
        Optional<Command> found = find(words);
        if (found.isEmpty()) {
            return refuse(out, Messages.bind(Messages.Error_unknownCommand, String.join(" ", first(words))));
        }
        Command command = found.get();
        List<String> operands = words.subList(command.name().split(" ").length, words.size());
        Optional<String> misuse = misuse(command, operands, typed.options());
        if (misuse.isPresent()) {
            return refuse(out, misuse.get());
        }
        interruption.began(out::error);
        try {
            Outcome outcome = guarded(command, new Call(operands, typed.options(), out::error));
            print(outcome, typed.options().containsKey(JSON), out);
            return outcome.status();
        } finally {
            interruption.ended();
        }
    }

    /** A command may come from anybody; when it breaks, the user still gets one line and the log the rest. */
    private static Outcome guarded(Command command, Call call) {
        try {
            return command.run(call);
        } catch (RuntimeException | LinkageError e) {
            ILog.of(CommandLine.class).error("The command \"" + command.name() + "\" broke", e);
            String reason = e.getMessage() == null ? "" : e.getMessage();
            return Outcome.failed(ExitStatus.REFUSED, Messages.bind(Messages.Error_broken, new Object[] {
                command.name(), e.getClass().getSimpleName(), reason
            }));
        }
    }

    private static void print(Outcome outcome, boolean json, Out out) {
        outcome.errors().forEach(out::error);
        if (json) {
            if (!outcome.document().isNull()) {
                out.document(Json.write(outcome.document()));
            }
        } else {
            outcome.lines().forEach(out::line);
        }
    }

    private ExitStatus help(List<String> words, Out out) {
        var help = new Help(commands);
        List<String> about = !words.isEmpty() && words.get(0).equals("help") ? words.subList(1, words.size()) : words;
        if (about.isEmpty()) {
            help.overview().forEach(out::line);
            return ExitStatus.DONE;
        }
        List<Command> meant = find(about).map(List::of).orElseGet(() -> group(about.get(0)));
        if (meant.isEmpty()) {
            return refuse(out, Messages.bind(Messages.Error_unknownCommand, String.join(" ", first(about))));
        }
        List<String> lines = new ArrayList<>();
        for (Command command : meant) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(Help.of(command));
        }
        lines.forEach(out::line);
        return ExitStatus.DONE;
    }

    private static ExitStatus refuse(Out out, String error) {
        out.error(error);
        return ExitStatus.USAGE;
    }

    private Optional<String> misuse(Command command, List<String> operands, Map<String, String> options) {
        Map<String, Boolean> known = new HashMap<>();
        command.usage().options().forEach(option -> known.put(option.name(), true));
        for (String option : options.keySet()) {
            if (!known.containsKey(option)) {
                return Optional.of(Messages.bind(Messages.Error_unknownOption, command.name(), option));
            }
        }
        if (operands.size() < command.usage().fewest()) {
            return Optional.of(Messages.bind(
                    Messages.Error_operandMissing,
                    command.name(),
                    command.usage().operands()));
        }
        if (operands.size() > command.usage().most()) {
            return Optional.of(Messages.bind(
                    Messages.Error_operandUnexpected,
                    command.name(),
                    operands.get(command.usage().most())));
        }
        return Optional.empty();
    }

    /** The command of two words, else of one. */
    private Optional<Command> find(List<String> words) {
        String two = String.join(" ", first(words));
        return named(two).or(() -> named(words.get(0)));
    }

    private Optional<Command> named(String name) {
        return commands.stream().filter(command -> command.name().equals(name)).findFirst();
    }

    private List<Command> group(String word) {
        return commands.stream()
                .filter(command -> command.name().startsWith(word + " "))
                .toList();
    }

    private List<String> first(List<String> words) {
        boolean group = !group(words.get(0)).isEmpty();
        return words.subList(0, Math.min(group ? 2 : 1, words.size()));
    }
}
