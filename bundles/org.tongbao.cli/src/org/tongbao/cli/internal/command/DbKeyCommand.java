package org.tongbao.cli.internal.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.anchor.AnchorKey;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ObjectNode;

/** Makes the key that signs anchors. */
@Component(service = Command.class)
public final class DbKeyCommand implements Command {

    @Override
    public String name() {
        return "db key";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "FILE",
                1,
                1,
                Messages.DbKey_help,
                "tongbao db key anchor.key",
                List.of(new Option(Options.SECRETS, "-", Messages.Option_secrets), Options.json()));
    }

    @Override
    public Outcome run(Call call) {
        String name = call.operands().get(0);
        Path file;
        try {
            file = Path.of(name).toAbsolutePath();
        } catch (InvalidPathException e) {
            return Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.Error_unreadable, name, e.getMessage()));
        }
        Result<char[]> passphrase = Secrets.read(call, Messages.DbKey_passphrase);
        Result<String> made = passphrase.then(secret -> AnchorKey.make(file, secret));
        if (!made.done()) {
            return Outcome.failed(ExitStatus.USAGE, made.findings());
        }
        ObjectNode document = Render.object();
        document.put("privateKey", file.toString());
        document.put("publicKey", AnchorKey.beside(file).toString());
        document.put("fingerprint", made.get());
        return Outcome.done(
                document,
                List.of(
                        Messages.bind(
                                Messages.DbKey_made,
                                file.toString(),
                                AnchorKey.beside(file).toString()),
                        Messages.bind(Messages.DbKey_fingerprint, made.get())));
    }
}
