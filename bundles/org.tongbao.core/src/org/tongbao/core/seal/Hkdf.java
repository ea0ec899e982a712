package org.tongbao.core.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keys from a key that is strong already: HKDF with SHA-256 (RFC 5869), one block. */
final class Hkdf {

    private static final String MAC = "HmacSHA256";

    private Hkdf() {
        super();
    }

    /** 32 bytes for a purpose. */
    static byte[] derive(byte[] key, byte[] salt, String purpose) {
        byte[] extracted = mac(salt, key);
        byte[] info = purpose.getBytes(StandardCharsets.UTF_8);
        byte[] block = Arrays.copyOf(info, info.length + 1);
        block[info.length] = 1;
        byte[] derived = mac(extracted, block);
        Arrays.fill(extracted, (byte) 0);
        return derived;
    }

    private static byte[] mac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + MAC, e);
        }
    }
}
