package org.tongbao.store.tests;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** The least that writing the rows of a save can cost: prepared statements on one connection, values at hand. */
final class PlainJdbc implements AutoCloseable {

    private static final int ID = 0;
    private static final int REVISION = 11;
    private static final int POSITION = 3;
    private static final int HASH = 4;

    /** Columns of an incident by which it is counted. */
    private static final List<Integer> COUNTED = List.of(4, 6, 10);

    private static final int NUMBER = 1;

    /** Columns of the keys of these rows. */
    private static final int COUNT = 3;

    private static final int NUMBERING = 3;

    private final ExecutorService reader = Executors.newSingleThreadExecutor();
    private final Connection connection;
    private final PreparedStatement insert;
    private final PreparedStatement update;
    private final PreparedStatement record;
    private final PreparedStatement insertBoard;
    private final PreparedStatement updateBoard;
    private final PreparedStatement link;
    private final PreparedStatement beginChain;
    private final PreparedStatement advanceChain;
    private final PreparedStatement beginCount;
    private final PreparedStatement setCount;
    private final PreparedStatement beginNumbering;
    private final PreparedStatement setNumbering;
    private final Map<String, PreparedStatement> lists = new HashMap<>();

    /**
     * The rows one save wrote.
     *
     * @param incident columns in the order of the table
     * @param board its row of the deadline board, columns likewise; empty where it has none
     * @param history rows of the history, columns likewise
     * @param link its row of the chain, columns likewise
     * @param head row of the chain's head, columns likewise
     * @param count row of the counts that the first save of an incident alters, columns likewise
     * @param numbering row of the case numbers from which it took its own, columns likewise; empty where it came with one
     */
    record Rows(
            List<Object> incident,
            List<Object> board,
            List<List<Object>> history,
            List<Object> link,
            List<Object> head,
            List<Object> count,
            List<Object> numbering) {}

    PlainJdbc(Path database) throws SQLException {
        var source = new EmbeddedDataSource();
        source.setDatabaseName(database.toString());
        connection = source.getConnection();
        connection.setAutoCommit(false);
        insert = connection.prepareStatement("INSERT INTO incident VALUES (" + marks(16) + ")");
        update = connection.prepareStatement("UPDATE incident SET case_number = ?, title = ?, category = ?,"
                + " organization = ?, effective_level = ?, incident_state = ?, awareness = ?, next_due = ?,"
                + " next_clock = ?, drill = ?, revision = ?, saved = ?, history_length = ?, document = ?,"
                + " pack = ? WHERE id = ? AND revision = ?");
        record = connection.prepareStatement("INSERT INTO history VALUES (" + marks(10) + ")");
        insertBoard = connection.prepareStatement("INSERT INTO board VALUES (" + marks(11) + ")");
        updateBoard = connection.prepareStatement("UPDATE board SET case_number = ?, title = ?,"
                + " organization = ?, drill = ?, revision = ?, pack = ?, basis = ?, changes = ?, clocks = ?, kind = ?"
                + " WHERE incident = ?");
        link = connection.prepareStatement("INSERT INTO chain_link VALUES (" + marks(8) + ")");
        beginChain = connection.prepareStatement("INSERT INTO chain_head VALUES (" + marks(5) + ")");
        advanceChain = connection.prepareStatement(
                "UPDATE chain_head SET link_position = ?, link_hash = ? WHERE organization = ?");
        beginCount = connection.prepareStatement("INSERT INTO incident_count VALUES (" + marks(4) + ")");
        setCount = connection.prepareStatement("UPDATE incident_count SET incidents = ?"
                + " WHERE organization = ? AND incident_state = ? AND drill = ?");
        beginNumbering = connection.prepareStatement("INSERT INTO case_numbering VALUES (" + marks(5) + ")");
        setNumbering = connection.prepareStatement("UPDATE case_numbering SET called = ?, last_number = ?"
                + " WHERE organization = ? AND roc_year = ? AND drill = ?");
    }

    /**
     * What a revision of an incident consists of in this database. Read on another thread: reading on that which is to write
     * them would leave the engine's code and pages at its hand, which no save finds there.
     */
    Rows read(String id, long revision) throws Exception {
        return reader.submit(() -> rows(id, revision)).get();
    }

