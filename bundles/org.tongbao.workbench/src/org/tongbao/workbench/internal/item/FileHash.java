package org.tongbao.workbench.internal.item;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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
        MessageDigest digest = digest();
        long size;
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            size = in.transferTo(OutputStream.nullOutputStream());
        }
        Path name = file.getFileName();
        return new FileHash(
                name == null ? file.toString() : name.toString(),
                file.toAbsolutePath().toString(),
                size,
                HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
