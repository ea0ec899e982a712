package org.tongbao.core.seal;

import java.security.SecureRandom;
import java.util.HexFormat;

/** The key that encrypts a database: 256 random bits, the same for its whole life. Any thread; its text shows nothing of it. */
public final class DataKey {

    static final int BYTES = 32;

    private static final int ID_BYTES = 8;
    private static final byte[] NO_SALT = new byte[BYTES];

    private final byte[] bytes;

    /** @param bytes 32, not copied */
    DataKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A new one. */
    public static DataKey random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new DataKey(bytes);
    }

    byte[] bytes() {
        return bytes;
    }

    /** Tells it from others; no secret. */
    public String id() {
        return HexFormat.of().formatHex(derive("id"), 0, ID_BYTES);
    }

    /** 64 hexadecimal digits, for an engine that wants the key so; to be kept nowhere. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    /** Encrypts what is kept beside the database, by a key of its own for each purpose. */
    public Sealing sealing(String purpose) {
        return new Sealing(id(), derive("seal " + purpose));
    }

    private byte[] derive(String purpose) {
        return Hkdf.derive(bytes, NO_SALT, "tongbao-key/1 " + purpose);
    }

    @Override
    public String toString() {
        return "DataKey[" + id() + "]";
    }
}
