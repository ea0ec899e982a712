package org.tongbao.store.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Makes gzip files, for speed: a filled form of 9 KB is left as it is, for to make 3 KB of it costs more than to write 6 KB
 * more; the history beside it is three times as large. What is much larger is compressed. Keeps its compressor, whose tables
 * are dear to make. Used by one thread.
 */
final class Gzip {

    /** A gzip file without name, time and remarks, of an unknown system, made for speed. */
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 4, (byte) 0xff};

    private static final int TRAILER = 2 * Integer.BYTES;

    /** From here on it is worth compressing. */
    private static final int LARGE = 32 * 1024;

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);

    /** The file that is made; begins with the header for ever. */
    private byte[] file = Arrays.copyOf(HEADER, 8192);

    /** The bytes as a gzip file. */
    byte[] compress(ByteBuffer bytes) {
        var sum = new CRC32();
        sum.update(bytes.duplicate());
        int size = bytes.remaining();
        deflater.reset();
        deflater.setLevel(size < LARGE ? Deflater.NO_COMPRESSION : Deflater.BEST_SPEED);
        deflater.setInput(bytes);
        deflater.finish();
        int length = HEADER.length;
        while (!deflater.finished()) {
            if (length + TRAILER >= file.length) {
                file = Arrays.copyOf(file, 2 * file.length);
            }
            length += deflater.deflate(file, length, file.length - TRAILER - length);
        }
        ByteBuffer.wrap(file, length, TRAILER)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) sum.getValue())
                .putInt(size);
        return Arrays.copyOf(file, length + TRAILER);
    }
}
