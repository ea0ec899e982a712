package org.tongbao.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.tongbao.core.store.Credentials;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** Embedded Derby: a place is the folder of one database, which this process has for itself. */
final class DerbyEngine implements Engine {

    private final Clock clock;

    /** Folders of the open databases; also the lock of opening and closing. */
    private final Set<Path> open = new HashSet<>();

    DerbyEngine(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean takes(String place) {
        return !place.startsWith("jdbc:");
    }

    @Override
    public Result<OpenDatabase> open(String place, Credentials credentials, IProgressMonitor upgrade) {
        return StoreFolder.at(place).then(folder -> open(folder, credentials, upgrade, false));
    }

    /** Likewise, so that it can be served to others; refused while this process has any database open. */
    Result<OpenDatabase> openToServe(String place, Credentials credentials) {
        return StoreFolder.at(place).then(folder -> open(folder, credentials, new NullProgressMonitor(), true));
    }

    private Result<OpenDatabase> open(
            StoreFolder folder, Credentials credentials, IProgressMonitor upgrade, boolean serve) {
        synchronized (open) {
            if (open.contains(folder.place()) || serve && !open.isEmpty()) {
                return Result.refused(Finding.error(StoreFinding.DATABASE_IN_USE, "", folder.place()));
            }
            if (open.isEmpty()) {
                DerbyDatabase.configureEngine(
                        folder.place(), serve ? Optional.of(folder.database()) : Optional.empty());
            }
            Result<OpenDatabase> opened = folder.alone(() -> start(folder, credentials, upgrade));
            if (opened.done()) {
                open.add(folder.place());
            }
            if (open.isEmpty()) {
                stopEngine();
            }
            return opened;
        }
    }

    private Result<OpenDatabase> start(StoreFolder folder, Credentials credentials, IProgressMonitor upgrade)
            throws IOException {
        if (!folder.occupied()) {
            Result<Integer> made =
                    folder.make(files -> make(files, Optional.empty(), tables -> Result.of(Schema.NEWEST)));
            if (!made.done()) {
                return Result.refused(made.findings());
            }
        }
        Result<Optional<DatabaseKey>> key = DatabaseKey.open(folder.database(), folder.place(), credentials.password());
        if (!key.done()) {
            return Result.refused(key.findings());
        }
        var database = new DerbyDatabase(
                folder.place(), folder.database(), false, key.get().map(DatabaseKey::data));
        var sessions = new Sessions(database);
        Result<Integer> ready =
                sessions.transact(session -> Schema.upgrade(session, clock.instant(), database, upgrade));
        if (!ready.done()) {
            sessions.end();
            close(database);
            return Result.refused(ready.findings());
        }
        return Result.of(new OpenDatabase(
                Optional.of(folder.database()),
                key.get(),
                database.place(),
                sessions,
                () -> closed(folder.place(), database)));
    }

    @Override
    public <T> Result<T> fill(String place, Credentials credentials, Optional<DatabaseKey> key, Sessions.Step<T> step) {
        return put(place, files -> make(files, key, step));
    }

    @Override
    public <T> Result<T> put(String place, StoreFolder.Maker<T> maker) {
        boolean there = StoreFolder.there(place);
        Result<StoreFolder> at = StoreFolder.at(place);
        if (!at.done()) {
            return Result.refused(at.findings());
        }
        StoreFolder folder = at.get();
        if (folder.occupied()) {
            return Result.refused(Finding.error(StoreFinding.DATABASE_NOT_EMPTY, "", folder.place()));
        }
        Result<T> put = alone(
                folder,
                () -> folder.occupied()
                        ? Result.refused(Finding.error(StoreFinding.DATABASE_NOT_EMPTY, "", folder.place()))
                        : folder.make(maker));
        if (!put.done() && !there) {
            folder.abandon();
        }
        return put;
    }

    /** When tables are made or brought to the newest schema. */
    Instant now() {
        return clock.instant();
    }

    /** Works on a folder whose database neither this process nor another one has open, with the engine ready. */
    <T> Result<T> alone(StoreFolder folder, StoreFolder.Work<T> work) {
        synchronized (open) {
            if (open.isEmpty()) {
                DerbyDatabase.configureEngine(folder.place(), Optional.empty());
            }
            if (!open.add(folder.place())) {
                return Result.refused(Finding.error(StoreFinding.DATABASE_IN_USE, "", folder.place()));
            }
        }
        try {
            return folder.alone(work);
        } finally {
            released(folder.place());
        }
    }

    /** Makes a database among files that nobody else knows of, with all tables and its key file, and lets go of it. */
    <T> Result<T> make(Path files, Optional<DatabaseKey> key, Sessions.Step<T> step) throws IOException {
        var database = new DerbyDatabase(files.getParent(), files, true, key.map(DatabaseKey::data));
        var sessions = new Sessions(database);
        Result<T> made;
        try {
            made = sessions.transact(session -> {
                Result<Integer> tables = Schema.create(session, clock.instant(), database.dialect());
                return tables.done() ? step.run(session) : Result.refused(tables.findings());
            });
        } finally {
            sessions.end();
            close(database);
        }
        if (made.done() && key.isPresent()) {
            Result<Path> written = key.get().file().write(DatabaseKey.path(files));
            return written.done() ? made : Result.refused(written.findings());
        }
        return made;
    }

    private void released(Path place) {
        synchronized (open) {
            open.remove(place);
            if (open.isEmpty()) {
                stopEngine();
            }
        }
    }

    private void closed(Path place, DerbyDatabase database) {
        synchronized (open) {
            close(database);
            released(place);
        }
    }

    /** What a database that stops badly did not write, it does at its next start from its log: nothing is lost. */
    static void close(DerbyDatabase database) {
        try {
            database.close();
        } catch (SQLException e) {
            ILog.of(DerbyEngine.class).warn("The database did not stop in order: " + e.getSQLState(), e);
        }
    }

    private static void stopEngine() {
        try {
            DerbyDatabase.stopEngine();
        } catch (SQLException e) {
            ILog.of(DerbyEngine.class).warn("The engine did not stop in order: " + e.getSQLState(), e);
        }
    }
}
