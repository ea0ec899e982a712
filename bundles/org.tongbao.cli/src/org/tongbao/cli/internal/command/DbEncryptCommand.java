package org.tongbao.cli.internal.command;

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
import org.tongbao.core.handover.HandoverKeys;
import org.tongbao.core.seal.RecoveryCode;
import org.tongbao.core.store.Credentials;
import org.tongbao.model.finding.Result;

/** Encrypts a store in a folder under a passphrase and tells its recovery code. */
@Component(service = Command.class)
public final class DbEncryptCommand implements Command {

    private final Stores stores;
    private final BesideStore beside;
    private final Interruption interruption;

    /** Over the store, and the keys beside it. */
    @Activate
    public DbEncryptCommand(
            @Reference Stores stores, @Reference HandoverKeys keys, @Reference Interruption interruption) {
        this.stores = stores;
        beside = new BesideStore(keys);
        this.interruption = interruption;
    }

    @Override
    public String name() {
        return "db encrypt";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "",
                0,
                0,
                Messages.DbEncrypt_help,
                "tongbao db encrypt --sheet recovery.html",
                Options.ofStore(Options.copy(), new Option(RecoveryAnswer.SHEET, "FILE", Messages.Option_sheet)));
    }

    @Override
    public Outcome run(Call call) {
        return stores.encryption(call, (encryption, place) -> {
            Result<char[]> passphrase = Secrets.fresh(call, Messages.Encryption_new, Messages.Encryption_again);
            if (!passphrase.done()) {
                return Outcome.failed(ExitStatus.USAGE, passphrase.findings());
            }
            Result<RecoveryCode> code =
                    encryption.encrypt(place, passphrase.get(), interruption.share(Messages.DbEncrypt_progress));
            if (!code.done()) {
                return Stores.failed(code);
            }
            Outcome answer = RecoveryAnswer.of(call, place, code, Messages.DbEncrypt_done);
            // last: whatever becomes of the drafts, the code must reach its owner
            return stores.unasked(
                    place,
                    new Credentials("", passphrase.get()),
                    store -> RecoveryAnswer.with(answer, beside.seal(place, store)));
        });
    }
}
