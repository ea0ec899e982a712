package org.tongbao.store.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
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
import org.tongbao.core.store.IncidentColumns;
import org.tongbao.core.store.IncidentFeed;
import org.tongbao.core.store.IncidentLink;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentRegister;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.core.store.OrganizationClocks;
import org.tongbao.core.store.OrganizationStore;
import org.tongbao.core.store.Remark;
import org.tongbao.core.store.StoreBackups;
import org.tongbao.core.store.StoreInfo;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;

/** The store on an open database. Any thread but the UI thread; an interrupt does not reach the database. */
final class JdbcIncidentStore implements IncidentStore {

    private final String place;
    private final Sessions sessions;
    private final IncidentTable incidents;
    private final Saves saves;
    private final IncidentReader register = new IncidentReader();
    private final IncidentFeed feed;
    private final OrganizationTable organizations;
    private final ReminderLog reminders;
    private final AttachmentStore attachments;
    private final RecordingClock clock;
    private final CopyCheck check;
    private final Runnable afterClose;

    /** Folder of the engine's files; empty on a server. */
    private final Optional<Path> files;

    private final Optional<DatabaseKey> key;

    /** Empty where nobody else can have the database open. */
    private final Optional<ChangeWatch> watch;

    /**
     * What the store keeps beside the facts, derived by others.
     *
     * @param incidents columns of the register
     * @param organizations open clocks of organizations
     */
    record Derived(IncidentColumns incidents, OrganizationClocks organizations) {}

    /**
     * @param afterClose lets go of the database; called once
     */
    JdbcIncidentStore(OpenDatabase database, Derived derived, RecordingClock clock, Runnable afterClose) {
        place = database.place();
        sessions = database.sessions();
        watch = database.shared() ? Optional.of(new ChangeWatch(sessions)) : Optional.empty();
        saves = new Saves(sessions, watch);
        feed = new JdbcIncidentFeed(sessions);
        this.afterClose = afterClose;
        this.clock = clock;
        files = database.files();
        key = database.key();
        check = new CopyCheck(derived, clock);
        var chains = new ChainTable();
        incidents = new IncidentTable(derived.incidents(), clock, chains);
        organizations = new OrganizationTable(derived.organizations(), clock, chains);
        reminders = new ReminderTable(sessions, clock.clock());
        attachments = new AttachmentTable(sessions, clock.clock());
    }

    @Override
    public Result<StoredIncident> save(Incident incident, long expectedRevision, String author, List<Remark> remarks) {
        Objects.requireNonNull(incident.getId(), "Incident::id");
        return saves.one(incidents, incident, new Saving(expectedRevision, author, remarks))
                .map(JdbcIncidentStore::stored);
    }

    @Override
    public Result<Integer> saveNew(List<Incident> fresh, String author) {
        return saves.all(
                incidents,
                fresh.stream()
                        .map(each -> Map.entry(each, new Saving(0, author, List.of())))
                        .toList(),
                written -> true);
    }

    private static StoredIncident stored(SnapshotTable.Stored<Incident> stored) {
        return new StoredIncident(
                stored.root(), stored.version().revision(), stored.version().saved());
    }

    @Override
    public Result<Optional<StoredIncident>> load(String idOrNumber) {
        Objects.requireNonNull(idOrNumber, "IncidentStore::idOrNumber");
        return sessions.transact(session -> incidents.find(session, idOrNumber))
                .map(found -> found.map(JdbcIncidentStore::stored));
    }

    @Override
    public Result<List<IncidentSummary>> list(IncidentQuery query) {
        Objects.requireNonNull(query, "IncidentStore::query");
        return sessions.transact(session -> register.list(session, query));
    }

    @Override
    public Result<List<IncidentLink>> linksTo(String id) {
        Objects.requireNonNull(id, "IncidentStore::id");
        return sessions.transact(session -> register.linksTo(session, id));
    }

    @Override
    public Result<List<BoardLine>> board() {
        return sessions.transact(BoardTable::all);
    }

    @Override
    public Result<Optional<BoardLine>> board(String id) {
        Objects.requireNonNull(id, "IncidentStore::id");
        return sessions.transact(session -> BoardTable.one(session, id));
    }

    @Override
    public Result<Optional<BoardLine>> derive(String id) {
        Objects.requireNonNull(id, "IncidentStore::id");
        return sessions.transact(session -> {
            Result<Boolean> incident = incidents.derive(session, id);
            Result<Boolean> derived = incident.done() && !incident.get() ? organizations.derive(session, id) : incident;
            if (derived.done() && !derived.get()) {
                BoardTable.drop(session, id);
            }
            return derived.done() ? BoardTable.one(session, id) : Result.refused(derived.findings());
        });
    }

    @Override
    public OrganizationStore organizations() {
        return new JdbcOrganizationStore(sessions, organizations, saves);
    }

    @Override
    public AttachmentStore attachments() {
        return attachments;
    }

    @Override
    public AccountStore accounts() {
        return new JdbcAccounts(sessions, clock.clock(), Actor.ALONE);
    }

    @Override
    public ReminderLog reminders() {
        return reminders;
    }

    @Override
    public Result<List<HistoryRecord>> history(String id) {
        Objects.requireNonNull(id, "IncidentStore::id");
        return sessions.transact(session -> HistoryTable.read(session, id));
    }

    @Override
    public HistoryChains chains() {
        return new JdbcHistoryChains(sessions, incidents, organizations);
    }

    @Override
    public IncidentRegister register() {
        return new JdbcIncidentRegister(sessions);
    }

    @Override
    public IncidentFeed feed() {
        return feed;
    }

    @Override
    public Result<Boolean> watch(Consumer<List<String>> saved) {
        Objects.requireNonNull(saved, "IncidentStore::saved");
        return watch.map(each -> each.tell(saved)).orElse(Result.of(false));
    }

    @Override
    public Optional<Sealing> sealing(String purpose) {
        return key.map(secret -> secret.data().sealing(purpose));
    }

    @Override
    public Result<StoreInfo> info() {
        return sessions.transact(session -> {
            var engine = session.connection().getMetaData();
            // "10.17.1.0 - (1913217)": the build number says nothing to people
            String version = engine.getDatabaseProductVersion().split(" ", 2)[0];
            return Result.of(new StoreInfo(
                    engine.getDatabaseProductName(),
                    version,
                    place,
                    Schema.NEWEST,
                    key.isPresent(),
                    CountTable.total(session)));
        });
    }

    @Override
    public Result<BackupReport> backup(String directory, IProgressMonitor monitor) {
        Objects.requireNonNull(directory, "IncidentStore::directory");
        if (files.isEmpty()) {
            return Result.refused(Finding.error(StoreFinding.BACKUP_ON_SERVER, "", place));
        }
        // within a session, so that closing waits for it
        return sessions.transact(session -> backupOf(files.get()).run(session, directory, false, monitor));
    }

    private StoreBackup backupOf(Path engineFiles) {
        return new StoreBackup(
                engineFiles, key.map(DatabaseKey::data), check, clock.clock().instant());
    }

    @Override
    public StoreBackups backups() {
        return files.<StoreBackups>map(each -> new DerbyBackups(each, sessions, () -> backupOf(each)))
                .orElseGet(() -> new ServerBackups(place));
    }

    @Override
    public void close() {
        if (sessions.end()) {
            watch.ifPresent(ChangeWatch::close);
            afterClose.run();
        }
    }
}
