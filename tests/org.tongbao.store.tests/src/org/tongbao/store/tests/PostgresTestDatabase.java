package org.tongbao.store.tests;

import java.sql.Connection;
import java.sql.SQLException;
import org.tongbao.core.store.Credentials;

/** A database on the server of the tests. */
final class PostgresTestDatabase implements TestDatabase {

    final PostgresServer server;
    final String name;

    PostgresTestDatabase(PostgresServer server, String name) {
        this.server = server;
        this.name = name;
    }

    @Override
    public String address() {
        return server.address(name);
    }

    @Override
    public Credentials credentials() {
        return server.credentials();
    }

    @Override
    public void make(boolean tables) throws SQLException {
        server.sql("CREATE DATABASE " + name + (tables ? " TEMPLATE " + server.model() : ""));
    }

    @Override
    public Connection connect() throws SQLException {
        return server.connect(name);
    }

    /** A connection of another account. */
    Connection connect(String user, String password) throws SQLException {
        return server.connect(name, user, password);
    }

    @Override
    public void release() {
        // the server runs anyway
    }

    @Override
    public void close() throws SQLException {
        server.sql("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }
}
