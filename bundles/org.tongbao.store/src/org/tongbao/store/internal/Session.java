package org.tongbao.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/** One connection with its prepared statements, which are dear to make; used by one thread at a time. */
final class Session implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    /** Takes over a connection, which must not commit by itself and reads what is committed. */
    Session(Connection connection) {
        this.connection = connection;
    }

    /** The connection, for what is done once. */
    Connection connection() {
        return connection;
    }

    /** A statement with its parameters set; text, numbers, booleans, bytes, and {@code Optional} of them for null. */
    PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = statement(sql);
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i] instanceof Optional<?> optional ? optional.orElse(null) : parameters[i];
            statement.setObject(i + 1, value);
        }
        return statement;
    }

    private PreparedStatement statement(String sql) throws SQLException {
        @Nullable PreparedStatement known = statements.get(sql);
        if (known != null) {
            return known;
        }
        PreparedStatement made = connection.prepareStatement(sql);
        statements.put(sql, made);
        return made;
    }

    void commit() throws SQLException {
        connection.commit();
    }

    void rollback() throws SQLException {
        connection.rollback();
    }

    /** Gives the connection back to the engine; what was not committed is undone. */
    @Override
    public void close() throws SQLException {
        if (!connection.isClosed()) {
            connection.rollback();
            connection.close();
        }
    }

    /** Closes it whatever the state of its connection. */
    void discard() {
        try {
            close();
        } catch (SQLException e) {
            // the engine has ended it already, with its transaction; that is all we want here
            return;
        }
    }
}
