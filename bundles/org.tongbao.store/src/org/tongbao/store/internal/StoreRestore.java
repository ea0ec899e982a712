package org.tongbao.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.tongbao.core.seal.DataKey;
import org.tongbao.core.store.BackupReport;
import org.tongbao.core.store.Credentials;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * Restores a backup of an embedded database into a place that has none. Any thread but the UI thread.
 *
 * @param check looks at what was restored
 */
record StoreRestore(CopyCheck check) {

    /** Where the engine's files are in a backup, as in a place. */
    private static final String FILES = "derby";

    /** Restores it; nothing is made before the files of the backup were seen to be unaltered. */
    Result<BackupReport> run(String typed, Credentials opener, Engine engine, String to) {
        Path backup;
        try {
            backup = Path.of(typed).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            return Result.refused(Finding.error(StoreFinding.BACKUP_UNREADABLE, "", typed));
        }
        return BackupManifest.read(backup)
                .then(manifest -> unaltered(backup, manifest))
                .then(manifest -> DatabaseKey.open(backup.resolve(FILES), backup, opener.password())
                        .then(key -> engine.put(
                                to, making -> restore(backup, manifest, making, key.map(DatabaseKey::data)))));
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

    private Result<BackupReport> restore(Path backup, BackupManifest manifest, Path making, Optional<DataKey> key)
            throws IOException {
        BackupFiles.copy(backup.resolve(FILES), making);
        Result<CopyCheck.Contents> contents =
                check.run(making.getParent(), making, key, manifest.contents().heads());
        if (contents.done() && !contents.get().equals(manifest.contents())) {
            return Result.refused(Finding.error(StoreFinding.BACKUP_ALTERED, "", backup, BackupManifest.NAME));
        }
        return contents.map(equal -> manifest.report(making.getParent().toString(), backup));
    }
}
