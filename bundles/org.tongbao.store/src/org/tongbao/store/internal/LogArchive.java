package org.tongbao.store.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of the engine's log, which it keeps from a backup on once it was told to, so that what was saved since can be done again. Any
 * thread.
 *
 * @param folder where the engine keeps them
 */
record LogArchive(Path folder) {

    private static final String FOLDER = "log";
    private static final Pattern NAME = Pattern.compile("log([0-9]{1,18})\\.dat");

    private static final String KEPT = "derby.storage.logArchiveMode=true";
    private static final String PROPERTIES = "service.properties";
    private static final String END = "CALL SYSCS_UTIL.SYSCS_DISABLE_LOG_ARCHIVE_MODE(1)";

    private static final int CHUNK = 1 << 16;

    /** The log of a database, by the folder of its files. */
    static LogArchive of(Path files) {
        return new LogArchive(files.resolve(FOLDER));
    }

    /** Whether the engine keeps its log. */
    static boolean kept(Path files) throws IOException {
        // it has no question for this
        return Files.readString(files.resolve(PROPERTIES), StandardCharsets.ISO_8859_1)
                .contains(KEPT);
    }

    /** Has the engine keep its log no longer, and remove what it kept. */
    static void end(Session session) throws SQLException {
        session.commit();
        session.prepare(END).execute();
        session.commit();
    }

    /** The files by their numbers. */
    SortedMap<Long, Path> files() throws IOException {
        var files = new TreeMap<Long, Path>();
        try (Stream<Path> all = Files.list(folder)) {
            all.forEach(file -> {
                Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
                if (name.matches()) {
                    files.put(Long.valueOf(name.group(1)), file);
                }
            });
        }
        return files;
    }

    /**
     * Removes the files that a backup makes needless: those before the first that it holds itself.
     *
     * @return how many
     */
    int prune(LogArchive backup) throws IOException {
        SortedMap<Long, Path> held = backup.files();
        if (held.isEmpty()) {
            return 0;
        }
        var needless = files().headMap(held.firstKey()).values();
        for (Path file : needless) {
            Files.delete(file);
        }
        return needless.size();
    }

    /** True where a file begins with all that another one holds; a log is made with nothing but zeros, which are filled in later. */
    static boolean continues(Path later, Path earlier) throws IOException {
        try (var one = FileChannel.open(earlier, StandardOpenOption.READ);
                var other = FileChannel.open(later, StandardOpenOption.READ)) {
            long end = written(one);
            ByteBuffer mine = ByteBuffer.allocate(CHUNK);
            ByteBuffer theirs = ByteBuffer.allocate(CHUNK);
            for (long at = 0; at < end; at += CHUNK) {
                int length = (int) Math.min(CHUNK, end - at);
                if (!read(one, mine, at, length).equals(read(other, theirs, at, length))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Where the zeros at its end begin. */
    private static long written(FileChannel file) throws IOException {
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        for (long at = (file.size() - 1) / CHUNK * CHUNK; at >= 0; at -= CHUNK) {
            ByteBuffer bytes = read(file, chunk, at, CHUNK);
            for (int i = bytes.limit() - 1; i >= 0; i--) {
                if (bytes.get(i) != 0) {
                    return at + i + 1;
                }
            }
        }
        return 0;
    }

    private static ByteBuffer read(FileChannel file, ByteBuffer chunk, long from, int length) throws IOException {
        chunk.clear().limit(length);
        while (chunk.hasRemaining() && file.read(chunk, from + chunk.position()) >= 0) {
            // until it is full or the file ends
        }
        return chunk.flip();
    }
}
