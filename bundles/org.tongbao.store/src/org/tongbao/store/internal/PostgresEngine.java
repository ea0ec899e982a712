package org.tongbao.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;
import org.tongbao.core.store.Credentials;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** PostgreSQL: a place is the JDBC URL of a database that is there; who may make tables in it makes those missing. */
final class PostgresEngine implements Engine {

    private static final int OLDEST_SERVER = 15;

    /** Whoever makes or alters tables holds this lock of the database: "tongbao" in ASCII. */
    private static final long MAKING = 0x746f6e6762616fL;

    private static final String SETTINGS =
            "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL READ COMMITTED; SET lock_timeout = '10s'";

    private static final String LOCK = "SELECT pg_advisory_xact_lock(?)";

    private final Clock clock;

    PostgresEngine(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean takes(String place) {
        return place.startsWith(PostgresAddress.SCHEME);
    }

    @Override
    public Result<OpenDatabase> open(String place, Credentials credentials, IProgressMonitor upgrade) {
        Result<ServerDatabase> reached = reach(place, credentials);
        if (!reached.done()) {
            return Result.refused(reached.findings());
        }
        return reached.get().open(session -> ready(session, reached.get(), upgrade));
    }

    @Override
    public <T> Result<T> fill(String place, Credentials credentials, Optional<DatabaseKey> key, Sessions.Step<T> step) {
        Result<ServerDatabase> reached = reach(place, credentials);
        if (!reached.done()) {
            return Result.refused(reached.findings());
        }
        ServerDatabase database = reached.get();
        var sessions = new Sessions(database);
        try {
            return sessions.transact(session -> {
                Result<Integer> ready = ready(session, database, new NullProgressMonitor());
                return ready.done()
                        ? StoreCopy.alone(session, database.place(), step)
                        : Result.refused(ready.findings());
            });
        } finally {
            sessions.end();
            database.close();
        }
    }

    @Override
    public <T> Result<T> put(String place, StoreFolder.Maker<T> maker) {
        return PostgresAddress.of(place)
                .then(address -> Result.refused(Finding.error(StoreFinding.BACKUP_ON_SERVER, "", address.shown())));
    }

    private static Result<ServerDatabase> reach(String place, Credentials credentials) {
        Result<PostgresAddress> address = PostgresAddress.of(place);
        if (!address.done()) {
            return Result.refused(address.findings());
        }
        Result<PGSimpleDataSource> source = address.get().source(credentials);
        if (!source.done()) {
            return Result.refused(source.findings());
        }
        String user = Optional.ofNullable(source.get().getUser()).orElse("");
        var trouble = new PostgresTrouble(address.get().shown(), user);
        try {
            return Result.of(
                    ServerDatabase.reach(address.get().shown(), Dialect.POSTGRESQL, trouble, source.get(), SETTINGS));
        } catch (SQLException e) {
            return Result.refused(trouble.of(e));
        }
    }

    private Result<Integer> ready(Session session, ServerDatabase database, IProgressMonitor upgrade)
            throws SQLException {
        Connection connection = session.connection();
        int server = connection.getMetaData().getDatabaseMajorVersion();
        if (server < OLDEST_SERVER) {
            return Result.refused(
                    Finding.error(StoreFinding.SERVER_OLD, "", database.place(), Integer.toString(server)));
        }
        if (!"UTF8".equals(connection.unwrap(PGConnection.class).getParameterStatus("server_encoding"))) {
            return Result.refused(Finding.error(StoreFinding.DATABASE_ENCODING, "", database.place()));
        }
        if (connection.getSchema() == null) {
            return Result.refused(Finding.error(StoreFinding.DATABASE_MISSING, "", database.place()));
        }
        if (Schema.version(session).equals(Optional.of(Schema.NEWEST))) {
            return Result.of(Schema.NEWEST);
        }
        // one at a time; who waited looks again
        session.prepare(LOCK, MAKING).execute();
        if (!Schema.tables(session).isEmpty()) {
            return Schema.version(session).isPresent()
                    ? Schema.upgrade(session, clock.instant(), database, upgrade)
                    : Result.refused(Finding.error(StoreFinding.DATABASE_FOREIGN, "", database.place()));
        }
        return Schema.create(session, clock.instant(), database.dialect());
    }
}
