package org.tongbao.store.internal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.tongbao.core.store.Credentials;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.store.internal.served.DerbyServerAddress;
import org.tongbao.store.internal.served.EngineOwner;
import org.tongbao.store.internal.served.TlsSource;

/** Derby over its network: a place is the address of a database that {@link DerbyServing} serves elsewhere. */
final class DerbyServerEngine implements Engine {

    /** Each account would have a schema of its own. */
    private static final String SETTINGS = "SET SCHEMA " + EngineOwner.NAME;

    private final Clock clock;

    DerbyServerEngine(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean takes(String place) {
        return place.startsWith(DerbyServerAddress.SCHEME);
    }

    @Override
    public Result<OpenDatabase> open(String place, Credentials credentials, IProgressMonitor upgrade) {
        Result<ServerDatabase> reached = reach(place, credentials);
        if (!reached.done()) {
            return Result.refused(reached.findings());
        }
        // the server has brought it to its newest schema; a newer program here may have one more
        return reached.get().open(session -> Schema.upgrade(session, clock.instant(), reached.get(), upgrade));
    }

    @Override
    public <T> Result<T> fill(String place, Credentials credentials, Optional<DatabaseKey> key, Sessions.Step<T> step) {
        Result<OpenDatabase> opened = open(place, credentials, new NullProgressMonitor());
        if (!opened.done()) {
            return Result.refused(opened.findings());
        }
        OpenDatabase database = opened.get();
        try {
            return database.sessions().transact(session -> StoreCopy.alone(session, database.place(), step));
        } finally {
            database.sessions().end();
            database.letGo().run();
        }
    }

    @Override
    public <T> Result<T> put(String place, StoreFolder.Maker<T> maker) {
        return DerbyServerAddress.of(place)
                .then(address -> Result.refused(Finding.error(StoreFinding.BACKUP_ON_SERVER, "", address.shown())));
    }

    private static Result<ServerDatabase> reach(String place, Credentials credentials) {
        return DerbyServerAddress.of(place).then(address -> {
            if (credentials.user().isEmpty() || credentials.password().length == 0) {
                // it asks everybody, and the client has words of its own for what is left out
                return Result.refused(
                        Finding.error(StoreFinding.DATABASE_LOGIN, "", address.shown(), credentials.user()));
            }
            var trouble = new DerbyServerTrouble(address.shown(), credentials.user());
            try {
                return Result.of(ServerDatabase.reach(
                        address.shown(), Dialect.DERBY, trouble, TlsSource.to(address, credentials), SETTINGS));
            } catch (SQLException e) {
                return Result.refused(trouble.of(e));
            } catch (GeneralSecurityException | IOException e) {
                // the certificates by which it is to be known
                return Result.refused(Finding.error(
                        StoreFinding.SERVER_UNTRUSTED, "", address.shown(), String.valueOf(e.getMessage())));
            }
        });
    }
}
