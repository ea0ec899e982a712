package org.tongbao.core.backup;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongbao.core.store.BackupReport;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoreBackups;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * Makes a backup when one is due, then removes those that are not kept. Any thread but the UI thread.
 *
 * @param settings which, how often, where
 */
public record ScheduledBackup(BackupSettings settings) {

    /**
     * What was done.
     *
     * @param made the backup; empty where none was due
     * @param removed folders of older ones
     * @param next when the next is due
     */
    public record Round(Optional<BackupReport> made, List<String> removed, Instant next) {

        /** Keeps a copy. */
        public Round {
            removed = List.copyOf(removed);
        }
    }

    /**
     * Makes one if it is due. Nothing is removed before a sound one was made, and what is not a sound backup of this database never.
     * Where backups are switched off the store is told to keep its log no longer.
     *
     * @param now the present instant
     * @return refused with {@code backup-schedule-off}, {@code backup-folder-missing} or what the store is refused with; with warnings
     *     where the history does not hold, or an old one cannot be removed
     */
    public Result<Round> run(IncidentStore store, Instant now) {
        StoreBackups backups = store.backups();
        if (!settings.on()) {
            Result<Boolean> dropped = backups.dropLog();
            return Result.refused(dropped.done() ? List.of(Finding.error(BackupFinding.OFF, "")) : dropped.findings());
        }
        if (!there()) {
            return Result.refused(Finding.error(BackupFinding.FOLDER_MISSING, "", settings.folder()));
        }
        Result<List<BackupReport>> known = backups.in(settings.folder());
        if (!known.done()) {
            return Result.refused(known.findings());
        }
        Instant due = due(known.get(), now);
        if (due.isAfter(now)) {
            return Result.of(new Round(Optional.empty(), List.of(), due));
        }
        return backups.makeAndKeepLog(settings.folder()).then(made -> {
            Instant next = now.plus(Duration.ofHours(settings.hours()));
            return made.sound()
                    ? prune(backups).map(removed -> new Round(Optional.of(made), removed, next))
                    : Result.of(new Round(Optional.of(made), List.of(), next));
        });
    }

    /**
     * When the next one is due, by those there are.
     *
     * @param known newest first
     */
    public Instant due(List<BackupReport> known, Instant now) {
        return known.stream()
                .map(BackupReport::at)
                // one of the future is of a clock that was wrong
                .filter(at -> !at.isAfter(now))
                .findFirst()
                .map(at -> at.plus(Duration.ofHours(settings.hours())))
                .orElse(now);
    }

    private boolean there() {
        try {
            // it is not made here: the place where a disk belongs is there without the disk, too
            return !settings.folder().isEmpty() && Files.isDirectory(Path.of(settings.folder()));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private Result<List<String>> prune(StoreBackups backups) {
        return backups.in(settings.folder()).then(all -> {
            List<BackupReport> sound = all.stream().filter(BackupReport::sound).toList();
            Set<Instant> kept =
                    settings.keep().kept(sound.stream().map(BackupReport::at).toList());
            var doomed = new ArrayList<BackupReport>();
            for (BackupReport each : sound) {
                if (!kept.contains(each.at())) {
                    doomed.add(each);
                }
            }
            return backups.remove(settings.folder(), doomed);
        });
    }
}
