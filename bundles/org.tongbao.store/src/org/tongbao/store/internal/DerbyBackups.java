package org.tongbao.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.tongbao.core.store.BackupReport;
import org.tongbao.core.store.ChainHead;
import org.tongbao.core.store.StoreBackups;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * The backups of one embedded database. Any thread but the UI thread.
 *
 * @param files folder of the engine's files
 * @param sessions of the database
 * @param backup made for each backup, as it knows the instant
 */
record DerbyBackups(Path files, Sessions sessions, Supplier<StoreBackup> backup) implements StoreBackups {

    private static final String LINK = "SELECT link_hash FROM chain_link WHERE organization = ? AND link_position = ?";

    /** What is being removed is no backup any more. */
    private static final String REMOVING = ".removing";

    @Override
    public Result<BackupReport> makeAndKeepLog(String directory) {
        Result<BackupReport> made =
                sessions.transact(session -> backup.get().run(session, directory, true, new NullProgressMonitor()));
        if (!made.done() || !made.get().sound()) {
            return made;
        }
        try {
            LogArchive.of(files)
                    .prune(LogArchive.of(Path.of(made.get().backup()).resolve(StoreFolder.DATABASE)));
            return made;
        } catch (IOException e) {
            // the backup is good; what of the log is needless goes with the next one
            return Result.of(
                    made.get(),
                    List.of(Finding.warning(StoreFinding.LOG_UNREADABLE, "", files, String.valueOf(e.getMessage()))));
        }
    }

    @Override
    public Result<List<BackupReport>> in(String directory) {
        List<Path> folders;
        try (Stream<Path> all = Files.list(Path.of(directory).toAbsolutePath().normalize())) {
            folders = all.filter(StoreBackup::named).toList();
        } catch (IOException | InvalidPathException e) {
            // no folder, so no backups in it
            return Result.of(List.of());
        }
        return sessions.transact(session -> {
            var found = new ArrayList<BackupReport>();
            for (Path folder : folders) {
                Result<BackupManifest> manifest = BackupManifest.read(folder);
                String place = files.getParent().toString();
                if (manifest.done() && whole(folder, manifest.get()) && ours(session, manifest.get(), place)) {
                    found.add(manifest.get().report(place, folder));
                }
            }
            found.sort(Comparator.comparing(BackupReport::at).reversed());
            return Result.of(List.copyOf(found));
        });
    }

    /** With all files in their sizes. */
    private static boolean whole(Path folder, BackupManifest manifest) {
        return manifest.files().entrySet().stream().allMatch(file -> {
            Path path = folder.resolve(StoreFolder.DATABASE).resolve(file.getKey());
            return path.toFile().length() == file.getValue().bytes();
        });
    }

    /** All that was saved in it was saved here. Where nothing was, or the history does not hold, the place tells. */
    private static boolean ours(Session session, BackupManifest manifest, String place) throws SQLException {
        List<ChainHead> heads = manifest.contents().heads();
        if (heads.isEmpty() || !manifest.breaks().isEmpty()) {
            return manifest.database().equals(place);
        }
        for (ChainHead head : heads) {
            try (ResultSet row =
                    session.prepare(LINK, head.organization(), head.position()).executeQuery()) {
                if (!row.next() || !head.hash().equals(row.getString(1))) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public Result<List<String>> remove(String directory, List<BackupReport> backups) {
        return in(directory).then(ours -> {
            List<String> known = ours.stream()
                    .filter(BackupReport::sound)
                    .map(BackupReport::backup)
                    .toList();
            var removed = new ArrayList<String>();
            for (BackupReport each : backups) {
                if (known.contains(each.backup())) {
                    try {
                        remove(Path.of(each.backup()));
                        removed.add(each.backup());
                    } catch (IOException e) {
                        return Result.of(
                                List.copyOf(removed),
                                List.of(Finding.warning(
                                        StoreFinding.BACKUP_NOT_REMOVED,
                                        "",
                                        each.backup(),
                                        String.valueOf(e.getMessage()))));
                    }
                }
            }
            return Result.of(List.copyOf(removed));
        });
    }

    private static void remove(Path backup) throws IOException {
        Path going = backup.resolveSibling(backup.getFileName() + REMOVING);
        Files.move(backup, going);
        StoreFolder.deleteAll(going);
    }

    @Override
    public Result<Boolean> dropLog() {
        try {
            if (!LogArchive.kept(files)) {
                return Result.of(false);
            }
        } catch (IOException e) {
            return Result.refused(
                    Finding.error(StoreFinding.LOG_UNREADABLE, "", files, String.valueOf(e.getMessage())));
        }
        return sessions.transact(session -> {
            LogArchive.end(session);
            return Result.of(true);
        });
    }
}
