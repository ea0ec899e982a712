package org.tongbao.core.seal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as 64 hexadecimal digits, which people can compare and any tool can make. Any thread. */
public final class Sha256 {

    private static final HexFormat HEX = HexFormat.of();

    /** Copied for each use: to look the algorithm up takes longer than to hash a line. */
    private static final MessageDigest FRESH = make();

    private Sha256() {}

    /** Of a text in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of bytes. */
    public static String of(byte[] bytes) {
        return HEX.formatHex(digest().digest(bytes));
    }

    /** Of another hash, as its 32 bytes, and a text behind it. */
    public static String of(String hash, String text) {
        MessageDigest digest = digest();
        digest.update(HEX.parseHex(hash));
        return HEX.formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Of what a digest was fed with. */
    public static String hex(MessageDigest digest) {
        return HEX.formatHex(digest.digest());
    }

    /** One to feed with bytes. */
    public static MessageDigest digest() {
        try {
            return (MessageDigest) FRESH.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the platform's SHA-256 can be copied", e);
        }
    }

    private static MessageDigest make() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
