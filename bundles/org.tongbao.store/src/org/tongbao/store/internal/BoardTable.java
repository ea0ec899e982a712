package org.tongbao.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongbao.core.board.BoardLine;
import org.tongbao.core.board.OpenClocks;
import org.tongbao.model.finding.Result;

/** The rows of the deadline board. Any thread, each with a session of its own. */
final class BoardTable {

    private static final String SELECT = "SELECT incident, case_number, title, organization, drill, revision, pack,"
            + " basis, changes, clocks, kind FROM board";

    /** Where nothing else has changed, which is so after most saves. */
    private static final String ADVANCE = "UPDATE board SET revision = ? WHERE incident = ? AND kind = ?"
            + " AND case_number = ? AND title = ? AND organization = ? AND drill = ? AND pack = ? AND basis = ?"
            + " AND COALESCE(changes, -1) = ? AND clocks = ?";

    private static final String UPDATE = "UPDATE board SET case_number = ?, title = ?, organization = ?, drill = ?,"
            + " revision = ?, pack = ?, basis = ?, changes = ?, clocks = ? WHERE incident = ? AND kind = ?";

    private static final String INSERT = "INSERT INTO board (case_number, title, organization, drill, revision, pack,"
            + " basis, changes, clocks, incident, kind) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String DELETE = "DELETE FROM board WHERE incident = ?";

    private BoardTable() {}

    /** Keeps the open clocks of an incident or an organization in place of what was kept of it. */
    static void keep(Session session, BoardRow row) throws SQLException {
        if (!row.worthKeeping()) {
            drop(session, row.line().id());
            return;
        }
        if (session.prepare(ADVANCE, row.advanced()).executeUpdate() == 0
                && session.prepare(UPDATE, row.all()).executeUpdate() == 0) {
            session.prepare(INSERT, row.all()).executeUpdate();
        }
    }

    /** Keeps those of an incident or an organization that was not there before. */
    static void add(Session session, BoardRow row) throws SQLException {
        if (row.worthKeeping()) {
            session.prepare(INSERT, row.all()).executeUpdate();
        }
    }

    /** No longer keeps anything of it. */
    static void drop(Session session, String id) throws SQLException {
        session.prepare(DELETE, id).executeUpdate();
    }

    /** All rows. */
    static Result<List<BoardLine>> all(Session session) throws SQLException {
        return read(session, SELECT);
    }

    /** The row of one incident or organization. */
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
                        BoardLine.Kind.of(row.getString(11)),
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
