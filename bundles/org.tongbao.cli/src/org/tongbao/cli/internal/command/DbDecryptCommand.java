package org.tongbao.cli.internal.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.Interruption;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.account.Actor;
import org.tongbao.core.account.Permission;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.handover.HandoverKeys;
import org.tongbao.core.store.Credentials;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoreEncryption;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ObjectNode;

/** Takes the encryption of a store off again. */
@Component(service = Command.class)
public final class DbDecryptCommand implements Command {

    private final Stores stores;
    private final BesideStore beside;
    private final Interruption interruption;

    /** Over the store, and the keys beside it. */
    @Activate
    public DbDecryptCommand(
            @Reference Stores stores, @Reference HandoverKeys keys, @Reference Interruption interruption) {
        this.stores = stores;
        beside = new BesideStore(keys);
        this.interruption = interruption;
    }

    @Override
    public String name() {
        return "db decrypt";
    }

    @Override
    public Usage usage() {
        return new Usage("", 0, 0, Messages.DbDecrypt_help, "tongbao db decrypt", Options.ofStore(Options.copy()));
    }

    @Override
    public Outcome run(Call call) {
        return stores.encryption(call, (encryption, place) -> {
            if (!encryption.encrypted(place)) {
                return Stores.failed(encryption.decrypt(place, new char[0]));
            }
            Result<Credentials> opener = stores.credentials(call, Optional.empty(), place);
            if (!opener.done()) {
                return Outcome.failed(ExitStatus.USAGE, opener.findings());
            }
            char[] secret = opener.get().password().clone();
            try {
                // first: no key is left afterwards that could open them
                Outcome unsealed = stores.open(call, place, opener.get(), this::unsealed);
                return unsealed.status() == ExitStatus.DONE ? decrypt(encryption, place, secret) : unsealed;
            } finally {
                Arrays.fill(secret, '\0');
            }
        });
    }

    private Outcome unsealed(IncidentStore store) {
        Actor actor = store.accounts().actor();
        if (!actor.may(Permission.DATABASE)) {
            return Stores.failed(Result.refused(actor.refusal(Permission.DATABASE)));
        }
        Result<?> all = beside.unseal(store);
        return all.done() ? Outcome.done(Render.object(), List.of()) : Stores.failed(all);
    }

    private Outcome decrypt(StoreEncryption encryption, String place, char[] secret) {
        Result<Long> rows = encryption.decrypt(place, secret, interruption.share(Messages.DbDecrypt_progress));
        if (!rows.done()) {
            // the store is as it was, and so is to be what lies beside it
            return stores.unasked(place, new Credentials("", secret.clone()), store -> {
                var findings = new ArrayList<>(rows.findings());
                findings.addAll(beside.seal(place, store));
                return Stores.failed(Result.refused(findings));
            });
        }
        ObjectNode document = Render.object();
        document.put("database", place);
        document.put("encrypted", false);
        return RecoveryAnswer.with(
                Outcome.done(document, List.of(Messages.bind(Messages.DbDecrypt_done, place))), rows.findings());
    }
}
