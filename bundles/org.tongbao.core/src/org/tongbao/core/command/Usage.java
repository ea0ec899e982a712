package org.tongbao.core.command;

import java.util.List;

/**
 * How a command is used.
 *
 * @param operands what follows the name, e.g. {@code FILE…}; empty when nothing does
 * @param fewest operands that must be given
 * @param most operands that may be given
 * @param description what it does, in the language of the program
 * @param example one complete line that works
 * @param options it knows, in the order of the help
 */
public record Usage(String operands, int fewest, int most, String description, String example, List<Option> options) {

    /** Keeps a copy of the options. */
    public Usage {
        options = List.copyOf(options);
    }
}
