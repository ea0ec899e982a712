package org.tongbao.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.tongbao.core.seal.DataKey;
import org.tongbao.core.store.BackupReport;
import org.tongbao.core.store.Credentials;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.finding.Severity;

/**
 * Restores a backup of an embedded database into a place that has none. Any thread but the UI thread.
 *
 * @param check looks at what was restored
 */
record StoreRestore(CopyCheck check) {

    private static final String HISTORY = "history";

    /** How long the parts take, compared to each other. */
    private static final int COPIED = 20;

    private static final int CHECKED = 80;

    /** Where the engine's files are in a backup, as in a place. */
    private static final String FILES = StoreFolder.DATABASE;

    /**
     * A backup that was seen to be as it was made.
     *
     * @param folder of the backup
     * @param key that encrypts it
     */
    private record Sound(Path folder, BackupManifest manifest, Optional<DataKey> key) {

        Path files() {
            return folder.resolve(FILES);
        }
    }

    /** Restores it; nothing is made before the files of the backup were seen to be unaltered. */
    Result<BackupReport> run(String typed, Credentials opener, IProgressMonitor monitor, Engine engine, String to) {
        return unaltered(typed, opener)
                .then(backup -> engine.put(to, making -> ended(backup, () -> restore(backup, making, monitor))));
    }

    /** Restores it with what was saved after it in a database whose data may be gone. */
    Result<BackupReport> rollForward(
            String typed, Credentials opener, String damaged, IProgressMonitor monitor, Engine engine, String to) {
        return unaltered(typed, opener)
                .then(backup -> RollForward.of(backup.files(), damaged)
                        .then(since -> engine.put(
                                to, making -> ended(backup, () -> rollForward(backup, since, making, monitor)))));
    }

    /** Nothing is left of what is refused. */
    private static Result<BackupReport> ended(Sound backup, StoreFolder.Work<BackupReport> work) throws IOException {
        Result<BackupReport> restored;
        try {
            restored = work.run();
        } catch (OperationCanceledException e) {
            return Result.refused(Finding.error(StoreFinding.RESTORE_CANCELLED, "", backup.folder()));
        }
        return Steps.ended(restored, StoreFinding.RESTORE_CANCELLED, backup.folder());
    }

    private static Result<Sound> unaltered(String typed, Credentials opener) {
        Path backup;
        try {
            backup = Path.of(typed).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            return Result.refused(Finding.error(StoreFinding.BACKUP_UNREADABLE, "", typed));
        }
        return BackupManifest.read(backup)
                .then(manifest -> unaltered(backup, manifest))
                .then(manifest -> DatabaseKey.open(backup.resolve(FILES), backup, opener.password())
                        .map(key -> new Sound(backup, manifest, key.map(DatabaseKey::data))));
    }

    private static Result<BackupManifest> unaltered(Path backup, BackupManifest manifest) {
        Path folder = backup.resolve(FILES);
        if (!Files.isDirectory(folder)) {
            return Result.refused(Finding.error(StoreFinding.BACKUP_ALTERED, "", backup, FILES));
        }
        try {
            var found = BackupFiles.read(folder);
            for (var file : manifest.files().entrySet()) {
                if (!file.getValue().equals(found.remove(file.getKey()))) {
                    return altered(backup, file.getKey());
                }
            }
            // one that was added, too: the engine would take it for its own
            return found.isEmpty() ? Result.of(manifest) : altered(backup, found.firstKey());
        } catch (IOException e) {
            return altered(backup, String.valueOf(e.getMessage()));
        }
    }

    private static Result<BackupManifest> altered(Path backup, String file) {
        return Result.refused(Finding.error(StoreFinding.BACKUP_ALTERED, "", backup, FILES + "/" + file));
    }

    private Result<BackupReport> restore(Sound backup, Path making, IProgressMonitor monitor) throws IOException {
        BackupManifest manifest = backup.manifest();
        var progress = SubMonitor.convert(monitor, COPIED + CHECKED);
        BackupFiles.copy(backup.files(), making, progress.newChild(COPIED));
        Result<CopyCheck.Contents> contents = check.run(
                making.getParent(),
                making,
                backup.key(),
                manifest.contents().heads(),
                progress.checkCanceled().newChild(CHECKED));
        if (!contents.done()) {
            return Result.refused(contents.findings());
        }
        Result<BackupReport> told = told(backup, contents.findings(), making, manifest);
        return !told.done() || contents.get().equals(manifest.contents())
                ? told
                : Result.refused(Finding.error(StoreFinding.BACKUP_ALTERED, "", backup.folder(), BackupManifest.NAME));
    }

    private Result<BackupReport> rollForward(Sound backup, RollForward since, Path making, IProgressMonitor monitor)
            throws IOException {
        var progress = SubMonitor.convert(monitor, COPIED + CHECKED);
        since.copyTo(making);
        var database = new DerbyDatabase(making.getParent(), making, false, backup.key());
        try {
            database.rollForward(backup.files());
            database.close();
            progress.worked(COPIED);
            DatabaseKey.copy(backup.files(), making);
        } catch (SQLException e) {
            return Result.refused(database.trouble().of(e));
        }
        BackupManifest manifest = backup.manifest();
        Result<CopyCheck.Contents> contents = check.run(
                making.getParent(),
                making,
                backup.key(),
                manifest.contents().heads(),
                progress.checkCanceled().newChild(CHECKED));
        if (!contents.done()) {
            return Result.refused(contents.findings());
        }
        var now = new BackupManifest(
                manifest.database(), manifest.at(), contents.get(), BackupFiles.read(making), manifest.breaks());
        return told(backup, contents.findings(), making, now).then(report -> {
            long more =
                    report.rows(HISTORY) - manifest.report("", backup.folder()).rows(HISTORY);
            var again = new Finding(
                    StoreFinding.BACKUP_ROLLED_FORWARD, Severity.INFO, "", List.of(Long.toString(more)), "");
            return Result.of(report, List.of(again));
        });
    }

    /** A history that did not hold when it was backed up does not hold now; one that did, must. */
    private static Result<BackupReport> told(Sound backup, List<Finding> broken, Path making, BackupManifest restored)
            throws IOException {
        if (!broken.isEmpty() && backup.manifest().breaks().isEmpty()) {
            return Result.refused(Finding.error(
                    StoreFinding.BACKUP_UNSOUND,
                    "",
                    backup.folder(),
                    broken.get(0).args().get(1)));
        }
        BackupFiles.force(making);
        return Result.of(
                restored.report(making.getParent().toString(), backup.folder()),
                broken.subList(0, Math.min(1, broken.size())));
    }
}
