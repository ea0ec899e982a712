package org.tongbao.core.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is there whole or not at all, whatever happens while it is written. Any thread. */
public final class WholeFile {

    private static final int BUFFER = 1 << 16;

    private WholeFile() {
        super();
    }

    /** What a file is to hold, written piece by piece. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it; does not close the stream. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes a file with this content. */
    public static void write(Path file, byte[] content) throws IOException {
        write(file, out -> out.write(content));
    }

    /** Likewise, to be read by its owner alone, where the disk knows such rights; from its first byte on. */
    public static void writeForOwner(Path file, byte[] content) throws IOException {
        write(file, true, out -> out.write(content));
    }

    /**
     * Writes a file beside its place, down to the disk, then moves it there.
     *
     * @param file in a folder that exists; replaced where it is there already
     * @throws IOException when the disk or the content refuses; what was there before then remains, and nothing beside it
     */
    public static void write(Path file, Content content) throws IOException {
        write(file, false, content);
    }

    private static void write(Path file, boolean ownersAlone, Content content) throws IOException {
        Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
        boolean moved = false;
        try {
            if (ownersAlone) {
                Files.deleteIfExists(fresh);
                Files.createFile(fresh);
                OwnersRights.restrict(fresh);
            }
            force(fresh, content);
            move(fresh, file);
            moved = true;
        } finally {
            if (!moved) {
                Files.deleteIfExists(fresh);
            }
        }
    }

    private static void force(Path fresh, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        fresh,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                var out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void move(Path fresh, Path file) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
