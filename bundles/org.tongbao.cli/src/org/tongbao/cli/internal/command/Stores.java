package org.tongbao.cli.internal.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tongbao.cli.internal.Interruption;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.account.AccountStore;
import org.tongbao.core.account.Actor;
import org.tongbao.core.account.Entrance;
import org.tongbao.core.account.Permission;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.StoreAccess;
import org.tongbao.core.store.BackupReport;
import org.tongbao.core.store.CopyReport;
import org.tongbao.core.store.Credentials;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentStores;
import org.tongbao.core.store.StoreEncryption;
import org.tongbao.core.store.UserData;
import org.tongbao.model.finding.Result;

/** Opens the store that a command means and closes it again. */
@Component(service = {Stores.class, StoreAccess.class})
public final class Stores implements StoreAccess {

    /** Troubles with the place that was typed; all others are refusals of the store itself. */
    private static final Set<String> MISTYPED = Set.of(
            "database-unreachable",
            "database-unsupported",
            "database-foreign-folder",
            "database-address",
            "number-ambiguous",
            "backup-inside",
            "backup-unreadable",
            "backup-on-server",
            "encryption-on-server",
            "attachment-unreadable",
            "attachment-large",
            "attachment-unwritable",
            "account-name",
            "account-unnameable",
            "login-unnameable",
            "login-unsupported",
            "account-roleless",
            "account-unknown",
            "account-password-short",
            "account-password-name",
            "account-password-same",
            "secret-missing",
            "account-password",
            "server-certificate",
            "seal-passphrase-short");

    private final Optional<IncidentStores> stores;
    private final Optional<StoreEncryption> encryption;
    private final Interruption interruption;

    /** Over the installed store, if there is one. */
    @Activate
    public Stores(
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    @Nullable
                    IncidentStores stores,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    @Nullable
                    StoreEncryption encryption,
            @Reference Interruption interruption) {
        this.stores = stores == null ? Optional.empty() : Optional.of(stores);
        this.encryption = encryption == null ? Optional.empty() : Optional.of(encryption);
        this.interruption = interruption;
    }

    /** Works on the store, which is made when it is not there yet. */
    Outcome writing(Call call, Function<IncidentStore, Outcome> work) {
        Result<Credentials> credentials = credentials(call);
        return credentials.done()
                ? open(call, place(call), credentials.get(), work)
                : Outcome.failed(ExitStatus.USAGE, credentials.findings());
    }

    @Override
    public List<Option> options(List<Option> own) {
        return Options.ofStore(own.toArray(Option[]::new));
    }

    @Override
    public Outcome reading(Call call, Function<IncidentStore, Outcome> work) {
        Result<Credentials> credentials = credentials(call);
        return credentials.done()
                ? reading(call, credentials.get(), work)
                : Outcome.failed(ExitStatus.USAGE, credentials.findings());
    }

    /** Works on a store as somebody who was asked for before. */
    Outcome reading(Call call, Credentials credentials, Function<IncidentStore, Outcome> work) {
        return missing(call).orElseGet(() -> open(call, place(call), credentials, work));
    }

    /** Works on the store at a place, as who logs in where it has accounts. */
    Outcome open(Call call, String place, Credentials credentials, Function<IncidentStore, Outcome> work) {
        if (stores.isEmpty()) {
            return Outcome.failed(ExitStatus.REFUSED, Messages.Error_noStore);
        }
        Result<IncidentStore> opened =
                stores.get().open(place, credentials, interruption.progress(Messages.Store_upgrading));
        if (!opened.done()) {
            Arrays.fill(credentials.password(), '\0');
            return failed(opened);
        }
        try (IncidentStore store = opened.get()) {
            Result<IncidentStore> entered = enter(call, place, credentials, store);
            return entered.done() ? work.apply(entered.get()) : failed(entered);
        } finally {
            Arrays.fill(credentials.password(), '\0');
        }
    }

    /** Works for the program itself, on what lies beside a store or on one of its own making; nobody is asked who he is. */
    Outcome unasked(String place, Credentials credentials, Function<IncidentStore, Outcome> work) {
        if (stores.isEmpty()) {
            return Outcome.failed(ExitStatus.REFUSED, Messages.Error_noStore);
        }
        Result<IncidentStore> opened = stores.get().open(place, credentials);
        Arrays.fill(credentials.password(), '\0');
        if (!opened.done()) {
            return failed(opened);
        }
        try (IncidentStore store = opened.get()) {
            return work.apply(store);
        }
    }

    /** The store for who asks. On a server the account has the password by which that lets one in. */
    private static Result<IncidentStore> enter(Call call, String place, Credentials credentials, IncidentStore store) {
        Optional<String> user = call.option(Options.USER);
        Result<Boolean> accounts = store.accounts().any();
        if (!accounts.done() || !accounts.get() || user.isEmpty()) {
            return accounts.then(any -> Entrance.alone(store, place));
        }
        boolean known = onServer(place) && credentials.password().length > 0;
        Result<char[]> password = known
                ? Result.of(credentials.password())
                : Secrets.read(call, Messages.bind(Messages.Store_account, user.get()));
        return password.then(typed -> {
            Result<IncidentStore> entered = Entrance.logIn(store, user.get(), typed);
            Arrays.fill(typed, '\0');
            return entered;
        });
    }

