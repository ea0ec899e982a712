package org.tongbao.core.offline;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.tongbao.core.account.AccountStore;
import org.tongbao.core.account.Actor;
import org.tongbao.core.board.BoardLine;
import org.tongbao.core.reminder.ReminderLog;
import org.tongbao.core.seal.Sealing;
import org.tongbao.core.store.AttachmentStore;
import org.tongbao.core.store.BackupReport;
import org.tongbao.core.store.HistoryChains;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.core.store.IncidentFeed;
import org.tongbao.core.store.IncidentLink;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentRegister;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.core.store.OrganizationRemark;
import org.tongbao.core.store.OrganizationSave;
import org.tongbao.core.store.OrganizationStore;
import org.tongbao.core.store.OrganizationSummary;
import org.tongbao.core.store.Remark;
import org.tongbao.core.store.StoreBackups;
import org.tongbao.core.store.StoreInfo;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.organization.Organization;

/**
 * A store on a shared database that goes on in a copy on this computer while the database cannot be reached, and brings what was done
 * back when it can. Each call asks the shared database first, with that store's own patience; when it does not answer, from then on
 * the copy answers, until {@link #look} finds the database again. Blocking; any thread.
 */
public final class SharedStore implements IncidentStore {

    private final Connection connection;
    private final Consumer<List<String>> changed = this::tell;
    private final List<Consumer<List<String>>> watchers = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("tongbao-shared").factory());

    private SharedStore(Connection connection) {
        this.connection = connection;
    }

    /**
     * Opens a shared database or, when it cannot be reached, the copy of it.
     *
     * @param server opens the shared database; asked again after an outage
     * @param local where the copy lies
     * @return refused as the shared database refuses, also when it cannot be reached and nothing was ever copied; and as the copy is
     *     when it wants another passphrase
     */
    public static Result<SharedStore> open(Supplier<Result<IncidentStore>> server, CopyPlace local) {
        return Connection.open(server, local).map(SharedStore::new);
    }

    /** Looks after the connection from now on: whether it is there, and that the copy is fresh. */
    public void start(Duration interval) {
        long millis = interval.toMillis();
        thread.scheduleWithFixedDelay(this::lookSafely, 0, millis, TimeUnit.MILLISECONDS);
    }

    private void lookSafely() {
        try {
            look();
        } catch (RuntimeException e) {
            // the next look must come all the same
            ILog.of(SharedStore.class).error("The shared database was not looked after", e);
        }
    }

    /** Looks whether the database can be reached, brings home what was done meanwhile, and freshens the copy. */
    public void look() {
        connection.look(changed);
    }

    /** How the database can be reached. */
    public Reach reach() {
        return connection.reach();
    }

    /** From now on the listener is told, on any thread, when that changes. */
    public void addListener(Runnable listener) {
        connection.addListener(listener);
    }

    private void tell(List<String> ids) {
        watchers.forEach(watcher -> watcher.accept(ids));
    }

    @Override
    public Result<StoredIncident> save(Incident incident, long expectedRevision, String author, List<Remark> remarks) {
        return connection
                .save(Document.INCIDENTS, incident, new Saving(expectedRevision, author, remarks))
                .map(SharedStore::incident);
    }

    /** Needs the shared database: what comes many at a time can wait for it. */
    @Override
    public Result<Integer> saveNew(List<Incident> fresh, String author) {
        return connection.onlyServer(store -> store.saveNew(fresh, author));
    }

    private static StoredIncident incident(Document<Incident> document) {
        return new StoredIncident(document.root(), document.revision(), document.saved());
    }

    private static StoredOrganization organization(Document<Organization> document) {
        return new StoredOrganization(document.root(), document.revision(), document.saved());
    }

    @Override
    public Result<Optional<StoredIncident>> load(String idOrNumber) {
        return connection.load(Document.INCIDENTS, idOrNumber).map(found -> found.map(SharedStore::incident));
    }

    @Override
    public Result<List<IncidentSummary>> list(IncidentQuery query) {
        return connection.ask(store -> store.list(query));
    }

    @Override
    public Result<List<IncidentLink>> linksTo(String id) {
        return connection.ask(store -> store.linksTo(id));
    }

    @Override
    public Result<List<BoardLine>> board() {
        return connection.ask(IncidentStore::board);
    }

    @Override
    public Result<Optional<BoardLine>> board(String id) {
        return connection.ask(store -> store.board(id));
    }

    @Override
    public Result<Optional<BoardLine>> derive(String id) {
        return connection.ask(store -> store.derive(id));
    }

    @Override
    public OrganizationStore organizations() {
        return new Organizations();
    }

    @Override
    public AttachmentStore attachments() {
        return new ServersAttachments();
    }

    @Override
    public AccountStore accounts() {
        return new SharedAccounts(connection, Actor.ALONE);
    }

    @Override
    public ReminderLog reminders() {
        return new SharedReminders(connection);
    }

    @Override
    public Result<List<HistoryRecord>> history(String id) {
        return connection.ask(store -> store.history(id), copy -> copy.history(id));
    }

    @Override
    public HistoryChains chains() {
        return new ServersOwn(connection);
    }

    @Override
    public IncidentRegister register() {
        return new SharedRegister(connection);
    }

    @Override
    public IncidentFeed feed() {
        return new ServersOwn(connection);
    }

    /** Told too: what came home, and what was merged with what others saved. */
    @Override
    public Result<Boolean> watch(Consumer<List<String>> saved) {
        watchers.add(saved);
        return connection.watch(changed);
    }

    @Override
    public Result<StoreInfo> info() {
        return connection.ask(IncidentStore::info);
    }

    @Override
    public Result<BackupReport> backup(String directory, IProgressMonitor monitor) {
        return connection.onlyServer(store -> store.backup(directory, monitor));
    }

    @Override
    public StoreBackups backups() {
        return new SharedBackups(connection);
    }

    /** By the key of the copy: what lies beside it is of the same documents. */
    @Override
    public Optional<Sealing> sealing(String purpose) {
        return connection.copyStore().flatMap(copy -> copy.sealing(purpose));
    }

    @Override
    public void close() {
        thread.close();
        connection.close();
    }

    /** The organizations of the same database. */
    private final class Organizations implements OrganizationStore {

        @Override
        public Result<StoredOrganization> save(
                Organization organization, long expectedRevision, String author, List<Remark> remarks) {
            return connection
                    .save(Document.ORGANIZATIONS, organization, new Saving(expectedRevision, author, remarks))
                    .map(SharedStore::organization);
        }

        @Override
        public Result<Optional<StoredOrganization>> load(String idOrName) {
            return connection.load(Document.ORGANIZATIONS, idOrName).map(found -> found.map(SharedStore::organization));
        }

        @Override
        public Result<List<OrganizationSummary>> list() {
            return connection.ask(store -> store.organizations().list());
        }

        @Override
        public Result<Integer> saveAll(List<OrganizationSave> saves, String author, IntPredicate progress) {
            return connection.onlyServer(store -> store.organizations().saveAll(saves, author, progress));
        }

        @Override
        public Result<List<StoredOrganization>> all() {
            return connection.ask(store -> store.organizations().all());
        }

        @Override
        public Result<List<StoredOrganization>> allEver() {
            return connection.ask(store -> store.organizations().allEver());
        }

        @Override
        public Result<List<OrganizationRemark>> remarks(String kind) {
            return connection.onlyServer(store -> store.organizations().remarks(kind));
        }
    }

    /** Contents are with the shared database alone: the copy has what is needed in an outage. */
    private final class ServersAttachments implements AttachmentStore {

        @Override
        public Result<Content> keep(Path file, LongPredicate progress) {
            return connection.onlyServer(store -> store.attachments().keep(file, progress));
        }

        @Override
        public Result<Path> write(String sha256, Path to, LongPredicate progress) {
            return connection.onlyServer(store -> store.attachments().write(sha256, to, progress));
        }

        @Override
        public Result<Report> verify() {
            return connection.onlyServer(store -> store.attachments().verify());
        }
    }

    /** What a save is told beside the document. */
    record Saving(long expected, String author, List<Remark> remarks) {}
}
