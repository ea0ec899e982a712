package org.tongbao.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * What was saved after a backup, as the log of the database tells it that was backed up.
 *
 * @param logs of that database since the backup, without a gap, by their numbers
 */
record RollForward(SortedMap<Long, Path> logs) {

    /** Keeps a copy. */
    RollForward {
        logs = new TreeMap<>(logs);
    }

    /**
     * The log of a damaged database, seen to go on where a backup ends.
     *
     * @param backup folder of the engine's files in the backup
     * @param damaged folder of the damaged database; never changed
     */
    static Result<RollForward> of(Path backup, String damaged) {
        try {
            Path place = Path.of(damaged).toAbsolutePath().normalize();
            var log = LogArchive.of(place.resolve(StoreFolder.DATABASE));
            if (!Files.isDirectory(log.folder())) {
                return missing(log.folder());
            }
            return since(LogArchive.of(backup).files(), log);
        } catch (InvalidPathException e) {
            return missing(damaged);
        } catch (IOException e) {
            return Result.refused(
                    Finding.error(StoreFinding.LOG_UNREADABLE, "", damaged, String.valueOf(e.getMessage())));
        }
    }

    private static Result<RollForward> since(SortedMap<Long, Path> held, LogArchive log) throws IOException {
        SortedMap<Long, Path> all = log.files();
        if (held.isEmpty() || all.isEmpty()) {
            return missing(log.folder());
        }
        SortedMap<Long, Path> later = all.tailMap(held.firstKey());
        long last = all.lastKey();
        for (long number = held.firstKey(); number <= Math.max(last, held.lastKey()); number++) {
            if (!later.containsKey(number)) {
                return Result.refused(
                        Finding.error(StoreFinding.LOG_MISSING, "", log.folder().resolve("log" + number + ".dat")));
            }
        }
        for (var each : held.entrySet()) {
            Path file = all.getOrDefault(each.getKey(), each.getValue());
            if (!LogArchive.continues(file, each.getValue())) {
                return Result.refused(Finding.error(StoreFinding.LOG_FOREIGN, "", file));
            }
        }
        return Result.of(new RollForward(later));
    }

    private static Result<RollForward> missing(Object folder) {
        return Result.refused(Finding.error(StoreFinding.LOG_MISSING, "", folder));
    }

    /** Copies the log to where a database is being made. */
    void copyTo(Path making) throws IOException {
        Path folder = Files.createDirectories(LogArchive.of(making).folder());
        for (Path file : logs.values()) {
            Files.copy(file, folder.resolve(file.getFileName()));
        }
    }
}
