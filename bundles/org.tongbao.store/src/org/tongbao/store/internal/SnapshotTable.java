package org.tongbao.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * A table whose rows hold a document each, saved with its history in one transaction and guarded by its revision. Any
 * thread, each with a session of its own.
 *
 * @param <T> what the documents are of
 */
abstract class SnapshotTable<T extends EObject> {

    private static final String DUPLICATE_KEY = "23505";

    private final SnapshotKind<T> kind;
    private final RecordingClock recording;
    private final ChainTable chains;
    private final Documents<T> documents;
    private final VersionCache cache = new VersionCache();

    /**
     * A document as it is stored.
     *
     * @param root detached copy for the caller
     */
    record Stored<T>(T root, Version version) {}

    SnapshotTable(SnapshotKind<T> kind, RecordingClock recording, ChainTable chains) {
        this.kind = kind;
        this.recording = recording;
        this.chains = chains;
        documents = new Documents<>(kind.type());
    }

    /** Gives a copy that is about to be saved what the store gives it, or refuses it. */
    abstract Result<T> complete(Session session, T copy, Facts stored, Instant now) throws SQLException;

    /** True when that would change nothing, which can be told without the database. */
    abstract boolean isComplete(T snapshot, Facts stored);

    /** What is written of a version. */
    abstract Row row(T copy, Version version);

    /**
     * Writes the row of a version and what is kept beside it.
     *
     * @return false when the row is not the one we started from
     */
    abstract boolean write(Session session, T copy, Row row, Version before) throws SQLException;

    /** Name of the organization in whose chain a document is, as a column holds it; empty while it has none. */
    abstract String organization(T document);

    /** The clock by which things are recorded. */
    final Clock clock() {
        return recording.clock();
    }

    /** Remembers a version that is committed. */
    final void remember(String id, Version version) {
        cache.put(id, version);
    }

    /**
     * Works out what a save writes where that needs no database: when the version it replaces is remembered. Another's save
     * since then is noticed by the update, which names the revision.
     */
    final Optional<Result<Worked<T>>> workOut(T snapshot, Saving saving) {
        return remembered(Worked.id(snapshot), saving.expected())
                .filter(before -> isComplete(snapshot, before.facts()))
                .map(before -> {
                    Instant now = now();
                    var marks = new Stamps(before.facts(), now);
                    var marked = new Worked.Marked<>(snapshot, marks::of, () -> marks.copy(snapshot));
                    return workOut(marked, before, now, saving);
                });
    }

    /** Saves a snapshot, which is not changed. */
    final Result<Stored<T>> save(Session session, T snapshot, Saving saving) throws SQLException {
        return save(session, snapshot, saving, Optional.empty());
    }

    /**
     * Saves a snapshot, which is not changed.
     *
     * @param ready what was worked out before
     */
    final Result<Stored<T>> save(Session session, T snapshot, Saving saving, Optional<Result<Worked<T>>> ready)
            throws SQLException {
        Result<Worked<T>> worked = ready.isPresent() ? ready.get() : workOut(session, snapshot, saving);
        return worked.done() ? write(session, worked.get(), saving) : Result.refused(worked.findings());
    }

    private Result<Worked<T>> workOut(Session session, T snapshot, Saving saving) throws SQLException {
        Result<Version> before = versionToReplace(session, Worked.id(snapshot), saving.expected());
        if (!before.done()) {
            return Result.refused(before.findings());
        }
        Instant now = now();
        T copy = new Stamps(before.get().facts(), now).copy(snapshot);
        Result<T> complete = complete(session, copy, before.get().facts(), now);
        return complete.done()
                ? workOut(new Worked.Marked<>(copy, entry -> entry, () -> copy), before.get(), now, saving)
                : Result.refused(complete.findings());
    }

    private Result<Worked<T>> workOut(Worked.Marked<T> marked, Version before, Instant now, Saving saving) {
        return Worked.of(marked, organization(marked.root()), before, now, saving, recording, this::row);
    }

    private Result<Stored<T>> write(Session session, Worked<T> worked, Saving saving) throws SQLException {
        if (worked.rest().isEmpty()) {
            return Result.of(new Stored<>(Sessions.made(worked.copy()), worked.version()));
        }
        Version before = worked.before();
        boolean first = before.revision() == 0;
        // of a change before all else: meanwhile the caller makes the row
        if (!first && !recorded(session, worked, saving)) {
            return HistoryTable.conflict(session, worked.id());
        }
        Row row = Sessions.made(worked.rest().get().row());
        if (!write(session, Sessions.made(worked.copy()), row, before)) {
            return HistoryTable.conflict(session, worked.id());
        }
        if (first) {
            HistoryTable.record(session, worked, saving);
        }
        chains.append(session, Sessions.made(worked.rest().get().link()));
        Version version = row.place().map(worked.version()::at).orElse(worked.version());
        return Result.of(new Stored<>(Sessions.made(worked.copy()), version), row.findings());
    }

    /** False when another save was first: its records have the numbers of these. */
    private boolean recorded(Session session, Worked<T> worked, Saving saving) throws SQLException {
        try {
            HistoryTable.record(session, worked, saving);
            return true;
        } catch (SQLException e) {
            if (!Trouble.states(e).contains(DUPLICATE_KEY)) {
                throw e;
            }
            // PostgreSQL answers nothing more in a transaction in which something failed
            session.rollback();
            String sql = "SELECT 1 FROM " + kind.table() + " WHERE id = ? AND revision = ?";
            try (ResultSet same = session.prepare(
                            sql, worked.id(), worked.before().revision())
                    .executeQuery()) {
                if (same.next()) {
                    // nobody was first: there are records that nobody saved
                    throw e;
                }
            }
            return false;
        }
    }

