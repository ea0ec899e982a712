package org.tongbao.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.tongbao.core.seal.DataKey;
import org.tongbao.core.store.BackupReport;
import org.tongbao.core.store.ChainHead;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * Backs up an embedded database that others go on writing. For one thread.
 *
 * @param files folder of the engine's files
 * @param key that encrypts them; the copy is encrypted by it too
 * @param check looks at the copy
 * @param at now
 */
record StoreBackup(Path files, Optional<DataKey> key, CopyCheck check, Instant at) {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String MAKING = ".making";
    /** What the engine adds to its log when it starts, twice over. */
    private static final long LOG_BYTES = 2L << 20;

    private static final Pattern NAMED = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{6}Z");

    /** Beside the copy, where it is started: that one is as the engine wrote it, and its log can be gone on from. */
    private static final String TRIAL = "trial";

    private static final String BACK_UP = "CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)";
    private static final String BACK_UP_AND_KEEP_LOG =
            "CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE_AND_ENABLE_LOG_ARCHIVE_MODE(?, 0)";

    /** What the engine says when it cannot write the backup, as opposed to when it cannot read the database. */
    private static final List<String> WRITING = List.of("XSRS", "XSDFH");

    /** True for a folder that has the name of a backup. */
    static boolean named(Path folder) {
        return NAMED.matcher(String.valueOf(folder.getFileName())).matches();
    }

    /** How long the parts take, compared to each other. */
    private static final int BY_ENGINE = 15;

    private static final int ON_TRIAL = 10;
    private static final int CHECKED = 65;
    private static final int HASHED = 10;

    /**
     * Makes the backup in a new folder below this one.
     *
     * @param keepLog true to have the engine keep its log from now on
     */
    Result<BackupReport> run(Session session, String directory, boolean keepLog, IProgressMonitor monitor)
            throws SQLException {
        Path parent;
        try {
            parent = real(Path.of(directory).toAbsolutePath().normalize());
        } catch (InvalidPathException | IOException e) {
            return Result.refused(
                    Finding.error(StoreFinding.BACKUP_NOT_WRITTEN, "", directory, String.valueOf(e.getMessage())));
        }
        Path place = files.getParent();
        if (parent.startsWith(place)) {
            return Result.refused(Finding.error(StoreFinding.BACKUP_INSIDE, "", parent, place));
        }
        // the engine reads what follows a semicolon as its own options
        if (parent.toString().indexOf(';') >= 0) {
            return Result.refused(Finding.error(StoreFinding.BACKUP_NOT_WRITTEN, "", parent, ";"));
        }
        Path backup = parent.resolve(NAME.format(at));
        var progress = SubMonitor.convert(monitor, BY_ENGINE + ON_TRIAL + CHECKED + HASHED);
        return below(session, new Making(Path.of(backup + MAKING), backup, keepLog, progress));
    }

    /**
     * One backup on its way.
     *
     * @param folder in which it is made
     * @param backup its folder once it is whole
     * @param keepLog true to have the engine keep its log from now on
     * @param progress told of the parts, asked between them and while the copy is checked
     */
    private record Making(Path folder, Path backup, boolean keepLog, SubMonitor progress) {

        /** What tells of the next part. */
        SubMonitor next(int share) {
            return progress.checkCanceled().newChild(share);
        }
    }

    private Result<BackupReport> below(Session session, Making made) throws SQLException {
        Path backup = made.backup();
        Path making = made.folder();
        Path parent = making.getParent();
        if (Files.exists(backup)) {
            return Result.refused(Finding.error(StoreFinding.BACKUP_EXISTS, "", backup));
        }
        boolean fresh = !Files.exists(parent);
        try {
            Files.createDirectories(parent);
            Files.createDirectory(making);
        } catch (IOException e) {
            // one that is being made, or was when the power failed, is not ours to remove
            boolean other = Files.isDirectory(making);
            if (!other && fresh) {
                giveUp(making, true);
            }
            return Result.refused(
                    other ? Finding.error(StoreFinding.BACKUP_EXISTS, "", backup) : unwritten(making, backup, e));
        }
        boolean kept = false;
        try {
            Result<BackupReport> done = whole(session, made);
            kept = done.done();
            return done;
        } catch (OperationCanceledException e) {
            return Result.refused(Finding.error(StoreFinding.BACKUP_CANCELLED, "", backup));
        } finally {
            if (!kept) {
                giveUp(making, fresh);
            }
        }
    }

