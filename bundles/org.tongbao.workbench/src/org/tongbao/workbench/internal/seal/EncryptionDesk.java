package org.tongbao.workbench.internal.seal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.tongbao.core.account.Permission;
import org.tongbao.core.handover.HandoverKeys;
import org.tongbao.core.reminder.ReminderSettings;
import org.tongbao.core.seal.RecoveryCode;
import org.tongbao.core.store.Credentials;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoreEncryption;
import org.tongbao.core.store.UserData;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.ui.draft.DraftDesk;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.store.StoreAccess;
import org.tongbao.workbench.internal.store.StoreState;
import org.tongbao.workbench.internal.store.WorkbenchFinding;

/**
 * Encrypts the store that the workbench works on, and changes its keys, in Jobs. What it is given to tell is called on their threads;
 * the secrets it is given are its own to wipe. Any thread.
 */
@Component(service = EncryptionDesk.class)
public final class EncryptionDesk {

    private final StoreAccess access;
    private final DraftDesk drafts;
    private final Optional<StoreEncryption> encryption;
    private final Optional<HandoverKeys> handover;

    /** On the workbench's store. */
    @Activate
    public EncryptionDesk(
            @Reference StoreAccess access,
            @Reference DraftDesk drafts,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL) @Nullable StoreEncryption encryption,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL) @Nullable HandoverKeys handover) {
        this.access = access;
        this.drafts = drafts;
        this.encryption = encryption == null ? Optional.empty() : Optional.of(encryption);
        this.handover = handover == null ? Optional.empty() : Optional.of(handover);
    }

    /**
     * What can be encrypted on this computer.
     *
     * @param store that is open
     * @param place folder of its files, or of its copy's
     * @param copy true where it is the copy of a shared one
     */
    record Target(IncidentStore store, String place, boolean encrypted, boolean copy) {}

    /** The open store when it is in a folder, or the copy of a shared one; empty where there is neither. */
    Optional<Target> target() {
        if (encryption.isEmpty() || !(access.state() instanceof StoreState.Open open)) {
            return Optional.empty();
        }
        Optional<String> copy = access.copy().map(Path::toString);
        String place = copy.orElse(open.info().location());
        return place.startsWith("jdbc:")
                ? Optional.empty()
                : Optional.of(new Target(open.store(), place, encryption.get().encrypted(place), copy.isPresent()));
    }

    /** Closes the store, encrypts it, opens it again, and tells the recovery code. */
    void encrypt(char[] passphrase, IProgressMonitor monitor, Consumer<Result<RecoveryCode>> told) {
        if (forbidden(told)) {
            return;
        }
        access.rework(Messages.Encryption_working, place -> {
            Result<RecoveryCode> code = keys(each -> each.encrypt(place, passphrase, monitor));
            told.accept(code);
            return code.done() ? new Credentials("", passphrase) : Credentials.NONE;
        });
    }

    /** Puts the drafts in clear, closes the store, takes the encryption off and opens it again. */
    void decrypt(char[] secret, IProgressMonitor monitor, Consumer<Result<Long>> told) {
        Optional<Target> target = target();
        if (target.isEmpty() || forbidden(told)) {
            return;
        }
        access.run(Messages.Encryption_working, () -> {
            IncidentStore store = target.get().store();
            Result<?> unsealed = drafts.unseal(store)
                    .then(count -> store.sealing(ReminderSettings.PURPOSE)
                            .map(sealing -> ReminderSettings.unseal(
                                            UserData.current().reminders(), sealing)
                                    .map(settings -> count))
                            .orElseGet(() -> Result.of(count)))
                    .then(count -> unsealKeys(store));
            if (!unsealed.done()) {
                told.accept(Result.refused(unsealed.findings()));
                return;
            }
            access.rework(Messages.Encryption_working, place -> {
                Result<Long> rows = keys(each -> each.decrypt(place, secret, monitor));
                told.accept(rows);
                return rows.done() ? Credentials.NONE : access.opener();
            });
        });
    }

    private Result<Boolean> unsealKeys(IncidentStore store) {
        return handover.flatMap(keys -> store.sealing(HandoverKeys.PURPOSE)
                        .map(sealing -> keys.unseal(UserData.current().handover(), sealing)))
                .orElseGet(() -> Result.of(false));
    }

    /** Changes the passphrase, while the store stays open. */
    void change(char[] secret, char[] passphrase, Consumer<Result<String>> told) {
        if (forbidden(told)) {
            return;
        }
        onPlace(place -> {
            told.accept(keys(each -> each.changePassphrase(place, secret, passphrase)));
            Arrays.fill(secret, '\0');
            Arrays.fill(passphrase, '\0');
        });
    }

    /** Makes a new recovery code, while the store stays open. */
    void renew(char[] secret, Consumer<Result<RecoveryCode>> told) {
        if (forbidden(told)) {
            return;
        }
        onPlace(place -> {
            told.accept(keys(each -> each.renewRecovery(place, secret)));
            Arrays.fill(secret, '\0');
        });
    }

    /** Tells why who acts may not; the copy on this computer is everybody's own. */
    private <T> boolean forbidden(Consumer<Result<T>> told) {
        Optional<Finding> objection = objection();
        objection.ifPresent(why -> told.accept(Result.refused(why)));
        return objection.isPresent();
    }

    /** Why who acts may not encrypt; the copy on this computer is everybody's own. */
    Optional<Finding> objection() {
        return target().filter(target -> !target.copy())
                .flatMap(target -> access.actor().objection(Permission.DATABASE));
    }

    private void onPlace(Consumer<String> work) {
        target().ifPresent(target -> access.run(Messages.Encryption_working, () -> work.accept(target.place())));
    }

    private <T> Result<T> keys(Function<StoreEncryption, Result<T>> work) {
        return encryption.map(work).orElseGet(() -> Result.refused(Finding.error(WorkbenchFinding.NO_DATABASE, "")));
    }
}
