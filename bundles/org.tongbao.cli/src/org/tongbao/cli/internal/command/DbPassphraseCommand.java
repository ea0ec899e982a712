package org.tongbao.cli.internal.command;

import java.util.Arrays;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ObjectNode;

/** Changes the passphrase of an encrypted store, also by its recovery code. */
@Component(service = Command.class)
public final class DbPassphraseCommand implements Command {

    private final Stores stores;

    /** Over the store. */
    @Activate
    public DbPassphraseCommand(@Reference Stores stores) {
        this.stores = stores;
    }

    @Override
    public String name() {
        return "db passphrase";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "", 0, 0, Messages.DbPassphrase_help, "tongbao db passphrase", Options.ofStore(Options.copy()));
    }

    @Override
    public Outcome run(Call call) {
        return stores.encryption(call, (encryption, place) -> {
            if (!encryption.encrypted(place)) {
                return Stores.failed(encryption.changePassphrase(place, new char[0], new char[0]));
            }
            // one line each: first what opens it now, then the new passphrase
            Result<char[]> secret = Secrets.read(call, Messages.bind(Messages.Store_passphrase, place));
            Result<char[]> passphrase =
                    secret.then(opener -> Secrets.fresh(call, Messages.Encryption_new, Messages.Encryption_again));
            if (!passphrase.done()) {
                return Outcome.failed(ExitStatus.USAGE, passphrase.findings());
            }
            Result<String> changed = encryption.changePassphrase(place, secret.get(), passphrase.get());
            Arrays.fill(secret.get(), '\0');
            Arrays.fill(passphrase.get(), '\0');
            if (!changed.done()) {
                return Stores.failed(changed);
            }
            ObjectNode document = Render.object();
            document.put("database", place);
            document.put("encrypted", true);
            return Outcome.done(
                    document, List.of(Messages.bind(Messages.DbPassphrase_done, place), Messages.Encryption_backups));
        });
    }
}
