package org.tongbao.store.internal;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.seal.Sha256;

/**
 * What a table holds as one number: the sum of the SHA-256 of its rows. Engines sort texts each in its own way, so that
 * the order must not count. For one thread.
 */
final class TableDigest {

    private static final BigInteger MODULUS = BigInteger.TWO.pow(256);

    private final MessageDigest sha = Sha256.digest();
    private BigInteger sum = BigInteger.ZERO;
    private long rows;

    /** Adds a row: whole numbers, texts and bytes, and null where there is nothing. */
    void add(List<@Nullable Object> values) {
        for (@Nullable Object value : values) {
            switch (value) {
                case null -> part('n', new byte[0]);
                case Number number ->
                    part(
                            'i',
                            ByteBuffer.allocate(Long.BYTES)
                                    .putLong(number.longValue())
                                    .array());
                case String text -> part('t', text.getBytes(StandardCharsets.UTF_8));
                case byte[] bytes -> part('b', bytes);
                default -> throw new IllegalArgumentException("no column is of " + value.getClass());
            }
        }
        sum = sum.add(new BigInteger(1, sha.digest())).mod(MODULUS);
        rows++;
    }

    private void part(char kind, byte[] bytes) {
        sha.update((byte) kind);
        sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        sha.update(bytes);
    }

    /** Rows added. */
    long rows() {
        return rows;
    }

    /** The sum, 64 hexadecimal digits. */
    String hex() {
        byte[] bytes = sum.toByteArray();
        byte[] all = new byte[32];
        int length = Math.min(bytes.length, all.length);
        System.arraycopy(bytes, bytes.length - length, all, all.length - length, length);
        return HexFormat.of().formatHex(all);
    }
}
