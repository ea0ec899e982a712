package org.tongbao.search.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts one file block by block with AES-256-GCM under a key of its own, derived from the secret of the database and the salt
 * that stands at the beginning of the file. The number of the block is its nonce, with a mark for the last one, so that blocks
 * cannot be exchanged and a file that was cut is noticed. Any thread.
 */
final class FileCipher {

    /** Bytes of the salt. */
    static final int SALT = 32;

    /** Bytes of a block before it is encrypted. */
    static final int BLOCK = 4096;

    /** Bytes that each block is longer on the disk. */
    static final int TAG = 16;

    private static final int NONCE = 12;

    /** A cipher is dear to make and of one thread. */
    private static final ThreadLocal<Cipher> CIPHERS = ThreadLocal.withInitial(FileCipher::make);

    private final SecretKeySpec key;

    FileCipher(byte[] secret, byte[] salt) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            key = new SecretKeySpec(mac.doFinal(salt), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("each Java has HMAC-SHA-256", e);
        }
    }

    private static Cipher make() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("each Java has AES-GCM", e);
        }
    }

    /** Encrypts a block; returns the bytes written. */
    int encrypt(long block, boolean last, byte[] plain, int length, byte[] to) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, block, last).doFinal(plain, 0, length, to);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a block cannot be encrypted", e);
        }
    }

    /** Decrypts a block; returns the bytes written, or says that the block is not what was written under this key. */
    int decrypt(long block, boolean last, byte[] sealed, int length, byte[] to) throws IOException {
        try {
            return cipher(Cipher.DECRYPT_MODE, block, last).doFinal(sealed, 0, length, to);
        } catch (GeneralSecurityException e) {
            throw new IOException("block " + block + " is damaged or of another key", e);
        }
    }

    private Cipher cipher(int mode, long block, boolean last) throws GeneralSecurityException {
        var nonce = ByteBuffer.allocate(NONCE).put((byte) (last ? 1 : 0)).putLong(NONCE - Long.BYTES, block);
        Cipher cipher = CIPHERS.get();
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce.array()));
        return cipher;
    }
}
