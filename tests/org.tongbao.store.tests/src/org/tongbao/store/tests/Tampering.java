package org.tongbao.store.tests;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody to whom the file belongs, for whom no trigger holds: changes rows of an open database behind the store's back. */
final class Tampering implements AutoCloseable {

    private final Connection connection;

    Tampering(TestDatabase database) throws SQLException {
        connection = database.connect();
        boolean derby = connection.getMetaData().getDatabaseProductName().contains("Derby");
        for (var table : Map.of("history", "history", "chain", "chain_link").entrySet()) {
            if (derby) {
                sql("DROP TRIGGER " + table.getKey() + "_refuses_update");
                sql("DROP TRIGGER " + table.getKey() + "_refuses_delete");
            } else {
                sql("DROP TRIGGER " + table.getKey() + "_refuses_changes ON " + table.getValue());
            }
        }
    }

    /** Rows that were changed. */
    int sql(String statement, Object... parameters) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < parameters.length; i++) {
                Object value = parameters[i] instanceof Optional<?> optional ? optional.orElse(null) : parameters[i];
                prepared.setObject(i + 1, value);
            }
            return prepared.executeUpdate();
        }
    }

    /** All rows of a table, to be put back. */
    List<List<Optional<Object>>> rows(String table, String order) throws SQLException {
        var all = new ArrayList<List<Optional<Object>>>();
        try (PreparedStatement query = connection.prepareStatement("SELECT * FROM " + table + " ORDER BY " + order);
                ResultSet rows = query.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var row = new ArrayList<Optional<Object>>();
                for (int i = 1; i <= columns; i++) {
                    String type = rows.getMetaData().getColumnTypeName(i);
                    Object value = type.equals("BLOB")
                            ? rows.getBytes(i)
                            : type.equals("CLOB") ? rows.getString(i) : rows.getObject(i);
                    row.add(Optional.ofNullable(value));
                }
                all.add(row);
            }
        }
        return all;
    }

    /** Puts rows into a table in place of all that is there. */
    void replace(String table, List<List<Optional<Object>>> rows) throws SQLException {
        sql("DELETE FROM " + table);
        for (List<Optional<Object>> row : rows) {
            String marks = String.join(", ", Collections.nCopies(row.size(), "?"));
            sql("INSERT INTO " + table + " VALUES (" + marks + ")", row.toArray());
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
