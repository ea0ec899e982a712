package org.tongbao.core.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One call of a command.
 *
 * @param operands in the order typed
 * @param options values by name; the empty text for options without value
 * @param progress takes a line now and then about how far long work is, for standard error; never part of the answer
 */
public record Call(List<String> operands, Map<String, String> options, Consumer<String> progress) {

    /** A call that nobody waits for. */
    public Call(List<String> operands, Map<String, String> options) {
        this(operands, options, line -> {});
    }

    /** Keeps copies. */
    public Call {
        operands = List.copyOf(operands);
        options = Map.copyOf(options);
    }

    /** The value of an option, if it was given. */
    public Optional<String> option(String name) {
        @Nullable String value = options.get(name);
        return value == null ? Optional.empty() : Optional.of(value);
    }

    /** True when the option was given. */
    public boolean has(String name) {
        return options.containsKey(name);
    }
}
