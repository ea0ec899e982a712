package org.tongbao.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.ExitStatus;

/** Runs one command without a display; its answer is the exit status of the process. */
public final class CommandLineApplication implements IApplication {

    private static final long PATIENCE_MILLIS = 10_000;

    @Override
    public Object start(@Nullable IApplicationContext context) throws InterruptedException {
        var out = new Out(stream(FileDescriptor.out), stream(FileDescriptor.err));
        List<String> arguments = context == null ? List.of() : arguments(context);
        BundleContext bundles =
                FrameworkUtil.getBundle(CommandLineApplication.class).getBundleContext();
        var tracker = new ServiceTracker<CommandLine, CommandLine>(bundles, CommandLine.class, null);
        tracker.open();
        try {
            @Nullable CommandLine commands = tracker.waitForService(PATIENCE_MILLIS);
            if (commands == null) {
                out.error(Messages.Error_noCommands);
                return ExitStatus.REFUSED.code();
            }
            return commands.run(arguments, out).code();
        } finally {
            tracker.close();
        }
    }

    @Override
    public void stop() {
        // a command runs on the application's thread and ends by itself
    }

    /** Documents are UTF-8 whatever the terminal speaks. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    private static List<String> arguments(IApplicationContext context) {
        return context.getArguments().get(IApplicationContext.APPLICATION_ARGS) instanceof String[] all
                ? List.of(all)
                : List.of();
    }
}