    private Instant now() {
        return clock().instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Optional<Version> remembered(String id, long expected) {
        return expected > 0 ? cache.get(id, expected) : Optional.empty();
    }

    /** The document of a version, to be written to its row. */
    final byte[] document(T copy, Version version) {
        return documents.encode(copy, version.facts());
    }

    /** The row with this id or, when there is none, this name in another column. */
    final Result<Optional<Stored<T>>> find(Session session, String column, String key) throws SQLException {
        Result<Optional<Stored<T>>> byId = load(session, "id", key);
        return !byId.done() || byId.get().isPresent() || key.isEmpty()
                ? byId
                : load(session, column, Column.fit(key, Column.NAME));
    }

    /** The one row that has a value in a column. */
    final Result<Optional<Stored<T>>> load(Session session, String column, String key) throws SQLException {
        String sql = "SELECT id, revision, saved, document, history_length" + kind.place() + " FROM " + kind.table()
                + " WHERE " + column;
        try (ResultSet rows = session.prepare(sql + " = ?", key).executeQuery()) {
            if (!rows.next()) {
                return Result.of(Optional.empty());
            }
            String id = rows.getString(1);
            long revision = rows.getLong(2);
            var saved = Micros.instant(rows.getLong(3));
            byte[] document = rows.getBytes(4);
            long historyLength = rows.getLong(5);
            Optional<CountTable.Place> place = kind.place(rows, 6);
            if (rows.next()) {
                var ids = new ArrayList<>(List.of(id));
                do {
                    ids.add(rows.getString(1));
                } while (rows.next());
                return Result.refused(Finding.error(kind.ambiguous(), key, key, String.join(", ", ids)));
            }
            var content = documents.decode(document);
            if (content.newer()) {
                var version = new Version(revision, saved, historyLength, place, Facts.NONE);
                return Result.of(
                        Optional.of(new Stored<>(content.root(), version)),
                        List.of(Finding.warning(kind.newer(), id, id)));
            }
            // who opens it will save it: what it was like is known now, and read again then otherwise
            var version = new Version(revision, saved, historyLength, place, Facts.of(content.root(), Facts.NONE));
            cache.put(id, version);
            return Result.of(Optional.of(new Stored<>(content.root(), version)));
        } catch (Documents.DamagedException e) {
            return Result.refused(Finding.error(kind.damaged(), key, key));
        }
    }

    /** What a document holds, where many are read and few will be saved: nothing of it is remembered. Any thread. */
    final Result<T> decode(String id, byte[] document) {
        try {
            Documents.Content<T> content = documents.decode(document);
            return Result.of(
                    content.root(), content.newer() ? List.of(Finding.warning(kind.newer(), id, id)) : List.of());
        } catch (Documents.DamagedException e) {
            return Result.refused(Finding.error(kind.damaged(), id, id));
        }
    }

    /** What the row of a document has, to be compared with what was recorded; empty when there is none of this id. */
    final Optional<RevisionCheck.Saved> saved(Session session, String id) throws SQLException {
        String sql = "SELECT revision, history_length, document FROM " + kind.table() + " WHERE id = ?";
        try (ResultSet row = session.prepare(sql, id).executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            long revision = row.getLong(1);
            long historyLength = row.getLong(2);
            try {
                var content = documents.decode(row.getBytes(3));
                var facts = Facts.of(content.root(), Facts.NONE).texts();
                return Optional.of(
                        new RevisionCheck.Saved(revision, historyLength, Optional.of(facts), content.newer()));
            } catch (Documents.DamagedException e) {
                // the verification says so
                return Optional.of(new RevisionCheck.Saved(revision, historyLength, Optional.empty(), false));
            }
        }
    }

    /** Finds documents that are in no chain. */
    final void unlinked(Session session, ChainBreaks breaks) throws SQLException {
        String sql = "SELECT id, " + kind.called() + ", " + kind.organization() + " FROM " + kind.table()
                + " WHERE NOT EXISTS (SELECT 1 FROM chain_link WHERE chain_link.incident = " + kind.table() + ".id)";
        try (ResultSet row = session.prepare(sql).executeQuery()) {
            while (row.next()) {
                var subject = new ChainBreaks.Subject(row.getString(1), row.getString(2));
                breaks.add(StoreFinding.CHAIN_DOCUMENT_UNLINKED, Link.chain(row.getString(3)), 0, subject, 0);
            }
        }
    }

    private Result<Version> versionToReplace(Session session, String id, long expected) throws SQLException {
        Optional<Version> remembered = remembered(id, expected);
        if (remembered.isPresent()) {
            return Result.of(remembered.get());
        }
        String sql = "SELECT revision, saved, history_length, document" + kind.place() + " FROM " + kind.table()
                + " WHERE id = ?";
        try (ResultSet rows = session.prepare(sql, id).executeQuery()) {
            if (!rows.next()) {
                return expected == 0 ? Result.of(Version.NONE) : HistoryTable.conflict(session, id);
            }
            if (rows.getLong(1) != expected) {
                return HistoryTable.conflict(session, id);
            }
            var content = documents.decode(rows.getBytes(4));
            if (content.newer()) {
                return Result.refused(Finding.error(kind.newer(), id, id));
            }
            var facts = Facts.of(content.root(), Facts.NONE);
            return Result.of(new Version(
                    expected, Micros.instant(rows.getLong(2)), rows.getLong(3), kind.place(rows, 5), facts));
        } catch (Documents.DamagedException e) {
            return Result.refused(Finding.error(kind.damaged(), id, id));
        }
    }
}
