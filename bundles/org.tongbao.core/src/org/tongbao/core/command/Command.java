package org.tongbao.core.command;

/**
 * One command of the command line. Brought as an OSGi service by the bundle that does the work; the command line finds
 * it by its name, checks the options and prints what it answers. A command never prints and never ends the program.
 */
public interface Command {

    /** Its name as typed, one or two words, e.g. {@code packs} or {@code incident import}; unique. */
    String name();

    /** How it is used, in the language of the program. */
    Usage usage();

    /**
     * Does the work. Expected trouble is answered, not thrown.
     *
     * @param call operands and options, the options known to {@link #usage()} only
     */
    Outcome run(Call call);
}