    private Result<BackupReport> whole(Session session, Making made) throws SQLException {
        Path making = made.folder();
        Path backup = made.backup();
        try {
            SubMonitor part = made.next(BY_ENGINE);
            List<ChainHead> before = ChainWalk.heads(session);
            session.commit();
            session.prepare(made.keepLog() ? BACK_UP_AND_KEEP_LOG : BACK_UP, making.toString())
                    .execute();
            session.commit();
            part.done();
            Result<BackupReport> written = write(session, made, before);
            if (written.done()) {
                made.progress().checkCanceled();
                Files.move(making, backup, StandardCopyOption.ATOMIC_MOVE);
            }
            return written;
        } catch (IOException e) {
            return Result.refused(unwritten(making, backup, e));
        } catch (SQLException e) {
            if (Trouble.states(e).stream().noneMatch(state -> WRITING.stream().anyMatch(state::startsWith))) {
                throw e;
            }
            // not passed on: it would have the database restarted, which is sound
            return Result.refused(unwritten(making, backup, e));
        }
    }

    private Result<BackupReport> write(Session session, Making made, List<ChainHead> before)
            throws SQLException, IOException {
        Path making = made.folder();
        Path backup = made.backup();
        Path copy = making.resolve(files.getFileName());
        DatabaseKey.copy(files, copy);
        Path trial = making.resolve(TRIAL);
        BackupFiles.copy(copy, trial, made.next(ON_TRIAL));
        Result<CopyCheck.Contents> contents = check.run(backup, trial, key, before, made.next(CHECKED));
        SubMonitor last = made.next(HASHED);
        if (!contents.done()) {
            return Result.refused(contents.findings().stream()
                    .map(each -> cramped(making) ? full(backup) : each)
                    .toList());
        }
        StoreFolder.deleteAll(trial);
        List<Finding> broken = contents.findings();
        if (!broken.isEmpty()
                && check.verify(session, List.of(), new NullProgressMonitor()).sound()) {
            // what is copied holds, so that the copy is not what it was made from
            return Result.refused(Finding.error(
                    StoreFinding.BACKUP_UNSOUND,
                    "",
                    backup,
                    broken.get(0).args().get(1)));
        }
        BackupFiles.force(copy);
        String place = files.getParent().toString();
        var manifest = new BackupManifest(
                place,
                at.truncatedTo(ChronoUnit.SECONDS),
                contents.get(),
                BackupFiles.read(copy),
                broken.stream().map(each -> each.args().get(1).toString()).toList());
        manifest.write(making);
        last.done();
        return Result.of(manifest.report(place, backup), broken.subList(0, Math.min(1, broken.size())));
    }

    /** The engine does not tell why it could not copy a file; how much room there was does. */
    private Finding unwritten(Path making, Path backup, Exception e) {
        return cramped(making)
                ? full(backup)
                : Finding.error(StoreFinding.BACKUP_NOT_WRITTEN, "", backup, String.valueOf(e.getMessage()));
    }

    /** True where the copy had not the room that it needs: its own, that of the one on trial, and that of the log when it is started. */
    private boolean cramped(Path making) {
        Path disk = making.getParent();
        return Files.isWritable(disk)
                && BackupFiles.room(disk) + BackupFiles.size(making) < 2 * BackupFiles.size(files) + LOG_BYTES;
    }

    private static Finding full(Path backup) {
        return Finding.error(StoreFinding.BACKUP_DISK_FULL, "", backup);
    }

    /** Removes what there is of a backup, and the folder around it when it was made for it. */
    private static void giveUp(Path making, boolean parentToo) {
        try {
            StoreFolder.deleteAll(making);
            if (parentToo && Files.isDirectory(making.getParent())) {
                Files.delete(making.getParent());
            }
        } catch (IOException e) {
            ILog.of(StoreBackup.class).warn("What there is of a backup could not be removed: " + making, e);
        }
    }

    /** The path without links, though its end may not exist yet. */
    private static Path real(Path path) throws IOException {
        for (Path there = path; there != null; there = there.getParent()) {
            if (Files.exists(there)) {
                return there.toRealPath()
                        .resolve(there.relativize(path).toString())
                        .normalize();
            }
        }
        return path;
    }
}
