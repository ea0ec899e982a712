package org.tongbao.search.internal;

import java.io.EOFException;
import java.io.IOException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.RandomAccessInput;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Reads an encrypted file, or a part of one, from anywhere; keeps the block it read last. Used by one thread; clones by others. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
final class EncryptedInput extends IndexInput implements RandomAccessInput {

    private static final int SEALED = FileCipher.BLOCK + FileCipher.TAG;

    /** Where a thread reads what it decrypts at once. */
    private static final ThreadLocal<byte[]> SEALED_BLOCKS = ThreadLocal.withInitial(() -> new byte[SEALED]);

    private final IndexInput file;
    private final FileCipher cipher;

    /** Of the whole file. */
    private final long blocks;

    private final long offset;
    private final long length;
    private final boolean whole;

    /** Made when first read: most slices never are. */
    private byte[] plain = {};

    private long loaded = -1;
    private long position;

    /** A whole file, which is closed with this. */
    EncryptedInput(String name, IndexInput file, FileCipher cipher, long length) {
        this("encrypted " + name, file, cipher, new Part(blocks(length), 0, length, true));
    }

    /** Which bytes of a file of how many blocks. */
    private record Part(long blocks, long offset, long length, boolean whole) {}

    private EncryptedInput(String description, IndexInput file, FileCipher cipher, Part part) {
        super(description);
        this.file = file;
        this.cipher = cipher;
        blocks = part.blocks();
        offset = part.offset();
        length = part.length();
        whole = part.whole();
    }

    /** Even an empty file has a block. */
    private static long blocks(long length) {
        return Math.max(1, (length + FileCipher.BLOCK - 1) / FileCipher.BLOCK);
    }

    /** Length of what is in a file of so many bytes. */
    static long plainLength(long bytes, String name) throws IOException {
        long body = bytes - FileCipher.SALT;
        long count = (body + SEALED - 1) / SEALED;
        long last = body - (count - 1) * SEALED - FileCipher.TAG;
        if (body < FileCipher.TAG || last < 0) {
            throw new CorruptIndexException("no encrypted file of ours has so many bytes: " + bytes, name);
        }
        return body - count * FileCipher.TAG;
    }

    @Override
    public byte readByte() throws IOException {
        byte value = readByte(position);
        position++;
        return value;
    }

    @Override
    public byte readByte(long at) throws IOException {
        long absolute = check(at, 1);
        load(absolute / FileCipher.BLOCK);
        return plain[(int) (absolute % FileCipher.BLOCK)];
    }

    @Override
    public void readBytes(byte[] to, int into, int count) throws IOException {
        readBytes(position, to, into, count);
        position += count;
    }

    @Override
    public void readBytes(long at, byte[] to, int into, int count) throws IOException {
        long absolute = check(at, count);
        int done = 0;
        while (done < count) {
            load((absolute + done) / FileCipher.BLOCK);
            int within = (int) ((absolute + done) % FileCipher.BLOCK);
            int some = Math.min(count - done, FileCipher.BLOCK - within);
            System.arraycopy(plain, within, to, into + done, some);
            done += some;
        }
    }

    @Override
    public short readShort(long at) throws IOException {
        return (short) (readByte(at) & 0xFF | (readByte(at + 1) & 0xFF) << Byte.SIZE);
    }

    @Override
    public int readInt(long at) throws IOException {
        return readShort(at) & 0xFFFF | readShort(at + Short.BYTES) << Short.SIZE;
    }

    @Override
    public long readLong(long at) throws IOException {
        return readInt(at) & 0xFFFFFFFFL | (long) readInt(at + Integer.BYTES) << Integer.SIZE;
    }

    private long check(long at, int count) throws EOFException {
        if (at < 0 || at + count > length) {
            throw new EOFException("read past the end of " + this);
        }
        return offset + at;
    }

    private void load(long block) throws IOException {
        if (block == loaded) {
            return;
        }
        if (plain.length == 0) {
            plain = new byte[FileCipher.BLOCK];
        }
        loaded = -1;
        boolean last = block == blocks - 1;
        file.seek(FileCipher.SALT + block * SEALED);
        int count = last ? (int) (file.length() - file.getFilePointer()) : SEALED;
        byte[] sealed = SEALED_BLOCKS.get();
        file.readBytes(sealed, 0, count);
        try {
            cipher.decrypt(block, last, sealed, count, plain);
        } catch (IOException e) {
            throw new CorruptIndexException(String.valueOf(e.getMessage()), this, e);
        }
        loaded = block;
    }

    @Override
    public void close() throws IOException {
        if (whole) {
            file.close();
        }
    }

    @Override
    public long getFilePointer() {
        return position;
    }

    @Override
    public void seek(long to) throws IOException {
        if (to < 0 || to > length) {
            throw new EOFException("seek past the end of " + this);
        }
        position = to;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public EncryptedInput clone() {
        var clone = new EncryptedInput(toString(), file.clone(), cipher, new Part(blocks, offset, length, false));
        clone.position = position;
        return clone;
    }

    @Override
    public EncryptedInput slice(String description, long from, long count) throws IOException {
        if (from < 0 || count < 0 || from + count > length) {
            throw new IllegalArgumentException("slice " + description + " past the end of " + this);
        }
        return new EncryptedInput(
                getFullSliceDescription(description),
                file.clone(),
                cipher,
                new Part(blocks, offset + from, count, false));
    }
}
