package org.tongbao.store.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tongbao.core.board.BoardLine;
import org.tongbao.core.board.OpenClocks;
import org.tongbao.core.incident.Titles;
import org.tongbao.core.store.IncidentColumns;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;

/** Saves incidents with their history within a transaction. Any thread, each with a session of its own. */
final class IncidentWriter {

    private static final String INSERT = "INSERT INTO incident (case_number, title, category, organization,"
            + " effective_level, incident_state, awareness, next_due, next_clock, drill, revision, saved,"
            + " history_length, document, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String UPDATE = "UPDATE incident SET case_number = ?, title = ?, category = ?,"
            + " organization = ?, effective_level = ?, incident_state = ?, awareness = ?, next_due = ?,"
            + " next_clock = ?, drill = ?, revision = ?, saved = ?, history_length = ?, document = ?"
            + " WHERE id = ? AND revision = ?";

    private static final String DERIVED = "UPDATE incident SET effective_level = ?, incident_state = ?, awareness = ?,"
            + " next_due = ?, next_clock = ? WHERE id = ? AND revision = ?";

    private static final String RECORD = "INSERT INTO history (incident, sequence_number, revision, changed_at, author,"
            + " change_action, subject, value_before, value_after, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String DUPLICATE_KEY = "23505";

    private final IncidentColumns columns;
    private final RecordingClock recording;
    private final Clock clock;
    private final IncidentDocument documents;
    private final VersionCache cache;

    IncidentWriter(IncidentColumns columns, RecordingClock clock, IncidentDocument documents, VersionCache cache) {
        this.columns = columns;
        this.recording = clock;
        this.clock = clock.clock();
        this.documents = documents;
        this.cache = cache;
    }

    /**
     * What a save made; to be remembered once it is committed.
     *
     * @param incident for the caller
     */
    record Saved(StoredIncident incident, Version version) {}

    /** Saves a snapshot, which is not changed. */
    Result<Saved> save(Session session, Incident snapshot, long expected, String author) throws SQLException {
        Result<Version> before = versionToReplace(session, snapshot.getId(), expected);
        if (!before.done()) {
            return Result.refused(before.findings());
        }
        Version stored = before.get();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        // nothing in the model refers to another: there is nothing to copy but the objects
        Incident copy = (Incident) new EcoreUtil.Copier().copy(snapshot);
        Stamps.apply(copy, stored.facts(), now);
        Result<String> number = CaseNumbering.apply(session, copy, stored.facts(), now);
        if (!number.done()) {
            return Result.refused(number.findings());
        }
        Facts facts = Facts.of(copy, stored.facts());
        List<Finding> refusals = refusals(stored.facts(), facts);
        if (!refusals.isEmpty()) {
            return Result.refused(refusals);
        }
        List<Change> changes = new ArrayList<>(Change.between(stored.facts(), facts));
        if (changes.isEmpty() && stored.revision() > 0) {
            // nothing to record: a new revision would only get in the way of others
            return Result.of(new Saved(new StoredIncident(copy, stored.revision(), stored.saved()), stored));
        }
        recording.doubt().ifPresent(changes::add);
        var version = new Version(stored.revision() + 1, now, stored.historyLength() + changes.size(), facts);
        Result<IncidentColumns.Columns> derived = derive(copy, now);
        if (!write(session, copy, derived.get(), version)) {
            return conflict(session, copy.getId());
        }
        BoardTable.keep(session, copy, version.revision(), derived.get().open());
        record(session, copy.getId(), stored.historyLength(), version, author, changes);
        return Result.of(new Saved(new StoredIncident(copy, version.revision(), now), version), derived.findings());
    }

    /** The derived columns; without them, and a warning, where rules or code of others fail: facts are saved all the same. */
    private Result<IncidentColumns.Columns> derive(Incident incident, Instant now) {
        try {
            return Result.of(columns.of(incident, now));
        } catch (RuntimeException | LinkageError e) {
            ILog.of(IncidentWriter.class).error("The register's columns cannot be derived", e);
            var none = new IncidentColumns.Columns(
                    Optional.empty(),
                    "draft",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    OpenClocks.UNKNOWN);
            String id = incident.getId();
            return Result.of(none, List.of(Finding.warning(StoreFinding.COLUMNS_MISSING, id, id)));
        }
    }

