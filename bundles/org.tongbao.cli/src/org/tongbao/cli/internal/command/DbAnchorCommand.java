package org.tongbao.cli.internal.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.anchor.Anchor;
import org.tongbao.core.anchor.AnchorFile;
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

    /** Over the store. */
    @Activate
    public DbAnchorCommand(@Reference Stores stores) {
        this.stores = stores;
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
                Options.ofStore(new Option(KEY, "FILE", Messages.DbAnchor_key)));
    }

    @Override
    public Outcome run(Call call) {
        if (call.option(KEY).isEmpty()) {
            return Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.Error_optionMissing, name(), KEY));
        }
        Path file;
        Path key;
        try {
            file = Path.of(call.operands().get(0)).toAbsolutePath();
            key = Path.of(call.option(KEY).get()).toAbsolutePath();
        } catch (InvalidPathException e) {
            return Outcome.failed(
                    ExitStatus.USAGE, Messages.bind(Messages.Error_unreadable, e.getInput(), e.getMessage()));
        }
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
            return written.done()
                    ? answer(file, anchor, written.get())
                    : Outcome.failed(ExitStatus.USAGE, written.findings());
        });
    }

    private static Outcome answer(Path file, Anchor anchor, String fingerprint) {
        ObjectNode document = Render.object();
        document.put("file", file.toString());
        document.put("chains", anchor.heads().size());
        document.put(
                "links", anchor.heads().stream().mapToLong(ChainHead::position).sum());
        document.put("fingerprint", fingerprint);
        return Outcome.done(
                document,
                List.of(
                        Messages.bind(
                                Messages.DbAnchor_written,
                                file.toString(),
                                Integer.toString(anchor.heads().size())),
                        Messages.bind(Messages.DbKey_fingerprint, fingerprint),
                        Messages.DbAnchor_keep));
    }
}
