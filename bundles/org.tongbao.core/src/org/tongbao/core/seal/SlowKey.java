package org.tongbao.core.seal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How a passphrase becomes a key, slowly and with much memory, so that trying many is dear: Argon2id (RFC 9106).
 *
 * @param memory in KiB
 * @param passes over it
 * @param lanes filled beside each other
 */
public record SlowKey(int memory, int passes, int lanes, byte[] salt) {

    private static final int SALT_BYTES = 16;

    /** The second recommendation of RFC 9106: 64 MiB. */
    private static final int MEMORY = 1 << 16;

    private static final int PASSES = 3;
    private static final int LANES = 4;

    /** Nobody's key file makes us take more. */
    private static final int MOST_MEMORY = 1 << 20;

    private static final int MOST_PASSES = 64;

    /** As we do it now, with a salt of its own. */
    public static SlowKey fresh() {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new SlowKey(MEMORY, PASSES, LANES, salt);
    }

    /** False for what no program of ours wrote. */
    public boolean sensible() {
        return lanes > 0
                && lanes <= LANES
                && memory >= Byte.SIZE * lanes
                && memory <= MOST_MEMORY
                && passes > 0
                && passes <= MOST_PASSES
                && salt.length >= SALT_BYTES;
    }

    /** The key of a passphrase, in whichever way its characters were composed. */
    public byte[] of(char[] passphrase) {
        byte[] bytes = utf8(passphrase);
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] key = new byte[DataKey.BYTES];
        generator.generateBytes(bytes, key);
        Arrays.fill(bytes, (byte) 0);
        return key;
    }

    private static byte[] utf8(char[] passphrase) {
        CharBuffer typed = CharBuffer.wrap(passphrase);
        CharSequence composed = Normalizer.isNormalized(typed, Normalizer.Form.NFC)
                ? typed
                : Normalizer.normalize(typed, Normalizer.Form.NFC);
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(composed));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }
}
