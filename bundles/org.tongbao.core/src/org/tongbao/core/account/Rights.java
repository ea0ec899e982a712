package org.tongbao.core.account;

import static java.util.Map.entry;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.reminder.ReminderLog;
import org.tongbao.core.store.AttachmentStore;
import org.tongbao.core.store.HistoryChains;
import org.tongbao.core.store.IncidentFeed;
import org.tongbao.core.store.IncidentRegister;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.OrganizationStore;
import org.tongbao.core.store.StoreBackups;

/**
 * What each method of each service that an open store gives asks for; with {@link Permission} the whole matrix of method and role. A method
 * that stands nowhere here is nobody's. What concerns a database that is closed, e.g. to encrypt or copy it, asks for {@link
 * Permission#DATABASE} before it is closed.
 */
public final class Rights {

    /** What a method asks for. */
    public sealed interface Need {

        /** One of one's roles must have it. */
        record Having(Permission permission) implements Need {}

        /** Nothing: it gives what is guarded itself, or tells who asks. */
        record Nothing() implements Need {}

        /** It is for the program alone, before anybody acts. */
        record Program() implements Need {}
    }

    private static final Need OPEN = new Need.Nothing();
    private static final Need PROGRAM = new Need.Program();
    private static final Need READ = new Need.Having(Permission.READ);
    private static final Need RECORD = new Need.Having(Permission.RECORD_DRILLS);
    private static final Need DUTIES = new Need.Having(Permission.RECORD_DUTIES);
    private static final Need DIRECTORY = new Need.Having(Permission.DIRECTORY);
    private static final Need REMIND = new Need.Having(Permission.REMIND);
    private static final Need VERIFY = new Need.Having(Permission.VERIFY);
    private static final Need BACKUP = new Need.Having(Permission.BACKUP);
    private static final Need DATABASE = new Need.Having(Permission.DATABASE);
    private static final Need ACCOUNTS = new Need.Having(Permission.ACCOUNTS);

    /** By service and name of the method. What a save asks for beside that, by what is saved, {@link ActingStore} knows. */
    private static final Map<Class<?>, Map<String, Need>> TABLE = Map.ofEntries(
            entry(
                    IncidentStore.class,
                    Map.ofEntries(
                            entry("save", RECORD),
                            entry("saveNew", RECORD),
                            entry("load", READ),
                            entry("list", READ),
                            entry("linksTo", READ),
                            entry("board", READ),
                            entry("derive", READ),
                            entry("history", READ),
                            entry("watch", READ),
                            entry("info", READ),
                            entry("backup", BACKUP),
                            entry("organizations", OPEN),
                            entry("attachments", OPEN),
                            entry("accounts", OPEN),
                            entry("reminders", OPEN),
                            entry("chains", OPEN),
                            entry("register", OPEN),
                            entry("feed", OPEN),
                            entry("backups", OPEN),
                            entry("sealing", OPEN),
                            entry("close", OPEN))),
            entry(
                    OrganizationStore.class,
                    Map.of(
                            "save", DUTIES, "saveAll", DIRECTORY, "load", READ, "list", READ, "all", READ, "allEver",
                            READ, "remarks", READ)),
            entry(AttachmentStore.class, Map.of("keep", RECORD, "write", READ, "verify", VERIFY)),
            entry(
                    AccountStore.class,
                    Map.ofEntries(
                            entry("actor", OPEN),
                            entry("any", OPEN),
                            entry("stands", OPEN),
                            entry("confirm", OPEN),
                            entry("changePassword", OPEN),
                            entry("as", PROGRAM),
                            entry("logIn", PROGRAM),
                            entry("remember", PROGRAM),
                            entry("mirror", PROGRAM),
                            entry("list", ACCOUNTS),
                            entry("add", ACCOUNTS),
                            entry("change", ACCOUNTS),
                            entry("setPassword", ACCOUNTS),
                            entry("unlock", ACCOUNTS),
                            entry("history", ACCOUNTS))),
            entry(
                    ReminderLog.class,
                    Map.of(
                            "claim",
                            REMIND,
                            "claimAgain",
                            REMIND,
                            "sent",
                            REMIND,
                            "failed",
                            REMIND,
                            "dropped",
                            REMIND,
                            "unsent",
                            REMIND)),
            entry(HistoryChains.class, Map.of("heads", READ, "records", READ, "verify", VERIFY)),
            entry(IncidentRegister.class, Map.of("keys", READ, "lines", READ, "counts", READ, "recount", DATABASE)),
            entry(IncidentFeed.class, Map.of("key", READ, "after", READ, "these", READ, "since", READ)),
            entry(
                    StoreBackups.class,
                    Map.of("makeAndKeepLog", BACKUP, "in", BACKUP, "remove", BACKUP, "dropLog", BACKUP)));

    private Rights() {}

    /** What a method asks for; the program alone where nobody has said. */
    public static Need of(Class<?> service, Method method) {
        return known(service, method.getName()).orElse(PROGRAM);
    }

    /** What stands in the table. */
    private static Optional<Need> known(Class<?> service, String method) {
        @Nullable Map<String, Need> methods = TABLE.get(service);
        @Nullable Need need = methods == null ? null : methods.get(method);
        return need == null ? Optional.empty() : Optional.of(need);
    }

    /** True for a service that is guarded. */
    static boolean guards(Class<?> service) {
        return TABLE.containsKey(service);
    }

    /** The whole table: what the methods of each guarded service ask for. */
    public static Map<Class<?>, Map<String, Need>> table() {
        return TABLE;
    }
}
