package org.tongbao.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.tongbao.core.seal.DataKey;
import org.tongbao.core.seal.KeyFile;
import org.tongbao.core.seal.RecoveryCode;
import org.tongbao.core.store.ChainHead;
import org.tongbao.core.store.CopyReport;
import org.tongbao.core.store.StoreEncryption;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * Encrypts databases in folders: a copy is made by the new key, compared with what it was made from, and put in its place. The
 * engine could do so among the files it has, but would leave it to its own recovery what a kill in the middle of that means.
 */
final class DerbyEncryption implements StoreEncryption {

    /** How long the parts take, compared to each other. */
    private static final int COPIED = 60;

    private static final int CHECKED = 40;

    private final DerbyEngine engine;
    private final CopyCheck check;

    DerbyEncryption(DerbyEngine engine, CopyCheck check) {
        this.engine = engine;
        this.check = check;
    }

    @Override
    public boolean encrypted(String place) {
        try {
            return engine.takes(place) && Files.exists(DatabaseKey.path(new StoreFolder(Path.of(place)).settled()));
        } catch (InvalidPathException e) {
            // no path at all, so nothing is encrypted there
            return false;
        }
    }

    @Override
    public Result<RecoveryCode> encrypt(String place, char[] passphrase, IProgressMonitor monitor) {
        DataKey data = DataKey.random();
        return KeyFile.wrap(data, passphrase)
                .then(made -> rewrite(
                                place,
                                folder -> Files.exists(DatabaseKey.path(folder.database()))
                                        ? refused(StoreFinding.ENCRYPTION_ALREADY, folder.place())
                                        : Result.of(new Change(
                                                Optional.empty(), Optional.of(new DatabaseKey(made.file(), data)))),
                                monitor)
                        .map(rows -> made.code()));
    }

    @Override
    public Result<Long> decrypt(String place, char[] secret, IProgressMonitor monitor) {
        return rewrite(
                place,
                folder -> key(folder, secret).map(key -> new Change(Optional.of(key), Optional.empty())),
                monitor);
    }

    @Override
    public Result<Integer> empty(String place, char[] secret) {
        return folder(place)
                .then(folder -> engine.alone(folder, () -> {
                    Result<DatabaseKey> key = key(folder, secret);
                    return key.done()
                            ? folder.replace(making ->
                                    engine.make(making, Optional.of(key.get()), tables -> Result.of(Schema.NEWEST)))
                            : Result.refused(key.findings());
                }));
    }

    @Override
    public Result<String> changePassphrase(String place, char[] secret, char[] passphrase) {
        return rewrap(place, secret, key -> key.file().withPassphrase(key.data(), passphrase), file -> file)
                .map(file -> place);
    }

    @Override
    public Result<RecoveryCode> renewRecovery(String place, char[] secret) {
        return rewrap(place, secret, key -> Result.of(key.file().recoverable(key.data())), KeyFile.Recoverable::file)
                .map(KeyFile.Recoverable::code);
    }

    /** By which keys a database is encrypted before and after; by none where it is empty. */
    private record Change(Optional<DatabaseKey> from, Optional<DatabaseKey> to) {}

    private <T> Result<T> rewrap(
            String place, char[] secret, Function<DatabaseKey, Result<T>> change, Function<T, KeyFile> file) {
        return folder(place)
                .then(folder -> folder.alone(() -> key(folder, secret)
                        .then(change)
                        .then(changed -> file.apply(changed)
                                .write(DatabaseKey.path(folder.database()))
                                .map(written -> changed))));
    }

    private Result<Long> rewrite(String place, Function<StoreFolder, Result<Change>> change, IProgressMonitor monitor) {
        return folder(place)
                .then(folder -> engine.alone(folder, () -> {
                    if (!folder.occupied()) {
                        return refused(StoreFinding.DATABASE_UNREACHABLE, folder.place());
                    }
                    Result<Change> keys = change.apply(folder);
                    return keys.done() ? rewrite(folder, keys.get(), monitor) : Result.refused(keys.findings());
                }));
    }

    private Result<Long> rewrite(StoreFolder folder, Change keys, IProgressMonitor monitor) throws IOException {
        Path files = folder.database();
        // the copy, and what its log holds of it until it is committed
        if (BackupFiles.room(folder.place()) < 2 * BackupFiles.size(files)) {
            return refused(StoreFinding.DISK_FULL, folder.place());
        }
        return folder.replace(making -> {
            var database =
                    new DerbyDatabase(folder.place(), files, false, keys.from().map(DatabaseKey::data));
            var sessions = new Sessions(database);
            Result<Long> copied;
            try {
                copied = sessions.transact(
                                session -> Schema.upgrade(session, engine.now(), database, new NullProgressMonitor()))
                        .then(newest -> sessions.transact(read -> copy(read, folder, making, keys.to(), monitor)));
            } finally {
                sessions.end();
                DerbyEngine.close(database);
            }
            if (copied.done()) {
                BackupFiles.force(making);
            }
            return Steps.ended(copied, StoreFinding.ENCRYPTION_CANCELLED, folder.place());
        });
    }

    private Result<Long> copy(
            Session read, StoreFolder folder, Path making, Optional<DatabaseKey> to, IProgressMonitor monitor)
            throws SQLException {
        var progress = SubMonitor.convert(monitor, COPIED + CHECKED);
        // one state of all tables; the sessions end with the copy
        read.connection().setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
        List<ChainHead> heads = ChainWalk.heads(read);
        Result<List<CopyReport.Table>> made;
        try {
            // what an attempt before may have left
            StoreFolder.deleteAll(making);
            made = engine.make(making, to, write -> new StoreCopy(read, write).run(progress.newChild(COPIED)));
        } catch (IOException e) {
            return Result.refused(new DerbyTrouble(folder.place(), making).of(e));
        }
        return made.then(tables -> sound(
                        folder,
                        check.run(folder.place(), making, to.map(DatabaseKey::data), heads, progress.newChild(CHECKED)))
                .then(contents -> contents.tables().equals(tables)
                        ? Result.of(tables.stream()
                                .mapToLong(CopyReport.Table::rows)
                                .sum())
                        : refused(StoreFinding.DATABASE_DAMAGED, folder.place(), "copy")));
    }

    /** What replaces the database must hold; one that does not is left as it is, so that nothing of how it broke gets lost. */
    private static Result<CopyCheck.Contents> sound(StoreFolder folder, Result<CopyCheck.Contents> checked) {
        return checked.done() && !checked.findings().isEmpty()
                ? refused(
                        StoreFinding.BACKUP_UNSOUND,
                        folder.place(),
                        checked.findings().get(0).args().get(1))
                : checked;
    }

    private Result<StoreFolder> folder(String place) {
        if (!engine.takes(place)) {
            return PostgresAddress.of(place).then(server -> refused(StoreFinding.ENCRYPTION_ON_SERVER, server.shown()));
        }
        return StoreFolder.there(place) ? StoreFolder.at(place) : refused(StoreFinding.DATABASE_UNREACHABLE, place);
    }

    private static Result<DatabaseKey> key(StoreFolder folder, char[] secret) {
        return DatabaseKey.open(folder.database(), folder.place(), secret)
                .then(key ->
                        key.map(Result::of).orElseGet(() -> refused(StoreFinding.ENCRYPTION_NONE, folder.place())));
    }

    private static <T> Result<T> refused(StoreFinding code, Object... args) {
        return Result.refused(Finding.error(code, "", args));
    }
}
