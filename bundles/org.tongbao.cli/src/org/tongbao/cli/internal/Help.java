package org.tongbao.cli.internal;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.Option;

/** What there is, in the language of the program. */
final class Help {

    private final List<Command> commands;

    Help(List<Command> commands) {
        this.commands = commands;
    }

    /** All commands with an example each. */
    List<String> overview() {
        List<String> lines = new ArrayList<>();
        lines.add(Messages.Help_usage);
        lines.add("");
        lines.add("tongbao help [COMMAND]");
        lines.add("    " + Messages.Help_help);
        lines.add("    " + Messages.bind(Messages.Help_example, "tongbao help incident"));
        for (Command command : commands) {
            lines.add(title(command));
            lines.add("    " + command.usage().description());
            lines.add("    "
                    + Messages.bind(Messages.Help_example, command.usage().example()));
        }
        lines.add("");
        lines.add(Messages.Help_more);
        lines.add(Messages.Help_status);
        return lines;
    }

    /** One command with its options. */
    static List<String> of(Command command) {
        List<String> lines = new ArrayList<>();
        lines.add(title(command));
        lines.add("    " + command.usage().description());
        for (Option option : command.usage().options()) {
            String name = option.takesValue() ? option.name() + " " + option.value() : option.name();
            lines.add("    " + name);
            lines.add("        " + option.description());
        }
        lines.add("    " + Messages.bind(Messages.Help_example, command.usage().example()));
        return lines;
    }

    private static String title(Command command) {
        return ("tongbao " + command.name() + " " + command.usage().operands()).strip();
    }
}