    /** Whether somebody may do something that concerns the database as a whole; empty when he may. */
    Optional<Outcome> refusal(Call call, Credentials credentials, Permission permission) {
        var again = new Credentials(credentials.user(), credentials.password().clone());
        Outcome outcome = reading(call, again, store -> {
            Actor actor = store.accounts().actor();
            return actor.may(permission)
                    ? Outcome.done(Render.object(), List.of())
                    : failed(Result.refused(actor.refusal(permission)));
        });
        return outcome.status() == ExitStatus.DONE ? Optional.empty() : Optional.of(outcome);
    }

    /** The name recorded with what is done: that of the account, else of who runs the program. */
    static String author(IncidentStore store) {
        return author(store.accounts());
    }

    /** Likewise. */
    static String author(AccountStore accounts) {
        String account = accounts.actor().by();
        return account.isEmpty() ? System.getProperty("user.name", "") : account;
    }

    /** Copies the store that a call names to another place. */
    Outcome copy(
            Call call,
            Credentials reader,
            String to,
            Credentials writer,
            IProgressMonitor monitor,
            Function<CopyReport, Outcome> answer) {
        Optional<Outcome> missing = missing(call);
        if (missing.isPresent()) {
            return missing.get();
        }
        if (stores.isEmpty()) {
            return Outcome.failed(ExitStatus.REFUSED, Messages.Error_noStore);
        }
        Optional<Outcome> refused = refusal(call, reader, Permission.DATABASE);
        if (refused.isPresent()) {
            return refused.get();
        }
        Result<CopyReport> copied = stores.get().copy(place(call), reader, to, writer, monitor);
        return copied.done() ? answer.apply(copied.get()) : failed(copied);
    }

    /** Restores a backup to the place that a call names, where nothing may be yet; with what a damaged one has in its log. */
    Outcome restore(
            Call call,
            String backup,
            Optional<String> damaged,
            IProgressMonitor monitor,
            Function<Result<BackupReport>, Outcome> answer) {
        if (stores.isEmpty()) {
            return Outcome.failed(ExitStatus.REFUSED, Messages.Error_noStore);
        }
        Result<Credentials> opener = opener(call, backup);
        if (!opener.done()) {
            return Outcome.failed(ExitStatus.USAGE, opener.findings());
        }
        Result<BackupReport> restored = damaged.isPresent()
                ? stores.get().rollForward(backup, opener.get(), damaged.get(), place(call), monitor)
                : stores.get().restore(backup, opener.get(), place(call), monitor);
        return restored.done() ? answer.apply(restored) : failed(restored);
    }

    /** Works on the keys of the store that a call names, or of its copy on this computer, which must be there. */
    Outcome encryption(Call call, BiFunction<StoreEncryption, String, Outcome> work) {
        Optional<Outcome> missing = missing(call);
        if (missing.isPresent()) {
            return missing.get();
        }
        if (encryption.isEmpty()) {
            return Outcome.failed(ExitStatus.REFUSED, Messages.Error_noStore);
        }
        if (!call.has(Options.COPY)) {
            // of an encrypted one the passphrase is the master key, and says itself who may
            Optional<Outcome> refused =
                    onServer(place(call)) || encryption.get().encrypted(place(call))
                            ? Optional.empty()
                            : refusal(call, Credentials.NONE, Permission.DATABASE);
            return refused.orElseGet(() -> work.apply(encryption.get(), place(call)));
        }
        Path copy = UserData.current().copyOf(place(call));
        return Files.isDirectory(copy)
                ? work.apply(encryption.get(), copy.toString())
                : Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.Error_noCopy, place(call)));
    }

    /**
     * Who opens the store, with the password asked for or read, or the passphrase of a folder that is encrypted; refused when
     * there is none.
     */
    Result<Credentials> credentials(Call call) {
        return credentials(call, call.option(Options.USER), place(call));
    }

    /** Likewise for another place that a command needs. */
    Result<Credentials> credentials(Call call, Optional<String> user, String place) {
        if (!onServer(place)) {
            return opener(call, place);
        }
        if (user.isEmpty()) {
            return Result.of(Credentials.NONE);
        }
        return Secrets.read(call, Messages.bind(Messages.Store_password, user.get()))
                .map(password -> new Credentials(user.get(), password));
    }

    private Result<Credentials> opener(Call call, String folder) {
        boolean encrypted = encryption.isPresent() && encryption.get().encrypted(folder);
        return encrypted
                ? Secrets.read(call, Messages.bind(Messages.Store_passphrase, folder))
                        .map(secret -> new Credentials("", secret))
                : Result.of(Credentials.NONE);
    }

    /** The answer where a place was typed and nothing is there. */
    private static Optional<Outcome> missing(Call call) {
        return call.option(Options.DB)
                .filter(typed -> !onServer(typed) && !isFolder(typed))
                .map(typed -> Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.Error_noDatabase, typed)));
    }

    private static boolean onServer(String place) {
        return place.startsWith("jdbc:");
    }

    /** The answer to a refusal by the store. */
    static Outcome failed(Result<?> refused) {
        boolean mistyped = refused.findings().stream()
                .anyMatch(finding -> MISTYPED.contains(finding.code().id()));
        return Outcome.failed(mistyped ? ExitStatus.USAGE : ExitStatus.REFUSED, refused.findings());
    }

    static String place(Call call) {
        return call.option(Options.DB)
                .orElseGet(() -> UserData.current().database().toString());
    }

    private static boolean isFolder(String place) {
        try {
            return Files.isDirectory(Path.of(place));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
