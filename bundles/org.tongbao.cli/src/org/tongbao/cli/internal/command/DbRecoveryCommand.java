package org.tongbao.cli.internal.command;

import java.util.Arrays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.seal.RecoveryCode;
import org.tongbao.model.finding.Result;

/** Gives an encrypted store a new recovery code. */
@Component(service = Command.class)
public final class DbRecoveryCommand implements Command {

    private final Stores stores;

    /** Over the store. */
    @Activate
    public DbRecoveryCommand(@Reference Stores stores) {
        this.stores = stores;
    }

    @Override
    public String name() {
        return "db recovery";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "",
                0,
                0,
                Messages.DbRecovery_help,
                "tongbao db recovery --sheet recovery.html",
                Options.ofStore(Options.copy(), new Option(RecoveryAnswer.SHEET, "FILE", Messages.Option_sheet)));
    }

    @Override
    public Outcome run(Call call) {
        return stores.encryption(call, (encryption, place) -> {
            if (!encryption.encrypted(place)) {
                return Stores.failed(encryption.renewRecovery(place, new char[0]));
            }
            Result<char[]> secret = Secrets.read(call, Messages.bind(Messages.Store_passphrase, place));
            if (!secret.done()) {
                return Outcome.failed(ExitStatus.USAGE, secret.findings());
            }
            Result<RecoveryCode> code = encryption.renewRecovery(place, secret.get());
            Arrays.fill(secret.get(), '\0');
            return code.done() ? RecoveryAnswer.of(call, place, code, Messages.DbRecovery_done) : Stores.failed(code);
        });
    }
}
