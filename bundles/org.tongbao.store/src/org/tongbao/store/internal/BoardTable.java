package org.tongbao.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongbao.core.board.BoardLine;
import org.tongbao.core.board.OpenClocks;
import org.tongbao.core.incident.Titles;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;

/** The rows of the deadline board. Any thread, each with a session of its own. */
final class BoardTable {

    /** Characters of what clocks were derived by. */
    private static final int BASIS = 1000;

    /** Characters of the open clocks; hundreds fit. */
    private static final int CLOCKS = 32_672;

    private static final String SELECT = "SELECT incident, case_number, title, organization, drill, revision, pack,"
            + " basis, changes, clocks FROM board";

    private static final String UPDATE = "UPDATE board SET case_number = ?, title = ?, organization = ?, drill = ?,"
            + " revision = ?, pack = ?, basis = ?, changes = ?, clocks = ? WHERE incident = ?";

    private static final String INSERT = "INSERT INTO board (case_number, title, organization, drill, revision, pack,"
            + " basis, changes, clocks, incident) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String DELETE = "DELETE FROM board WHERE incident = ?";

    private BoardTable() {}

    /** Keeps an incident's open clocks in place of what was kept of it. */
    static void keep(Session session, Incident incident, long revision, OpenClocks open) throws SQLException {
        if (!open.worthKeeping()) {
            session.prepare(DELETE, incident.getId()).executeUpdate();
            return;
        }
        String clocks = ClockText.of(open.clocks());
        if (clocks.length() > CLOCKS) {
            // said to be unknown rather than shown in part
            keep(session, incident, revision, OpenClocks.UNKNOWN);
            return;
        }
        Object[] values = {
            Column.fit(incident.getNumber(), Column.NAME),
            Column.fit(Titles.of(incident), Column.TITLE),
            Column.fit(incident.getOrganization(), Column.NAME),
            incident.isDrill() ? 1 : 0,
            revision,
            Column.fit(open.pack(), Column.NAME),
            Column.fit(open.basis(), BASIS),
            open.changes().map(Micros::of),
            clocks,
            incident.getId()
        };
        if (session.prepare(UPDATE, values).executeUpdate() == 0) {
            session.prepare(INSERT, values).executeUpdate();
        }
    }

    /** No longer keeps anything of an incident. */
    static void drop(Session session, String id) throws SQLException {
        session.prepare(DELETE, id).executeUpdate();
    }

    /** All rows. */
    static Result<List<BoardLine>> all(Session session) throws SQLException {
        return read(session, SELECT);
    }

    /** The row of one incident. */
    static Result<Optional<BoardLine>> one(Session session, String id) throws SQLException {
        return read(session, SELECT + " WHERE incident = ?", id)
                .map(found -> found.stream().findFirst());
    }

    private static Result<List<BoardLine>> read(Session session, String sql, Object... values) throws SQLException {
        var lines = new ArrayList<BoardLine>();
        try (ResultSet row = session.prepare(sql, values).executeQuery()) {
            while (row.next()) {
                long changes = row.getLong(9);
                boolean never = row.wasNull();
                lines.add(new BoardLine(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getInt(5) != 0,
                        row.getLong(6),
                        new OpenClocks(
                                row.getString(7),
                                row.getString(8),
                                never ? Optional.empty() : Optional.of(Micros.instant(changes)),
                                ClockText.clocks(row.getString(10)))));
            }
        }
        return Result.of(List.copyOf(lines));
    }
}
