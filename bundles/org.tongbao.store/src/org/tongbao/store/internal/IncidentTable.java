package org.tongbao.store.internal;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.tongbao.core.board.BoardLine;
import org.tongbao.core.board.OpenClocks;
import org.tongbao.core.incident.Titles;
import org.tongbao.core.store.IncidentColumns;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;

/** The incidents: the columns of the register and the documents. Any thread, each with a session of its own. */
final class IncidentTable extends SnapshotTable<Incident> {

    private static final String INSERT = "INSERT INTO incident (case_number, title, category, organization,"
            + " effective_level, pack, incident_state, awareness, next_due, next_clock, drill, revision, saved,"
            + " history_length, document, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String UPDATE = "UPDATE incident SET case_number = ?, title = ?, category = ?,"
            + " organization = ?, effective_level = ?, pack = ?, incident_state = ?, awareness = ?,"
            + " next_due = ?, next_clock = ?, drill = ?, revision = ?, saved = ?, history_length = ?, document = ?"
            + " WHERE id = ? AND revision = ? AND incident_state = ?";

    /** Where the row shows already what it is to show; -1 is neither a level nor an instant that any of ours could have. */
    private static final String UPDATE_DOCUMENT = "UPDATE incident SET revision = ?, saved = ?, history_length = ?,"
            + " document = ? WHERE id = ? AND revision = ? AND case_number = ? AND title = ? AND category = ?"
            + " AND organization = ? AND COALESCE(effective_level, -1) = ? AND pack = ? AND incident_state = ?"
            + " AND COALESCE(awareness, -1) = ? AND COALESCE(next_due, -1) = ? AND COALESCE(next_clock, '') = ?"
            + " AND drill = ?";

    /** Columns that the register shows, the first ones of a row. */
    private static final int SHOWN = 11;

    private static final int NEXT_CLOCK = 9;

    private static final String DERIVED = "UPDATE incident SET effective_level = ?, pack = ?, incident_state = ?,"
            + " awareness = ?, next_due = ?, next_clock = ? WHERE id = ? AND revision = ? AND incident_state = ?";

    private static final String DUPLICATE_KEY = "23505";

    private static final SnapshotKind<Incident> KIND = new SnapshotKind<>(
            "incident",
            "case_number",
            "organization",
            Incident.class,
            true,
            StoreFinding.INCIDENT_DAMAGED,
            StoreFinding.INCIDENT_NEWER,
            StoreFinding.NUMBER_AMBIGUOUS);

    private final IncidentColumns columns;

    IncidentTable(IncidentColumns columns, RecordingClock recording, ChainTable chains) {
        super(KIND, recording, chains);
        this.columns = columns;
    }

    /** The incident with this id or, when there is none, this number. */
    Result<Optional<Stored<Incident>>> find(Session session, String idOrNumber) throws SQLException {
        return find(session, "case_number", idOrNumber);
    }

    /** Gives it its number. */
    @Override
    Result<Incident> complete(Session session, Incident copy, Facts stored, Instant now) throws SQLException {
        return CaseNumbering.apply(session, copy, stored, now).map(number -> copy);
    }

    /** It has its number. */
    @Override
    boolean isComplete(Incident snapshot, Facts stored) {
        return CaseNumbering.given(snapshot, stored);
    }

    @Override
    String organization(Incident document) {
        return Link.chain(document.getOrganization());
    }

    @Override
    Row row(Incident copy, Version version) {
        Result<IncidentColumns.Columns> derived = derive(copy, version.saved());
        return new Row(
                values(copy, derived.get(), version),
                Optional.of(place(copy, derived.get())),
                line(copy, version.revision(), derived.get().open()),
                derived.findings());
    }

    @Override
    boolean write(Session session, Incident copy, Row row, Version before) throws SQLException {
        CountTable.Place place = row.place().orElseThrow();
        if (before.revision() == 0) {
            if (!insert(session, row.values())) {
                return false;
            }
            CountTable.move(session, Optional.empty(), place);
            LinkTable.keep(session, copy);
            BoardTable.add(session, row.line());
            return true;
        }
        Optional<CountTable.Place> from = update(session, row, before);
        if (from.isEmpty()) {
            return false;
        }
        CountTable.move(session, from, place);
        LinkTable.keep(session, copy);
        BoardTable.keep(session, row.line());
        return true;
    }

    private static CountTable.Place place(Incident incident, IncidentColumns.Columns derived) {
        return new CountTable.Place(
                Column.fit(incident.getOrganization(), Column.NAME), derived.state(), incident.isDrill());
    }

