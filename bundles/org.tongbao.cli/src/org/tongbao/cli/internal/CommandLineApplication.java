package org.tongbao.cli.internal;

import java.util.List;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.cli.internal.nls.Messages;

/** Runs one command without a display; its answer is the exit status of the process. */
public final class CommandLineApplication implements IApplication {

    /** Exit status of wrong usage or unreadable input. */
    private static final Integer WRONG_USAGE = 2;

    @Override
    public Object start(@Nullable IApplicationContext context) {
        var out = new Out(System.out, System.err);
        var arguments = context == null ? List.<String>of() : arguments(context);
        if (arguments.isEmpty() || arguments.get(0).equals("help")) {
            out.line(Messages.Help_usage);
            return IApplication.EXIT_OK;
        }
        out.error(Messages.bind(Messages.Error_unknownCommand, arguments.get(0)));
        return WRONG_USAGE;
    }

    @Override
    public void stop() {
        // a command runs on the application's thread and ends by itself
    }

    private static List<String> arguments(IApplicationContext context) {
        return context.getArguments().get(IApplicationContext.APPLICATION_ARGS) instanceof String[] all
                ? List.of(all)
                : List.of();
    }
}
