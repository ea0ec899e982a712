package org.tongbao.search.internal;

import java.io.IOException;
import java.security.SecureRandom;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** A folder of an index in which all files are encrypted: see {@link FileCipher}. Names and lengths of files can be seen. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
public final class EncryptedDirectory extends FilterDirectory {

    private final SecureRandom random = new SecureRandom();
    private final byte[] secret;

    /**
     * Files in another directory.
     *
     * @param secret 32 bytes; who has another one reads nothing
     */
    public EncryptedDirectory(Directory files, byte[] secret) {
        super(files);
        this.secret = secret.clone();
    }

    @Override
    public long fileLength(String name) throws IOException {
        return EncryptedInput.plainLength(in.fileLength(name), name);
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        return encrypted(in.createOutput(name, context));
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        return encrypted(in.createTempOutput(prefix, suffix, context));
    }

    private IndexOutput encrypted(IndexOutput file) throws IOException {
        byte[] salt = new byte[FileCipher.SALT];
        random.nextBytes(salt);
        file.writeBytes(salt, salt.length);
        return new EncryptedOutput(file, new FileCipher(secret, salt));
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        IndexInput file = in.openInput(name, context);
        boolean opened = false;
        try {
            long length = EncryptedInput.plainLength(file.length(), name);
            byte[] salt = new byte[FileCipher.SALT];
            file.readBytes(salt, 0, salt.length);
            var input = new EncryptedInput(name, file, new FileCipher(secret, salt), length);
            opened = true;
            return input;
        } finally {
            if (!opened) {
                file.close();
            }
        }
    }

    /** Deletes all files; nobody has one open. */
    void clear() throws IOException {
        for (String name : in.listAll()) {
            if (!name.endsWith(".lock")) {
                in.deleteFile(name);
            }
        }
    }
}
