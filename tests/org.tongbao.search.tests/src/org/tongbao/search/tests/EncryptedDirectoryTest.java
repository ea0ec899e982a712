package org.tongbao.search.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.NIOFSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.search.internal.EncryptedDirectory;

/** Files of an index are what was written for who has the key, and nothing for everybody else. */
final class EncryptedDirectoryTest {

    private static final int BLOCK = 4096;
    private static final String NAME = "_0.test";

    private final byte[] secret = new byte[32];

    @TempDir
    Path folder = Path.of("");

    @Test
    void fileOfEachLength_read_isWhatWasWritten() throws IOException {
        for (int length : List.of(0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK, 3 * BLOCK + 17)) {
            byte[] content = bytes(length);
            try (var directory = open(secret)) {
                write(directory, content);
                assertEquals(length, directory.fileLength(NAME));
                try (IndexInput in = directory.openInput(NAME, IOContext.DEFAULT)) {
                    assertEquals(length, in.length());
                    byte[] read = new byte[length];
                    in.readBytes(read, 0, length);
                    assertArrayEquals(content, read);
                    assertThrows(EOFException.class, in::readByte);
                }
                directory.deleteFile(NAME);
            }
        }
    }

    @Test
    void randomPlaces_readInAnyOrder_areWhatWasWritten() throws IOException {
        byte[] content = bytes(5 * BLOCK + 321);
        var random = new Random(7);
        try (var directory = open(secret)) {
            write(directory, content);
            try (IndexInput in = directory.openInput(NAME, IOContext.DEFAULT)) {
                for (int i = 0; i < 2000; i++) {
                    int begin = random.nextInt(content.length);
                    int length = random.nextInt(Math.min(2 * BLOCK, content.length - begin) + 1);
                    IndexInput slice = in.slice("part", begin, length);
                    int from = random.nextInt(length + 1);
                    slice.seek(from);
                    IndexInput clone = slice.clone();
                    byte[] read = new byte[length - from];
                    clone.readBytes(read, 0, read.length);
                    assertArrayEquals(Arrays.copyOfRange(content, begin + from, begin + length), read);
                    assertThrows(EOFException.class, clone::readByte);
                    if (length - from >= Long.BYTES) {
                        var there = in.randomAccessSlice(begin, length);
                        assertEquals(slice.readLong(), there.readLong(from));
                        assertEquals(content[begin + from], there.readByte(from));
                    }
                }
            }
        }
    }

    @Test
    void filesOnTheDisk_tellNothing_andDifferEachTime() throws IOException {
        byte[] content = "高雄市鼓山戶政事務所 192.0.2.7 ".repeat(300).getBytes(StandardCharsets.UTF_8);
        try (var directory = open(secret)) {
            write(directory, content);
            byte[] first = Files.readAllBytes(folder.resolve(NAME));
            directory.deleteFile(NAME);
            write(directory, content);
            byte[] second = Files.readAllBytes(folder.resolve(NAME));
            assertEquals(first.length, second.length);
            assertFalse(Arrays.equals(first, second));
            String seen = new String(first, StandardCharsets.ISO_8859_1);
            assertFalse(seen.contains("192.0.2.7"));
            // what repeats in the text does not repeat on the disk
            assertFalse(Arrays.equals(first, 32, 48, first, 32 + BLOCK + 16, 48 + BLOCK + 16));
        }
    }

    @Test
    void anotherKey_readsNothing() throws IOException {
        try (var directory = open(secret)) {
            write(directory, bytes(BLOCK * 2));
        }
        byte[] other = secret.clone();
        other[31] = 1;
        try (var directory = open(other);
                IndexInput in = directory.openInput(NAME, IOContext.DEFAULT)) {
            assertThrows(IOException.class, in::readByte);
        }
    }

    @Test
    void eachAlteredByte_isNoticed() throws IOException {
        byte[] content = bytes(BLOCK + 100);
        try (var directory = open(secret)) {
            write(directory, content);
        }
        Path file = folder.resolve(NAME);
        byte[] sound = Files.readAllBytes(file);
        for (int at : List.of(0, 31, 32, 33, 32 + BLOCK, 32 + BLOCK + 15, 32 + BLOCK + 16, sound.length - 1)) {
            byte[] altered = sound.clone();
            altered[at] ^= 1;
            assertUnreadable(file, altered);
        }
        // cut after a block, within one, before the first; blocks exchanged
        assertUnreadable(file, Arrays.copyOf(sound, 32 + BLOCK + 16));
        assertUnreadable(file, Arrays.copyOf(sound, sound.length - 1));
        assertUnreadable(file, Arrays.copyOf(sound, 40));
        assertUnreadable(file, new byte[0]);
        byte[] twice = Arrays.copyOf(sound, 32 + 2 * (BLOCK + 16));
        System.arraycopy(sound, 32, twice, 32 + BLOCK + 16, BLOCK + 16);
        assertUnreadable(file, twice);
    }

    private void assertUnreadable(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        try (var directory = open(secret)) {
            assertThrows(IOException.class, () -> {
                try (IndexInput in = directory.openInput(NAME, IOContext.DEFAULT)) {
                    in.readBytes(new byte[(int) in.length()], 0, (int) in.length());
                }
            });
        }
    }

    private EncryptedDirectory open(byte[] key) throws IOException {
        return new EncryptedDirectory(new NIOFSDirectory(folder), key);
    }

    /** Partly byte by byte. */
    private static void write(EncryptedDirectory directory, byte[] content) throws IOException {
        try (IndexOutput out = directory.createOutput(NAME, IOContext.DEFAULT)) {
            int single = Math.min(10, content.length);
            for (int i = 0; i < single; i++) {
                out.writeByte(content[i]);
            }
            out.writeBytes(content, single, content.length - single);
            assertEquals(content.length, out.getFilePointer());
            var checksum = new CRC32();
            checksum.update(content);
            assertEquals(checksum.getValue(), out.getChecksum());
        }
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
