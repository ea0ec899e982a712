package org.tongbao.core.command;

/**
 * An option of a command. An option means the same in all commands and either always or never takes a value, since it
 * may stand before the command.
 *
 * @param name with its dashes, e.g. {@code --db}
 * @param value name of the value, e.g. {@code FOLDER}; empty for an option without value
 * @param description one line in the language of the program
 */
public record Option(String name, String value, String description) {

    /** True when a value follows. */
    public boolean takesValue() {
        return !value.isEmpty();
    }
}
