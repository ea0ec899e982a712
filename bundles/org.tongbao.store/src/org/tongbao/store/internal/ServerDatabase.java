package org.tongbao.store.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.tongbao.model.finding.Result;

/** One database on a server, reached by a pool of connections. Any thread but the UI thread. */
final class ServerDatabase implements Database {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final Duration IDLE = Duration.ofMinutes(2);

    private final String place;
    private final Dialect dialect;
    private final Trouble trouble;
    private final DataSource source;
    private final HikariDataSource pool;

    private ServerDatabase(String place, Dialect dialect, Trouble trouble, DataSource source, HikariDataSource pool) {
        this.place = place;
        this.dialect = dialect;
        this.trouble = trouble;
        this.source = source;
        this.pool = pool;
    }

    /**
     * Reaches a database; refused as the server refuses.
     *
     * @param place its address without options
     * @param source of connections to it
     * @param settings told each new connection, whatever the server has for a rule
     */
    static ServerDatabase reach(String place, Dialect dialect, Trouble trouble, DataSource source, String settings)
            throws SQLException {
        LibraryLog.take();
        knock(source);
        var config = new HikariConfig();
        config.setPoolName("tongbao-" + dialect.id());
        config.setDataSource(source);
        config.setMaximumPoolSize(Sessions.WORKERS);
        // kept ready without anybody asking, it would try ever more slowly while the server is away, and who asks when
        // it is
        // back would wait for the next try
        config.setMinimumIdle(0);
        config.setIdleTimeout(IDLE.toMillis());
        config.setConnectionTimeout(LONGEST_WAIT.toMillis());
        config.setAutoCommit(false);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setConnectionInitSql(settings);
        config.setInitializationFailTimeout(-1);
        return new ServerDatabase(place, dialect, trouble, source, new HikariDataSource(config));
    }

    /** Opens it, once it is made ready; lets go of it where that is refused. */
    Result<OpenDatabase> open(Sessions.Step<Integer> ready) {
        var sessions = new Sessions(this);
        Result<Integer> made = sessions.transact(ready);
        if (!made.done()) {
            sessions.end();
            close();
            return Result.refused(made.findings());
        }
        return Result.of(new OpenDatabase(Optional.empty(), Optional.empty(), place, sessions, this::close));
    }

    /** Sees whether the server lets us in at all: a pool tries for as long as its patience lasts before it says why not. */
    private static void knock(DataSource source) throws SQLException {
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
        return dialect;
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
}
