package org.tongbao.cli.internal.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.Interruption;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.store.Credentials;
import org.tongbao.core.store.StoreServing;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ObjectNode;

/** Serves the database in a folder to other computers until it is ended. */
@Component(service = Command.class)
public final class DbServeCommand implements Command {

    private static final String HOST = "--host";
    private static final String PORT = "--port";
    private static final String CERTIFICATE = "--certificate";
    private static final String USUAL_HOST = "localhost";
    private static final String USUAL_PORT = "1527";
    private static final Pattern PORTS = Pattern.compile("[1-9][0-9]{0,4}");
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final StoreServing serving;
    private final Stores stores;
    private final Interruption interruption;

    /** By the installed store. */
    @Activate
    public DbServeCommand(
            @Reference StoreServing serving, @Reference Stores stores, @Reference Interruption interruption) {
        this.serving = serving;
        this.stores = stores;
        this.interruption = interruption;
    }

    @Override
    public String name() {
        return "db serve";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "",
                0,
                0,
                Messages.DbServe_help,
                "tongbao db serve --db ./shared --host db.example.org --certificate server.p12",
                List.of(
                        new Option(Options.DB, "FOLDER", Messages.DbServe_folder),
                        new Option(HOST, "HOST", Messages.DbServe_host),
                        new Option(PORT, "N", Messages.DbServe_port),
                        new Option(CERTIFICATE, "FILE", Messages.DbServe_certificate),
                        new Option(Options.SECRETS, "-", Messages.Option_secrets),
                        Options.json()));
    }

    @Override
    public Outcome run(Call call) {
        Optional<String> folder = call.option(Options.DB);
        if (folder.isEmpty()) {
            return Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.Error_optionMissing, name(), Options.DB));
        }
        Optional<String> certificate = call.option(CERTIFICATE);
        if (certificate.isEmpty()) {
            return Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.Error_optionMissing, name(), CERTIFICATE));
        }
        String port = call.option(PORT).orElse(USUAL_PORT);
        if (!PORTS.matcher(port).matches()) {
            return Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.Error_unreadable, PORT, port));
        }
        try {
            return serve(call, folder.get(), Path.of(certificate.get()), Integer.parseInt(port));
        } catch (InvalidPathException e) {
            return Outcome.failed(
                    ExitStatus.USAGE, Messages.bind(Messages.Error_unreadable, e.getInput(), e.getMessage()));
        }
    }

    private Outcome serve(Call call, String folder, Path certificate, int port) {
        Result<Credentials> opener = stores.credentials(call);
        Result<char[]> passphrase = opener.then(any -> Secrets.read(call, Messages.DbServe_passphrase));
        if (!passphrase.done()) {
            return Outcome.failed(ExitStatus.USAGE, passphrase.findings());
        }
        String host = call.option(HOST).orElse(USUAL_HOST);
        Result<StoreServing.Served> begun = serving.serve(
                new StoreServing.Request(folder, opener.get(), host, port, certificate, passphrase.get()));
        if (!begun.done()) {
            return Stores.failed(begun);
        }
        try (StoreServing.Served served = begun.get()) {
            return untilEnded(served);
        }
    }

    private Outcome untilEnded(StoreServing.Served served) {
        IProgressMonitor monitor = interruption.monitor();
        interruption.say(Messages.bind(Messages.DbServe_serving, served.address()));
        while (!monitor.isCanceled() && served.running()) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        String ended = Messages.bind(Messages.DbServe_ended, served.address());
        if (!monitor.isCanceled()) {
            return Outcome.failed(ExitStatus.REFUSED, ended);
        }
        ObjectNode document = Render.object();
        document.put("address", served.address());
        return Outcome.done(document, List.of(ended));
    }
}
