package org.tongbao.store.internal;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.tongbao.core.seal.Sha256;

/** The engine's files in a folder: by which bytes one knows them, and how they come to another folder. Any thread. */
final class BackupFiles {

    private static final int CHUNK = 1 << 20;

    private BackupFiles() {}

    /**
     * What a file holds.
     *
     * @param sha256 64 hexadecimal digits
     */
    record Content(long bytes, String sha256) {}

    /** All files below a folder, by their paths in it with slashes. */
    static SortedMap<String, Content> read(Path folder) throws IOException {
        var contents = new TreeMap<String, Content>();
        for (Path file : files(folder)) {
            try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
                contents.put(name(folder, file), content(channel));
            }
        }
        return contents;
    }

    /**
     * Copies all files below a folder to one that does not exist yet.
     *
     * @param monitor told of each file and asked before it
     * @throws OperationCanceledException when it is not to go on
     */
    static void copy(Path from, Path to, IProgressMonitor monitor) throws IOException {
        List<Path> all = files(from);
        var progress = SubMonitor.convert(monitor, all.size());
        for (Path file : all) {
            progress.checkCanceled();
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            // with the rights of a new file: the backup may be write-protected
            try (InputStream in = Files.newInputStream(file)) {
                Files.copy(in, target);
            }
            progress.worked(1);
        }
    }

    /**
     * Bytes that may be written to the disk of a folder; endless where the system does not tell. Does not ask which disk it is, which
     * fails below a root that is no mount point.
     */
    static long room(Path folder) {
        File disk = folder.toFile();
        return disk.getTotalSpace() == 0 ? Long.MAX_VALUE : disk.getUsableSpace();
    }

    /** Has the disk hold what was written to the files below a folder. */
    static void force(Path folder) throws IOException {
        for (Path file : files(folder)) {
            // some systems do so only for who may write
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }

    /** Bytes of all files below a folder that others may be writing to. */
    static long size(Path folder) {
        long bytes = 0;
        for (File each : Optional.ofNullable(folder.toFile().listFiles()).orElse(new File[0])) {
            bytes += each.isDirectory() ? size(each.toPath()) : each.length();
        }
        return bytes;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> !Files.isDirectory(file)).toList();
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static Content content(FileChannel channel) throws IOException {
        MessageDigest digest = Sha256.digest();
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        long bytes = 0;
        while (channel.read(chunk) >= 0) {
            bytes += chunk.position();
            digest.update(chunk.flip());
            chunk.clear();
        }
        return new Content(bytes, HexFormat.of().formatHex(digest.digest()));
    }
}
