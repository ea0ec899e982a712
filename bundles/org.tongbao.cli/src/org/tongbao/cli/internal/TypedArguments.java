package org.tongbao.cli.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.Option;

/** What was typed, parted into words and options; options may stand anywhere, {@code --} ends them. */
final class TypedArguments {

    private final Map<String, Boolean> known = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final Map<String, String> options = new LinkedHashMap<>();
    private Optional<String> fault = Optional.empty();

    TypedArguments(List<Command> commands, List<String> arguments) {
        known.put("--help", false);
        for (Command command : commands) {
            for (Option option : command.usage().options()) {
                known.put(option.name(), option.takesValue());
            }
        }
        boolean ended = false;
        for (int i = 0; i < arguments.size() && fault.isEmpty(); i++) {
            String argument = arguments.get(i);
            if (ended || !argument.startsWith("--")) {
                words.add(argument);
            } else if (argument.equals("--")) {
                ended = true;
            } else {
                i += option(argument, i + 1 < arguments.size() ? arguments.get(i + 1) : null);
            }
        }
    }

    /** Words that are no options, in order. */
    List<String> words() {
        return words;
    }

    /** Values by option; the empty text for those without value. */
    Map<String, String> options() {
        return options;
    }

    /** What is wrong, if anything. */
    Optional<String> fault() {
        return fault;
    }

    /** How many further arguments the option took. */
    private int option(String argument, @Nullable String next) {
        int equals = argument.indexOf('=');
        String name = equals < 0 ? argument : argument.substring(0, equals);
        @Nullable Boolean takesValue = known.get(name);
        if (takesValue == null) {
            fault = Optional.of(Messages.bind(Messages.Error_noSuchOption, name));
            return 0;
        }
        if (options.containsKey(name)) {
            fault = Optional.of(Messages.bind(Messages.Error_optionTwice, name));
            return 0;
        }
        if (!takesValue) {
            if (equals >= 0) {
                fault = Optional.of(Messages.bind(Messages.Error_optionWithoutValue, name));
            }
            options.put(name, "");
            return 0;
        }
        if (equals >= 0) {
            options.put(name, argument.substring(equals + 1));
            return 0;
        }
        if (next == null || next.startsWith("--")) {
            fault = Optional.of(Messages.bind(Messages.Error_optionNeedsValue, name));
            return 0;
        }
        options.put(name, next);
        return 1;
    }
}
