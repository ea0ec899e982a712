package org.tongbao.store.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** Who changed what and why, of incidents and organizations alike. Any thread, each with a session of its own. */
final class HistoryTable {

    private static final String RECORD = "INSERT INTO history (incident, sequence_number, revision, changed_at, author,"
            + " change_action, subject, value_before, value_after, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String READ = "SELECT sequence_number, revision, changed_at, author, change_action, subject,"
            + " value_before, value_after, reason FROM history WHERE incident = ? ORDER BY sequence_number";

    private static final String LAST = "SELECT revision, author FROM history WHERE incident = ?"
            + " ORDER BY sequence_number DESC FETCH FIRST 1 ROWS ONLY";

    private HistoryTable() {}

    /** Records what a save changes, behind the records that there are already. */
    static void record(Session session, Worked<?> worked, Saving saving) throws SQLException {
        long sequence = worked.before().historyLength();
        PreparedStatement insert = session.prepare(RECORD);
        for (Change change : worked.changes()) {
            sequence++;
            session.prepare(
                    RECORD,
                    worked.id(),
                    sequence,
                    worked.version().revision(),
                    Micros.of(worked.version().saved()),
                    saving.author(),
                    change.action(),
                    change.subject(),
                    change.from(),
                    change.to(),
                    change.reason());
            insert.addBatch();
        }
        insert.executeBatch();
    }

    /** Refuses a save because somebody was first, and tells who. */
    static <T> Result<T> conflict(Session session, String id) throws SQLException {
        try (ResultSet rows = session.prepare(LAST, id).executeQuery()) {
            boolean found = rows.next();
            String revision = Long.toString(found ? rows.getLong(1) : 0);
            return Result.refused(Finding.error(StoreFinding.CONFLICT, id, revision, found ? rows.getString(2) : ""));
        }
    }

    /** All changes of one incident or organization, oldest first. */
    static Result<List<HistoryRecord>> read(Session session, String id) throws SQLException {
        var records = new ArrayList<HistoryRecord>();
        try (ResultSet row = session.prepare(READ, id).executeQuery()) {
            while (row.next()) {
                records.add(new HistoryRecord(
                        row.getLong(1),
                        row.getLong(2),
                        Micros.instant(row.getLong(3)),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9)));
            }
        }
        return Result.of(List.copyOf(records));
    }
}
