package org.tongbao.workbench.internal.item;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import org.tongbao.core.seal.Sha256;

/**
 * What tells a file's content from every other.
 *
 * @param name of the file
 * @param path where it lay
 * @param size bytes that were read
 * @param sha256 of them, 64 hexadecimal digits in lower case
 */
public record FileHash(String name, String path, long size, String sha256) {

    /** Reads the whole file; it is not kept. Not on the UI thread. */
    public static FileHash of(Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        long size;
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            size = in.transferTo(OutputStream.nullOutputStream());
        }
        Path name = file.getFileName();
        return new FileHash(
                name == null ? file.toString() : name.toString(),
                file.toAbsolutePath().toString(),
                size,
                Sha256.hex(digest));
    }
}
