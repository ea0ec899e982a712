package org.tongbao.search.internal;

import java.io.IOException;
import java.util.zip.CRC32;
import org.apache.lucene.store.IndexOutput;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Writes a file block by block, encrypted. Used by one thread. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
final class EncryptedOutput extends IndexOutput {

    private final IndexOutput file;
    private final FileCipher cipher;
    private final byte[] plain = new byte[FileCipher.BLOCK];
    private final byte[] sealed = new byte[FileCipher.BLOCK + FileCipher.TAG];
    private final CRC32 checksum = new CRC32();
    private int filled;
    private long blocks;
    private boolean closed;

    /**
     * Writes behind what the file has already.
     *
     * @param file closed with this
     */
    EncryptedOutput(IndexOutput file, FileCipher cipher) {
        super("encrypted " + file, file.getName());
        this.file = file;
        this.cipher = cipher;
    }

    @Override
    public void writeByte(byte value) throws IOException {
        makeRoom();
        plain[filled] = value;
        filled++;
        checksum.update(value);
    }

    @Override
    public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
        checksum.update(bytes, offset, length);
        int done = 0;
        while (done < length) {
            makeRoom();
            int some = Math.min(length - done, plain.length - filled);
            System.arraycopy(bytes, offset + done, plain, filled, some);
            filled += some;
            done += some;
        }
    }

    /** A full block is written when something follows: only then is it known not to be the last. */
    private void makeRoom() throws IOException {
        if (filled == plain.length) {
            writeBlock(false);
        }
    }

    private void writeBlock(boolean last) throws IOException {
        int length = cipher.encrypt(blocks, last, plain, filled, sealed);
        file.writeBytes(sealed, length);
        blocks++;
        filled = 0;
    }

    @Override
    public long getFilePointer() {
        return blocks * FileCipher.BLOCK + filled;
    }

    @Override
    public long getChecksum() {
        return checksum.getValue();
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (file) {
            writeBlock(true);
        }
    }
}