    private Rows rows(String id, long revision) throws SQLException {
        try (var incident = connection.prepareStatement("SELECT * FROM incident WHERE id = ?");
                var board = connection.prepareStatement("SELECT * FROM board WHERE incident = ?");
                var history = connection.prepareStatement(
                        "SELECT * FROM history WHERE incident = ? AND revision = ? ORDER BY sequence_number");
                var link = connection.prepareStatement("SELECT * FROM chain_link WHERE incident = ? AND revision = ?");
                var head = connection.prepareStatement("SELECT * FROM chain_head WHERE organization = ?");
                var count = connection.prepareStatement("SELECT * FROM incident_count"
                        + " WHERE organization = ? AND incident_state = ? AND drill = ?");
                var numbering = connection.prepareStatement(
                        "SELECT * FROM case_numbering WHERE organization = ? AND roc_year = ? AND drill = ?")) {
            incident.setString(1, id);
            board.setString(1, id);
            history.setString(1, id);
            history.setLong(2, revision);
            link.setString(1, id);
            link.setLong(2, revision);
            List<Object> linked = rows(link).get(0);
            head.setObject(1, linked.get(ID));
            List<Object> row = rows(incident).get(0);
            set(count, COUNTED.stream().map(row::get).toList());
            String year = ((String) row.get(NUMBER)).split("-", 2)[0];
            set(numbering, List.of(row.get(COUNTED.get(0)), Integer.valueOf(year), row.get(COUNTED.get(2))));
            Rows rows = new Rows(
                    row,
                    rows(board).stream().findFirst().orElse(List.of()),
                    rows(history),
                    linked,
                    rows(head).get(0),
                    rows(count).get(0),
                    rows(numbering).stream().findFirst().orElse(List.of()));
            connection.commit();
            return rows;
        }
    }

    /** Writes the rows of a save and commits. */
    void write(Rows rows) throws SQLException {
        long revision = (Long) rows.incident().get(REVISION);
        if (revision == 1) {
            set(insert, rows.incident());
            insert.executeUpdate();
            if (!rows.board().isEmpty()) {
                set(insertBoard, rows.board());
                insertBoard.executeUpdate();
            }
            write(setCount, beginCount, rows.count(), COUNT);
            if (!rows.numbering().isEmpty()) {
                write(setNumbering, beginNumbering, rows.numbering(), NUMBERING);
            }
        } else {
            // what a row is known by is not written anew: that would cost more than it has to
            var values = keyLast(rows.incident());
            values.add(revision - 1);
            set(update, values);
            update.executeUpdate();
            if (!rows.board().isEmpty()) {
                set(updateBoard, keyLast(rows.board()));
                updateBoard.executeUpdate();
            }
        }
        for (List<Object> row : rows.history()) {
            set(record, row);
            record.addBatch();
        }
        record.executeBatch();
        set(link, rows.link());
        link.executeUpdate();
        writeHead(rows.head());
        connection.commit();
    }

    /**
     * Alters a row or, when there is none, makes it.
     *
     * @param key columns of its key, the first ones
     */
    private static void write(PreparedStatement update, PreparedStatement insert, List<Object> row, int key)
            throws SQLException {
        var values = new ArrayList<>(row.subList(key, row.size()));
        values.addAll(row.subList(0, key));
        set(update, values);
        if (update.executeUpdate() == 0) {
            set(insert, row);
            insert.executeUpdate();
        }
    }

    private static List<Object> keyLast(List<Object> row) {
        var values = new ArrayList<>(row.subList(ID + 1, row.size()));
        values.add(row.get(ID));
        return values;
    }

    private void writeHead(List<Object> head) throws SQLException {
        set(advanceChain, List.of(head.get(POSITION), head.get(HASH), head.get(ID)));
        if (advanceChain.executeUpdate() == 0) {
            set(beginChain, head);
            beginChain.executeUpdate();
        }
    }

    /** Reads the document of an incident. */
    byte[] document(String id) throws SQLException {
        try (var query = connection.prepareStatement("SELECT revision, saved, document FROM incident WHERE id = ?")) {
            query.setString(1, id);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getBytes(3);
            }
        } finally {
            connection.commit();
        }
    }

    /** Reads the newest lines of the register, where there may be a condition. */
    int newest(String where, int limit, Object... values) throws SQLException {
        String sql =
                "SELECT id, case_number, title, category, organization, effective_level, incident_state, awareness,"
                        + " next_due, next_clock, drill, revision, saved, pack FROM incident" + where
                        + " ORDER BY awareness DESC, id FETCH FIRST ? ROWS ONLY";
        PreparedStatement query = lists.get(sql);
        if (query == null) {
            query = connection.prepareStatement(sql);
            lists.put(sql, query);
        }
        var all = new ArrayList<>(List.of(values));
        all.add(limit);
        set(query, all);
        try {
            return rows(query).size();
        } finally {
            connection.commit();
        }
    }

    @Override
    public void close() throws SQLException {
        reader.close();
        connection.rollback();
        connection.close();
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private static void set(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }

    private static List<List<Object>> rows(PreparedStatement query) throws SQLException {
        var all = new ArrayList<List<Object>>();
        try (ResultSet rows = query.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var row = new ArrayList<Object>();
                for (int i = 1; i <= columns; i++) {
                    String type = rows.getMetaData().getColumnTypeName(i);
                    row.add(
                            type.equals("BLOB")
                                    ? rows.getBytes(i)
                                    : type.equals("CLOB") ? rows.getString(i) : rows.getObject(i));
                }
                all.add(row);
            }
        }
        return all;
    }
}
