package org.tongbao.cli.internal.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.anchor.Anchor;
import org.tongbao.core.anchor.AnchorFile;
import org.tongbao.core.anchor.TimeStamp;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.store.ChainHead;
import org.tongbao.core.store.Credentials;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ObjectNode;

/** Writes where the chains of the history end into a signed file, to be kept where nobody of the database can write. */
@Component(service = Command.class)
public final class DbAnchorCommand implements Command {

    private static final String KEY = "--key";

    private final Stores stores;
    private final Stamping stamping;

    /** Over the store. */
    @Activate
    public DbAnchorCommand(@Reference Stores stores, @Reference Stamping stamping) {
        this.stores = stores;
        this.stamping = stamping;
    }

    @Override
    public String name() {
        return "db anchor";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "FILE",
                1,
                1,
                Messages.DbAnchor_help,
                "tongbao db anchor 115-03.anchor --key anchor.key",
                Options.ofStore(
                        new Option(KEY, "FILE", Messages.DbAnchor_key),
                        new Option(Stamping.REQUEST, "FILE", Messages.DbAnchor_request),
                        new Option(Stamping.RESPONSE, "FILE", Messages.DbAnchor_response),
                        Stamping.tsa()));
    }

    @Override
    public Outcome run(Call call) {
        Optional<String> misuse = Stamping.misuse(call);
        if (misuse.isPresent()) {
            return Outcome.failed(ExitStatus.USAGE, misuse.get());
        }
        Path file;
        Path key;
        try {
            file = Path.of(call.operands().get(0)).toAbsolutePath();
            key = Path.of(call.option(KEY).orElse("")).toAbsolutePath();
        } catch (InvalidPathException e) {
            return Outcome.failed(
                    ExitStatus.USAGE, Messages.bind(Messages.Error_unreadable, e.getInput(), e.getMessage()));
        }
        if (call.has(Stamping.RESPONSE)) {
            return keep(call, file, Path.of(call.option(Stamping.RESPONSE).orElseThrow()));
        }
        return call.has(KEY)
                ? write(call, file, key)
                : Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.Error_optionMissing, name(), KEY));
    }

    private Outcome keep(Call call, Path file, Path response) {
        Result<TimeStamp> kept = stamping.keep(call, file, response);
        if (!kept.done()) {
            return Outcome.failed(ExitStatus.REFUSED, kept.findings());
        }
        ObjectNode document = Render.object();
        document.put("file", file.toString());
        Stamping.document(document, kept.value());
        List<String> lines = new ArrayList<>(Stamping.lines(kept));
        lines.add(Messages.bind(Messages.DbAnchor_kept, Stamping.beside(file)));
        return Outcome.done(document, lines, kept.findings());
    }

    private Outcome write(Call call, Path file, Path key) {
        Result<Credentials> credentials = stores.credentials(call);
        Result<char[]> passphrase = credentials.then(account -> Secrets.read(call, Messages.DbKey_passphrase));
        if (!passphrase.done()) {
            return Outcome.failed(ExitStatus.USAGE, passphrase.findings());
        }
        return stores.reading(call, credentials.get(), store -> {
            Result<List<ChainHead>> heads = store.chains().heads();
            if (!heads.done()) {
                return Stores.failed(heads);
            }
            var anchor = new Anchor(Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS), heads.get());
            Result<String> written = AnchorFile.write(file, anchor, key, passphrase.get());
            Result<String> requested = written.then(fingerprint -> requested(call, file));
            return requested.done()
                    ? answer(file, anchor, written.get(), call.option(Stamping.REQUEST))
                    : Outcome.failed(ExitStatus.USAGE, requested.findings());
        });
    }

    private Result<String> requested(Call call, Path anchor) {
        return call.option(Stamping.REQUEST)
                .map(file -> stamping.request(anchor, Path.of(file).toAbsolutePath()))
                .orElseGet(() -> Result.of(""));
    }

    private static Outcome answer(Path file, Anchor anchor, String fingerprint, Optional<String> request) {
        ObjectNode document = Render.object();
        document.put("file", file.toString());
        document.put("chains", anchor.heads().size());
        document.put(
                "links", anchor.heads().stream().mapToLong(ChainHead::position).sum());
        document.put("fingerprint", fingerprint);
        List<String> lines = new ArrayList<>(List.of(
                Messages.bind(
                        Messages.DbAnchor_written,
                        file.toString(),
                        Integer.toString(anchor.heads().size())),
                Messages.bind(Messages.DbKey_fingerprint, fingerprint),
                Messages.DbAnchor_keep));
        request.ifPresent(each -> {
            document.put("request", each);
            lines.add(Messages.bind(Messages.DbAnchor_requested, each));
        });
        return Outcome.done(document, lines);
    }
}
