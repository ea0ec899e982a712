package org.tongbao.store.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/** One database on a PostgreSQL server, reached by a pool of connections. Any thread but the UI thread. */
final class PostgresDatabase implements Database {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final Duration IDLE = Duration.ofMinutes(2);

    /** Told each new connection, whatever the server has for a rule. */
    private static final String SETTINGS =
            "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL READ COMMITTED; SET lock_timeout = '10s'";

    private final String place;
    private final Trouble trouble;
    private final PGSimpleDataSource source;
    private final HikariDataSource pool;

    private PostgresDatabase(String place, Trouble trouble, PGSimpleDataSource source, HikariDataSource pool) {
        this.place = place;
        this.trouble = trouble;
        this.source = source;
        this.pool = pool;
    }

    /** Reaches a database; refused as the server refuses. */
    static PostgresDatabase reach(PostgresAddress address, Trouble trouble, PGSimpleDataSource source)
            throws SQLException {
        knock(source);
        var config = new HikariConfig();
        config.setPoolName("tongbao-postgresql");
        config.setDataSource(source);
        config.setMaximumPoolSize(Sessions.WORKERS);
        config.setMinimumIdle(1);
        config.setIdleTimeout(IDLE.toMillis());
        config.setConnectionTimeout(LONGEST_WAIT.toMillis());
        config.setAutoCommit(false);
        config.setConnectionInitSql(SETTINGS);
        config.setInitializationFailTimeout(-1);
        return new PostgresDatabase(address.shown(), trouble, source, new HikariDataSource(config));
    }

    /** Sees whether the server lets us in at all: a pool tries for as long as its patience lasts before it says why not. */
    private static void knock(PGSimpleDataSource source) throws SQLException {
        try (Connection first = source.getConnection()) {
            first.getMetaData();
        }
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRESQL;
    }

    @Override
    public Trouble trouble() {
        return trouble;
    }

    @Override
    public Session take() throws SQLException {
        if (pool.getHikariPoolMXBean().getTotalConnections() == 0) {
            // all broke: an empty pool tries for as long as its patience lasts, the server itself says at once that it
            // is gone
            knock(source);
        }
        return new Session(pool.getConnection());
    }

    /** The pool undoes what was not committed, and parts with connections that broke. */
    @Override
    public void giveBack(Session session, boolean sound) {
        session.discard();
    }

    /** Lets go of the connections; the server looks after itself. */
    @Override
    public void restart() {
        pool.getHikariPoolMXBean().softEvictConnections();
    }

    @Override
    public void close() {
        pool.close();
    }

    /** What the server said of itself at the beginning of a connection, e.g. {@code server_encoding}. */
    static String parameter(Connection connection, String name) throws SQLException {
        return String.valueOf(connection.unwrap(PGConnection.class).getParameterStatus(name));
    }
}
