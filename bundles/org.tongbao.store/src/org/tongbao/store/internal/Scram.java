package org.tongbao.store.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.tongbao.core.seal.Sha256;

/** What a PostgreSQL server keeps of a password by SCRAM-SHA-256 (RFC 5803), made here so that the server never sees the password. */
final class Scram {

    private static final int ITERATIONS = 4096;
    private static final int SALT = 16;
    private static final int BYTES = 32;
    private static final String MAC = "HmacSHA256";

    private Scram() {}

    /** The verifier of a password. */
    static String verifier(char[] password) {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        try {
            byte[] salted = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(password, salt, ITERATIONS, BYTES * Byte.SIZE))
                    .getEncoded();
            var encoder = Base64.getEncoder();
            byte[] stored = Sha256.digest().digest(mac(salted, "Client Key"));
            return "SCRAM-SHA-256$" + ITERATIONS + ":" + encoder.encodeToString(salt) + "$"
                    + encoder.encodeToString(stored) + ":" + encoder.encodeToString(mac(salted, "Server Key"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform of ours has " + MAC, e);
        }
    }

    private static byte[] mac(byte[] key, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(MAC);
        mac.init(new SecretKeySpec(key, MAC));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }
}
