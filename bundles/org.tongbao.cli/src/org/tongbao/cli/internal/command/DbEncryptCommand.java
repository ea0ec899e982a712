package org.tongbao.cli.internal.command;

import java.time.Clock;
import java.util.ArrayList;
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
import org.tongbao.core.draft.DraftJournal;
import org.tongbao.core.handover.HandoverKeys;
import org.tongbao.core.reminder.ReminderSettings;
import org.tongbao.core.seal.RecoveryCode;
import org.tongbao.core.store.Credentials;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.UserData;
import org.tongbao.model.finding.Result;

/** Encrypts a store in a folder under a passphrase and tells its recovery code. */
@Component(service = Command.class)
public final class DbEncryptCommand implements Command {

    private final Stores stores;
    private final HandoverKeys keys;

    /** Over the store, and the keys beside it. */
    @Activate
    public DbEncryptCommand(@Reference Stores stores, @Reference HandoverKeys keys) {
        this.stores = stores;
        this.keys = keys;
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
            Result<RecoveryCode> code = encryption.encrypt(place, passphrase.get());
            if (!code.done()) {
                return Stores.failed(code);
            }
            Outcome answer = RecoveryAnswer.of(call, place, code, Messages.DbEncrypt_done);
            // last: whatever becomes of the drafts, the code must reach its owner
            return stores.unasked(place, new Credentials("", passphrase.get()), store -> drafts(place, store, answer));
        });
    }

    /** Seals what was typed and not yet saved in this database, by which server mail is sent, and the keys for hand-over. */
    private Outcome drafts(String place, IncidentStore store, Outcome answer) {
        var user = UserData.current();
        boolean own = user.database().toString().equals(place);
        var journal = new DraftJournal(user.drafts(), Clock.systemUTC());
        Result<Integer> sealed = journal.seal(
                store.sealing(DraftJournal.PURPOSE).orElseThrow(), own ? id -> true : DraftJournal.of(store));
        var findings = new ArrayList<>(sealed.findings());
        if (own) {
            findings.addAll(ReminderSettings.seal(
                            user.reminders(),
                            store.sealing(ReminderSettings.PURPOSE).orElseThrow())
                    .findings());
            findings.addAll(keys.seal(
                            user.handover(), store.sealing(HandoverKeys.PURPOSE).orElseThrow())
                    .findings());
        }
        return RecoveryAnswer.with(answer, findings);
    }
}
