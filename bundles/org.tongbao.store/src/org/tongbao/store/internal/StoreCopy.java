package org.tongbao.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.store.CopyReport;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * Copies all tables of one database into another of the same schema and reads them again there. For one thread.
 *
 * @param from its transaction sees one state of the database, whoever writes meanwhile
 * @param to its tables are there and empty, and nobody else writes them
 */
record StoreCopy(Session from, Session to) {

    /** What each database has for itself. */
    private static final Set<String> OWN = Set.of("schema_version", "history_guard", "index_key");

    /** Rows that go over at once; documents are some kilobytes each. */
    private static final int BATCH = 200;

    /** Parts of attachments are a megabyte each. */
    private static final int FEW = 4;

    private static int batch(String table) {
        return table.equals("attachment_part") ? FEW : BATCH;
    }

    /** Names of the tables that hold what users entrusted to the store. */
    static Set<String> tables(Session session) throws SQLException {
        var names = new TreeSet<>(Schema.tables(session));
        names.removeAll(OWN);
        return names;
    }

    /** Runs a step in a database on a server while nobody else writes; refused when something is in it already. */
    static <T> Result<T> alone(Session session, String place, Sessions.Step<T> step) throws SQLException {
        for (String table : tables(session)) {
            session.prepare("LOCK TABLE " + table + " IN EXCLUSIVE MODE").execute();
        }
        return empty(session)
                ? step.run(session)
                : Result.refused(Finding.error(StoreFinding.DATABASE_NOT_EMPTY, "", place));
    }

    /** Whether a database has a row in any of these tables. */
    static boolean empty(Session session) throws SQLException {
        for (String table : tables(session)) {
            try (ResultSet rows = session.prepare("SELECT 1 FROM " + table + " FETCH FIRST 1 ROWS ONLY")
                    .executeQuery()) {
                if (rows.next()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What the tables of a database hold, by name. */
    static List<CopyReport.Table> digests(Session session) throws SQLException {
        var steps = new Steps(new NullProgressMonitor());
        var digests = new ArrayList<CopyReport.Table>();
        for (String table : tables(session)) {
            TableDigest digest = digest(session.connection(), table, columns(session, table), steps);
            digests.add(new CopyReport.Table(table, digest.rows(), digest.hex()));
        }
        return digests;
    }

    /**
     * Copies and compares; refused when a table is not equal then.
     *
     * @param monitor told how far it has come and asked whether to go on, else refused with {@code copy-cancelled}
     */
    Result<List<CopyReport.Table>> run(IProgressMonitor monitor) throws SQLException {
        try {
            return run(new Steps(monitor));
        } catch (OperationCanceledException e) {
            return Result.refused(Finding.error(StoreFinding.COPY_CANCELLED, ""));
        }
    }

    private Result<List<CopyReport.Table>> run(Steps steps) throws SQLException {
        // each row is read here, and again there
        steps.begin(2 * rows(from));
        var done = new ArrayList<CopyReport.Table>();
        for (String table : tables(from)) {
            TableDigest read = copy(table, steps);
            TableDigest written = digest(to.connection(), table, columns(from, table), steps);
            if (read.rows() != written.rows() || !read.hex().equals(written.hex())) {
                return Result.refused(
                        Finding.error(StoreFinding.COPY_DIFFERS, table, table, read.rows(), written.rows()));
            }
            done.add(new CopyReport.Table(table, written.rows(), written.hex()));
        }
        steps.end();
        return Result.of(done);
    }

    private static long rows(Session session) throws SQLException {
        long rows = 0;
        for (String table : tables(session)) {
            try (ResultSet count =
                    session.prepare("SELECT COUNT(*) FROM " + table).executeQuery()) {
                count.next();
                rows += count.getLong(1);
            }
        }
        return rows;
    }

    private TableDigest copy(String table, Steps steps) throws SQLException {
        List<String> columns = columns(from, table);
        String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        String insert = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (" + marks + ")";
        var digest = new TableDigest();
        try (var query = query(from.connection(), table, columns);
                ResultSet rows = query.executeQuery();
                var statement = to.connection().prepareStatement(insert)) {
            int waiting = 0;
            while (rows.next()) {
                List<@Nullable Object> row = row(rows, columns.size());
                digest.add(row);
                for (int i = 0; i < row.size(); i++) {
                    statement.setObject(i + 1, row.get(i));
                }
                statement.addBatch();
                steps.one();
                waiting++;
                if (waiting == batch(table)) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            statement.executeBatch();
        }
        return digest;
    }

    private static TableDigest digest(Connection connection, String table, List<String> columns, Steps steps)
            throws SQLException {
        var digest = new TableDigest();
        try (var query = query(connection, table, columns);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                digest.add(row(rows, columns.size()));
                steps.one();
            }
        }
        return digest;
    }

    private static PreparedStatement query(Connection connection, String table, List<String> columns)
            throws SQLException {
        var query = connection.prepareStatement("SELECT " + String.join(", ", columns) + " FROM " + table);
        // PostgreSQL would bring the whole table at once
        query.setFetchSize(batch(table));
        return query;
    }

    /** Names of the columns, sorted: those added later stand elsewhere in a database that was made in one go. */
    private static List<String> columns(Session session, String table) throws SQLException {
        var names = new TreeSet<String>();
        try (var query = session.connection().prepareStatement("SELECT * FROM " + table);
                ResultSet none = limited(query)) {
            var about = none.getMetaData();
            for (int i = 1; i <= about.getColumnCount(); i++) {
                names.add(about.getColumnName(i).toLowerCase(Locale.ROOT));
            }
        }
        return List.copyOf(names);
    }

    private static ResultSet limited(PreparedStatement query) throws SQLException {
        query.setMaxRows(1);
        return query.executeQuery();
    }

    private static List<@Nullable Object> row(ResultSet rows, int columns) throws SQLException {
        var values = new ArrayList<@Nullable Object>(columns);
        for (int i = 1; i <= columns; i++) {
            values.add(
                    switch (rows.getMetaData().getColumnType(i)) {
                        case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> rows.getBytes(i);
                        case Types.CLOB -> rows.getString(i);
                        default -> rows.getObject(i);
                    });
        }
        return values;
    }
}
