package org.tongbao.cli.internal.command;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.account.Actor;
import org.tongbao.core.account.Permission;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.draft.DraftJournal;
import org.tongbao.core.handover.HandoverKeys;
import org.tongbao.core.reminder.ReminderSettings;
import org.tongbao.core.store.Credentials;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoreEncryption;
import org.tongbao.core.store.UserData;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ObjectNode;

/** Takes the encryption of a store off again. */
@Component(service = Command.class)
public final class DbDecryptCommand implements Command {

    private final Stores stores;
    private final HandoverKeys keys;

    /** Over the store, and the keys beside it. */
    @Activate
    public DbDecryptCommand(@Reference Stores stores, @Reference HandoverKeys keys) {
        this.stores = stores;
        this.keys = keys;
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
                Outcome drafts = stores.open(call, place, opener.get(), this::drafts);
                return drafts.status() == ExitStatus.DONE ? decrypt(encryption, place, secret) : drafts;
            } finally {
                Arrays.fill(secret, '\0');
            }
        });
    }

    private Outcome drafts(IncidentStore store) {
        Actor actor = store.accounts().actor();
        if (!actor.may(Permission.DATABASE)) {
            return Stores.failed(Result.refused(actor.refusal(Permission.DATABASE)));
        }
        var journal = new DraftJournal(UserData.current().drafts(), Clock.systemUTC());
        Result<Integer> unsealed =
                journal.unseal(store.sealing(DraftJournal.PURPOSE).orElseThrow());
        Result<?> all = unsealed.then(count -> ReminderSettings.unseal(
                        UserData.current().reminders(),
                        store.sealing(ReminderSettings.PURPOSE).orElseThrow())
                .then(settings -> keys.unseal(
                        UserData.current().handover(),
                        store.sealing(HandoverKeys.PURPOSE).orElseThrow())));
        return all.done() ? Outcome.done(Render.object(), List.of()) : Stores.failed(all);
    }

    private static Outcome decrypt(StoreEncryption encryption, String place, char[] secret) {
        Result<Long> rows = encryption.decrypt(place, secret);
        if (!rows.done()) {
            return Stores.failed(rows);
        }
        ObjectNode document = Render.object();
        document.put("database", place);
        document.put("encrypted", false);
        return RecoveryAnswer.with(
                Outcome.done(document, List.of(Messages.bind(Messages.DbDecrypt_done, place))), rows.findings());
    }
}
