package org.tongbao.store.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tongbao.core.board.BoardLine;
import org.tongbao.core.reminder.ReminderLog;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.core.store.IncidentColumns;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.core.store.StoreInfo;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;

/** The store on an open database. Any thread but the UI thread; an interrupt does not reach the database. */
final class JdbcIncidentStore implements IncidentStore {

    private final Path place;
    private final Sessions sessions;
    private final VersionCache cache = new VersionCache();
    private final IncidentWriter writer;
    private final IncidentReader reader;
    private final ReminderLog reminders;
    private final Runnable afterClose;

    /**
     * @param afterClose lets go of the database; called once
     */
    JdbcIncidentStore(
            Path place, Sessions sessions, IncidentColumns columns, RecordingClock clock, Runnable afterClose) {
        this.place = place;
        this.sessions = sessions;
        this.afterClose = afterClose;
        var documents = new IncidentDocument();
        writer = new IncidentWriter(columns, clock, documents, cache);
        reader = new IncidentReader(documents, cache);
        reminders = new ReminderTable(sessions, clock.clock());
    }

    @Override
    public Result<StoredIncident> save(Incident incident, long expectedRevision, String author) {
        Objects.requireNonNull(author, "IncidentStore::author");
        String id = Objects.requireNonNull(incident.getId(), "Incident::id");
        var saved = sessions.transact(session -> writer.save(session, incident, expectedRevision, author));
        saved.value().ifPresent(outcome -> cache.put(id, outcome.version()));
        return saved.map(IncidentWriter.Saved::incident);
    }

    @Override
    public Result<Optional<StoredIncident>> load(String idOrNumber) {
        Objects.requireNonNull(idOrNumber, "IncidentStore::idOrNumber");
        return sessions.transact(session -> reader.load(session, idOrNumber));
    }

    @Override
    public Result<List<IncidentSummary>> list(IncidentQuery query) {
        Objects.requireNonNull(query, "IncidentStore::query");
        return sessions.transact(session -> reader.list(session, query));
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
        return sessions.transact(session -> writer.derive(session, id));
    }

    @Override
    public ReminderLog reminders() {
        return reminders;
    }

    @Override
    public Result<List<HistoryRecord>> history(String id) {
        Objects.requireNonNull(id, "IncidentStore::id");
        return sessions.transact(session -> reader.history(session, id));
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
                    place.toString(),
                    Schema.NEWEST,
                    false,
                    reader.count(session, "incident"),
                    reader.count(session, "history")));
        });
    }

    @Override
    public void close() {
        if (sessions.end()) {
            afterClose.run();
        }
    }
}
