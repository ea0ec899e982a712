package org.tongbao.core.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
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
import org.tongbao.core.store.OrganizationStore;
import org.tongbao.core.store.Remark;
import org.tongbao.core.store.StoreBackups;
import org.tongbao.core.store.StoreInfo;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;

/**
 * A store as seen by one account: it shows the incidents of its organizations, saves no others, saves exercises alone for who may no more,
 * takes reviews and signatures from who did them alone, and writes who saves into the history itself. Behind a {@link Guard}. Any thread.
 */
final class ActingStore implements IncidentStore {

    private final IncidentStore store;
    private final AccountStore accounts;
    private final Actor actor;
    private final Sight sight;

    /** @param accounts of the same store, for who acts */
    ActingStore(IncidentStore store, AccountStore accounts) {
        this.store = store;
        this.accounts = accounts;
        actor = accounts.actor();
        sight = new Sight(store, actor);
    }

    @Override
    public Result<StoredIncident> save(Incident incident, long expectedRevision, String author, List<Remark> remarks) {
        return mayBeSaved(incident, expectedRevision)
                .then(may -> vouched(remarks) ? Result.of(true) : mayBeSaid(incident, expectedRevision))
                .then(may -> store.save(incident, expectedRevision, actor.by(), remarks));
    }

    @Override
    public Result<Integer> saveNew(List<Incident> fresh, String author) {
        for (Incident each : fresh) {
            Result<Boolean> may = mayBeSaved(each, 0).then(saved -> mayBeSaid(each, 0));
            if (!may.done()) {
                return Result.refused(may.findings());
            }
        }
        return store.saveNew(fresh, actor.by());
    }

    /** As it is to be, and as it is stored. */
    private Result<Boolean> mayBeSaved(Incident incident, long revision) {
        boolean recorder = actor.may(Permission.RECORD);
        if (!recorder && !incident.isDrill()) {
            return Result.refused(actor.refusal(Permission.RECORD));
        }
        return sight.scope().then(scope -> {
            String organization = Objects.requireNonNullElse(incident.getOrganization(), "");
            if (!scope.has(organization)) {
                return Result.refused(beyond(organization));
            }
            if (revision == 0 || scope.all() && recorder) {
                return Result.of(true);
            }
            return store.register().lines(List.of(incident.getId())).then(lines -> {
                Optional<IncidentSummary> stored = lines.stream().findFirst();
                if (stored.filter(line -> !scope.has(line.organization())).isPresent()) {
                    return Result.refused(beyond(stored.get().organization()));
                }
                return !recorder && stored.filter(line -> !line.drill()).isPresent()
                        ? Result.refused(actor.refusal(Permission.RECORD))
                        : Result.of(true);
            });
        });
    }

    /** What came by a hand-over was looked through for whose word it is, see {@link org.tongbao.core.handover.HandoverDesk}. */
    private static boolean vouched(List<Remark> remarks) {
        return remarks.stream().anyMatch(remark -> remark.subject().startsWith(Remark.HANDED_OVER));
    }

    /** What it tells of reviews and signatures since it was stored. */
    private Result<Boolean> mayBeSaid(Incident incident, long revision) {
        if (Attested.fresh(incident, Optional.empty()).isEmpty()) {
            return Result.of(true);
        }
        Result<Optional<StoredIncident>> stored =
                revision == 0 ? Result.of(Optional.empty()) : store.load(incident.getId());
        return stored.then(before -> ActRight.refusal(
                        actor,
                        incident,
                        Attested.fresh(incident, before.map(StoredIncident::incident)),
                        store.organizations())
                .<Result<Boolean>>map(Result::refused)
                .orElseGet(() -> Result.of(true)));
    }

    private Finding beyond(String organization) {
        return sight.beyond(organization);
    }

    @Override
    public Result<Optional<StoredIncident>> load(String idOrNumber) {
        return sight.scope()
                .then(scope -> store.load(idOrNumber)
                        .map(found -> found.filter(each -> scope.has(
                                Objects.requireNonNullElse(each.incident().getOrganization(), "")))));
    }

    /** As many as are wanted of those that are seen: more are asked for as long as others stand between them. */
    @Override
    public Result<List<IncidentSummary>> list(IncidentQuery query) {
        Result<Scope> scope = sight.scope();
        if (!scope.done() || scope.get().all()) {
            return scope.then(all -> store.list(query));
        }
        for (int limit = query.limit(); ; limit = (int) Math.min(Integer.MAX_VALUE, limit * 8L)) {
            Result<List<IncidentSummary>> lines = store.list(new IncidentQuery(
                    query.state(), query.organization(), query.level(), query.overdueAt(), query.text(), limit));
            if (!lines.done()) {
                return lines;
            }
            List<IncidentSummary> seen = lines.get().stream()
                    .filter(line -> scope.get().has(line.organization()))
                    .limit(query.limit())
                    .toList();
            if (seen.size() == query.limit() || lines.get().size() < limit) {
                return Result.of(seen, lines.findings());
            }
        }
    }

    @Override
    public Result<List<IncidentLink>> linksTo(String id) {
        return sight.ofIncident(
                id,
                scope -> store.linksTo(id)
                        .map(links -> links.stream()
                                .filter(link -> scope.has(link.from().organization()))
                                .toList()),
                List.of());
    }

    @Override
    public Result<List<BoardLine>> board() {
        return sight.scope()
                .then(scope -> store.board()
                        .map(lines -> lines.stream()
                                .filter(line -> scope.has(line.organization()))
                                .toList()));
    }

    @Override
    public Result<Optional<BoardLine>> board(String id) {
        return sight.scope()
                .then(scope -> store.board(id).map(found -> found.filter(line -> scope.has(line.organization()))));
    }

    /** Who may record nothing gets what is kept: to derive anew is to write. */
    @Override
    public Result<Optional<BoardLine>> derive(String id) {
        return actor.may(Permission.RECORD)
                ? sight.ofIncident(id, scope -> store.derive(id), Optional.empty())
                : board(id);
    }

    @Override
    public Result<List<HistoryRecord>> history(String id) {
        return sight.ofIncident(id, scope -> store.history(id), new ArrayList<>());
    }

    @Override
    public OrganizationStore organizations() {
        return new ActingOrganizations(store.organizations(), actor, sight);
    }

    @Override
    public AttachmentStore attachments() {
        return store.attachments();
    }

    @Override
    public AccountStore accounts() {
        return accounts;
    }

    @Override
    public ReminderLog reminders() {
        return store.reminders();
    }

    @Override
    public HistoryChains chains() {
        return store.chains();
    }

    @Override
    public IncidentRegister register() {
        return new SeenRegister(store.register(), sight);
    }

    @Override
    public IncidentFeed feed() {
        return new SeenFeed(store.feed(), sight);
    }

    @Override
    public Result<Boolean> watch(Consumer<List<String>> saved) {
        return store.watch(saved);
    }

    @Override
    public Optional<Sealing> sealing(String purpose) {
        return store.sealing(purpose);
    }

    @Override
    public Result<StoreInfo> info() {
        return store.info();
    }

    @Override
    public Result<BackupReport> backup(String directory, IProgressMonitor monitor) {
        return store.backup(directory, monitor);
    }

    @Override
    public StoreBackups backups() {
        return store.backups();
    }

    @Override
    public void close() {
        store.close();
    }
}