    /** Derives columns and open clocks anew from what is stored; unless somebody saves meanwhile, who derives them, too. */
    Result<Optional<BoardLine>> derive(Session session, String id) throws SQLException {
        String sql = "SELECT revision, document FROM incident WHERE id = ?";
        Incident incident;
        long revision;
        try (ResultSet rows = session.prepare(sql, id).executeQuery()) {
            if (!rows.next()) {
                BoardTable.drop(session, id);
                return Result.of(Optional.empty());
            }
            revision = rows.getLong(1);
            incident = documents.decode(rows.getBytes(2)).incident();
        } catch (IncidentDocument.DamagedException e) {
            return Result.refused(Finding.error(StoreFinding.INCIDENT_DAMAGED, id, id));
        }
        Result<IncidentColumns.Columns> derived = derive(incident, clock.instant());
        var columns = derived.get();
        int written = session.prepare(
                        DERIVED,
                        columns.level(),
                        columns.state(),
                        columns.awareness().map(Micros::of),
                        columns.nextDue().map(Micros::of),
                        columns.nextClock(),
                        id,
                        revision)
                .executeUpdate();
        if (derived.findings().isEmpty() && written == 1) {
            BoardTable.keep(session, incident, revision, columns.open());
        }
        return BoardTable.one(session, id);
    }

    private Result<Version> versionToReplace(Session session, String id, long expected) throws SQLException {
        Optional<Version> remembered = expected > 0 ? cache.get(id, expected) : Optional.empty();
        if (remembered.isPresent()) {
            // another's save since then is noticed by the update, which names the revision
            return Result.of(remembered.get());
        }
        String sql = "SELECT revision, saved, history_length, document FROM incident WHERE id = ?";
        try (ResultSet rows = session.prepare(sql, id).executeQuery()) {
            if (!rows.next()) {
                return expected == 0 ? Result.of(Version.NONE) : conflict(session, id);
            }
            if (rows.getLong(1) != expected) {
                return conflict(session, id);
            }
            var content = documents.decode(rows.getBytes(4));
            if (content.newer()) {
                return Result.refused(Finding.error(StoreFinding.INCIDENT_NEWER, id, id));
            }
            var facts = Facts.of(content.incident(), Facts.NONE);
            return Result.of(new Version(expected, Micros.instant(rows.getLong(2)), rows.getLong(3), facts));
        } catch (IncidentDocument.DamagedException e) {
            return Result.refused(Finding.error(StoreFinding.INCIDENT_DAMAGED, id, id));
        }
    }

    private static List<Finding> refusals(Facts stored, Facts now) {
        var refusals = new ArrayList<Finding>();
        for (String subject : Stamps.broken(stored, now)) {
            refusals.add(Finding.error(StoreFinding.RECORDED_FACT_CHANGED, subject, subject));
        }
        for (String subject : now.duplicates()) {
            refusals.add(Finding.error(StoreFinding.ENTRY_DUPLICATE, subject, subject));
        }
        now.bySubject().forEach((subject, fact) -> {
            if (!fact.unstorable().isEmpty()) {
                refusals.add(Finding.error(StoreFinding.TEXT_UNSTORABLE, subject, subject, fact.unstorable()));
            }
        });
        return refusals;
    }

    /** False when the row is not the one we started from. */
    private boolean write(Session session, Incident incident, IncidentColumns.Columns derived, Version version)
            throws SQLException {
        var values = new ArrayList<Object>(List.of(
                Column.fit(incident.getNumber(), Column.NAME),
                Column.fit(Titles.of(incident), Column.TITLE),
                Column.fit(incident.getCategory(), Column.NAME),
                Column.fit(incident.getOrganization(), Column.NAME),
                derived.level(),
                derived.state(),
                derived.awareness().map(Micros::of),
                derived.nextDue().map(Micros::of),
                derived.nextClock(),
                incident.isDrill() ? 1 : 0,
                version.revision(),
                Micros.of(version.saved()),
                version.historyLength(),
                documents.encode(incident, version.facts()),
                incident.getId()));
        if (version.revision() > 1) {
            values.add(version.revision() - 1);
            return session.prepare(UPDATE, values.toArray()).executeUpdate() == 1;
        }
        try {
            session.prepare(INSERT, values.toArray()).executeUpdate();
            return true;
        } catch (SQLException e) {
            if (DUPLICATE_KEY.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    private static void record(
            Session session, String id, long length, Version version, String author, List<Change> changes)
            throws SQLException {
        if (changes.isEmpty()) {
            return;
        }
        long sequence = length;
        PreparedStatement insert = session.prepare(RECORD);
        for (Change change : changes) {
            sequence++;
            session.prepare(
                    RECORD,
                    id,
                    sequence,
                    version.revision(),
                    Micros.of(version.saved()),
                    author,
                    change.action(),
                    change.subject(),
                    change.from(),
                    change.to(),
                    change.reason());
            insert.addBatch();
        }
        insert.executeBatch();
    }

    /** Tells who was first. */
    private static <T> Result<T> conflict(Session session, String id) throws SQLException {
        String sql = "SELECT revision, author FROM history WHERE incident = ? ORDER BY sequence_number DESC"
                + " FETCH FIRST 1 ROWS ONLY";
        try (ResultSet rows = session.prepare(sql, id).executeQuery()) {
            boolean found = rows.next();
            String revision = Long.toString(found ? rows.getLong(1) : 0);
            return Result.refused(Finding.error(StoreFinding.CONFLICT, id, revision, found ? rows.getString(2) : ""));
        }
    }
}
