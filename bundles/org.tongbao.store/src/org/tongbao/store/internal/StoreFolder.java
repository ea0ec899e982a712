package org.tongbao.store.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * The folder a store lives in: the engine's files in {@code derby/}, its log beside in {@code derby.log}.
 *
 * @param place the folder, absolute
 */
record StoreFolder(Path place) {

    /** Where the engine's files are in a place. */
    static final String DATABASE = "derby";

    private static final String LOG = "derby.log";
    private static final String MAKING = "derby.making";
    private static final String FORMER = "derby.former";
    private static final String LOCK = "derby.lock";

    /** Left by a former program that was killed while it made a database. */
    private static final String FORMER_LOCK = "derby.making.lock";

    private static final Set<String> OURS = Set.of(LOG, MAKING, FORMER, LOCK, FORMER_LOCK);

    /**
     * Makes a database in a folder that does not exist yet.
     *
     * @param <T> what it yields
     */
    @FunctionalInterface
    interface Maker<T> {
        /** Makes it and lets go of its files. */
        Result<T> make(Path database) throws IOException;
    }

    /**
     * Work on the folder.
     *
     * @param <T> what it yields
     */
    @FunctionalInterface
    interface Work<T> {
        /** Does it. */
        Result<T> run() throws IOException;
    }

    /** The folder at a place, made when missing and seen to be ours or empty, and writable. */
    static Result<StoreFolder> at(String place) {
        Path path;
        try {
            path = Path.of(place).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            return Result.refused(Finding.error(StoreFinding.DATABASE_UNREACHABLE, "", place));
        }
        // the engine reads what follows a semicolon as its own options
        if (path.toString().indexOf(';') >= 0 || Files.exists(path) && !Files.isDirectory(path)) {
            return Result.refused(Finding.error(StoreFinding.DATABASE_UNREACHABLE, "", path));
        }
        try {
            Files.createDirectories(path);
            return new StoreFolder(path.toRealPath()).checked();
        } catch (IOException e) {
            return Result.refused(new DerbyTrouble(path, path).of(e));
        }
    }

    /** Where the engine's files are. */
    Path database() {
        return place.resolve(DATABASE);
    }

    /** Where the engine's files are, or will be once what was cut short is settled. */
    Path settled() {
        return occupied() ? database() : place.resolve(FORMER);
    }

    /** True when there is a database, sound or not. */
    boolean occupied() {
        return Files.exists(database());
    }

    /**
     * Does what no other process may do at the same time: starting the database, making it, putting another in its place. What
     * was cut short before is brought to an end first. Not to be nested.
     */
    <T> Result<T> alone(Work<T> work) {
        Path lockFile = place.resolve(LOCK);
        try (var channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = tryLock(channel)) {
            if (lock == null) {
                return Result.refused(Finding.error(StoreFinding.DATABASE_IN_USE, "", place));
            }
            try {
                settle();
                return work.run();
            } finally {
                if (!occupied()) {
                    // with a database it stays: who waits for a file that is deleted locks nothing
                    Files.delete(lockFile);
                }
            }
        } catch (IOException e) {
            return Result.refused(new DerbyTrouble(place, place).of(e));
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // another thread of this process
            return null;
        }
    }

    /** Ends what {@link #replace} had begun: before the database had its new files it keeps the former, then they go. */
    private void settle() throws IOException {
        Path former = place.resolve(FORMER);
        if (Files.exists(former)) {
            if (occupied()) {
                deleteAll(former);
            } else {
                Files.move(former, database(), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        deleteAll(place.resolve(MAKING));
    }

    /**
     * Makes the database beside its place and moves it there when it is complete, so that a process that dies meanwhile
     * leaves none, and not half a one. Within {@link #alone}.
     */
    <T> Result<T> make(Maker<T> maker) throws IOException {
        Path making = place.resolve(MAKING);
        try {
            Result<T> made = maker.make(making);
            if (made.done()) {
                Files.move(making, database(), StandardCopyOption.ATOMIC_MOVE);
            }
            return made;
        } finally {
            deleteAll(making);
        }
    }

    /**
     * Makes another database beside the one there is and puts it in its place when it is complete; a process that dies
     * meanwhile leaves the one or the other. Within {@link #alone}, and with no session on either.
     *
     * @return with a warning when the former files could not all be deleted
     */
    <T> Result<T> replace(Maker<T> maker) throws IOException {
        Path making = place.resolve(MAKING);
        Path former = place.resolve(FORMER);
        Result<T> made;
        try {
            made = maker.make(making);
            if (!made.done()) {
                return made;
            }
            Files.move(database(), former, StandardCopyOption.ATOMIC_MOVE);
            try {
                Files.move(making, database(), StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                Files.move(former, database(), StandardCopyOption.ATOMIC_MOVE);
                throw e;
            }
        } finally {
            deleteAll(making);
        }
        try {
            deleteAll(former);
            return made;
        } catch (IOException e) {
            return made.then(value ->
                    Result.of(value, List.of(Finding.warning(StoreFinding.ENCRYPTION_FORMER_LEFT, "", former))));
        }
    }

    /** True when a place is a folder already. */
    static boolean there(String place) {
        try {
            return Files.isDirectory(Path.of(place));
        } catch (InvalidPathException e) {
            // no path at all, so no folder either
            return false;
        }
    }

    /** Removes a folder that was made for a database which then was not to be. */
    void abandon() {
        try {
            Files.deleteIfExists(place.resolve(LOCK));
            Files.deleteIfExists(place.resolve(LOG));
            Files.deleteIfExists(place);
        } catch (IOException e) {
            ILog.of(StoreFolder.class).warn("An empty folder could not be removed: " + place, e);
        }
    }

    private Result<StoreFolder> checked() throws IOException {
        Path files = database();
        for (Path each : List.of(place, files, files.resolve("log"), files.resolve("seg0"))) {
            if (Files.exists(each) && !Files.isWritable(each)) {
                return Result.refused(Finding.error(StoreFinding.DATABASE_READ_ONLY, "", place));
            }
        }
        if (!occupied()) {
            try (Stream<Path> others = Files.list(place)) {
                if (others.anyMatch(other -> !OURS.contains(other.getFileName().toString()))) {
                    return Result.refused(Finding.error(StoreFinding.DATABASE_FOREIGN_FOLDER, "", place));
                }
            }
        }
        return Result.of(this);
    }

    /** Deletes a folder with all that is in it; nothing when it is not there. */
    static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }
}