    private static BoardRow line(Incident incident, long revision, OpenClocks open) {
        return BoardRow.of(new BoardLine(
                BoardLine.Kind.INCIDENT,
                incident.getId(),
                Column.fit(incident.getNumber(), Column.NAME),
                Column.fit(Titles.of(incident), Column.TITLE),
                Column.fit(incident.getOrganization(), Column.NAME),
                incident.isDrill(),
                revision,
                open));
    }

    /** The derived columns; without them, and a warning, where rules or code of others fail: facts are saved all the same. */
    private Result<IncidentColumns.Columns> derive(Incident incident, Instant now) {
        try {
            return Result.of(columns.of(incident, now));
        } catch (RuntimeException | LinkageError e) {
            ILog.of(IncidentTable.class).error("The register's columns cannot be derived", e);
            var none = new IncidentColumns.Columns(
                    Optional.empty(),
                    "",
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
    Result<Boolean> derive(Session session, String id) throws SQLException {
        Result<Optional<Stored<Incident>>> stored = load(session, "id", id);
        if (!stored.done() || stored.get().isEmpty()) {
            return stored.map(none -> false);
        }
        Incident incident = stored.get().get().root();
        long revision = stored.get().get().version().revision();
        CountTable.Place before = stored.get().get().version().place().orElseThrow();
        Result<IncidentColumns.Columns> derived = derive(incident, clock().instant());
        var columns = derived.get();
        int written = session.prepare(
                        DERIVED,
                        columns.level(),
                        Column.fit(columns.pack(), Column.NAME),
                        columns.state(),
                        columns.awareness().map(Micros::of),
                        columns.nextDue().map(Micros::of),
                        columns.nextClock(),
                        id,
                        revision,
                        before.state())
                .executeUpdate();
        if (written == 1) {
            CountTable.move(session, Optional.of(before), place(incident, columns));
        }
        if (derived.findings().isEmpty() && written == 1) {
            LinkTable.keep(session, incident);
            BoardTable.keep(session, line(incident, revision, columns.open()));
        }
        return Result.of(true);
    }

    private List<Object> values(Incident incident, IncidentColumns.Columns derived, Version version) {
        return List.of(
                Column.fit(incident.getNumber(), Column.NAME),
                Column.fit(Titles.of(incident), Column.TITLE),
                Column.fit(incident.getCategory(), Column.NAME),
                Column.fit(incident.getOrganization(), Column.NAME),
                derived.level(),
                Column.fit(derived.pack(), Column.NAME),
                derived.state(),
                derived.awareness().map(Micros::of),
                derived.nextDue().map(Micros::of),
                derived.nextClock(),
                incident.isDrill() ? 1 : 0,
                version.revision(),
                Micros.of(version.saved()),
                version.historyLength(),
                document(incident, version),
                incident.getId());
    }

    /** False when there is one of this id. */
    private static boolean insert(Session session, List<Object> row) throws SQLException {
        try {
            session.prepare(INSERT, row.toArray()).executeUpdate();
            return true;
        } catch (SQLException e) {
            if (DUPLICATE_KEY.equals(e.getSQLState())) {
                // PostgreSQL answers nothing more in a transaction in which something failed
                session.rollback();
                return false;
            }
            throw e;
        }
    }

    /** Where the incident was counted until now; empty when the row is not the one we started from. */
    private static Optional<CountTable.Place> update(Session session, Row row, Version before) throws SQLException {
        CountTable.Place remembered = before.place().orElseThrow();
        if (row.place().equals(before.place()) && updateDocument(session, row.values(), before.revision())
                || update(session, row.values(), before.revision(), remembered)) {
            return before.place();
        }
        String id = (String) row.values().getLast();
        Optional<CountTable.Place> now = CountTable.of(session, id, before.revision());
        if (now.isPresent() && !update(session, row.values(), before.revision(), now.get())) {
            throw new SQLException("saved or derived by another since it was looked at", Trouble.AGAIN);
        }
        return now;
    }

    /** False when there is more to write than the document: most saves change nothing that the register shows. */
    private static boolean updateDocument(Session session, List<Object> row, long revision) throws SQLException {
        var values = new ArrayList<>(row.subList(SHOWN, row.size()));
        values.add(revision);
        for (int i = 0; i < SHOWN; i++) {
            Object none = i == NEXT_CLOCK ? "" : -1;
            values.add(
                    row.get(i) instanceof Optional<?> value
                            ? value.map(Object.class::cast).orElse(none)
                            : row.get(i));
        }
        return session.prepare(UPDATE_DOCUMENT, values.toArray()).executeUpdate() == 1;
    }

    private static boolean update(Session session, List<Object> row, long revision, CountTable.Place place)
            throws SQLException {
        var values = new ArrayList<>(row);
        values.add(revision);
        values.add(place.state());
        return session.prepare(UPDATE, values.toArray()).executeUpdate() == 1;
    }
}
