package org.tongbao.core.anchor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;
import org.tongbao.core.seal.Sha256;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * Keys that sign anchors: Ed25519, the private one in a file encrypted by a passphrase (PKCS #8, PBES2 with AES-256), the public
 * one beside it with {@code .pub}; both PEM, as other programs read them. Any thread.
 */
public final class AnchorKey {

    private static final FileAttribute<?> OWNERS =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private static final String ALGORITHM = "Ed25519";
    private static final String ENCRYPTION = "PBEWithHmacSHA256AndAES_256";
    private static final String PRIVATE = "ENCRYPTED PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    /** What OWASP asks of PBKDF2 with SHA-256. */
    private static final int ITERATIONS = 600_000;

    private static final int SALT_BYTES = 16;
    private static final int LINE = 64;
    private static final int LAST_ASCII = 0x7e;

    private AnchorKey() {
        super();
    }

    /**
     * Makes a new pair of keys.
     *
     * @param file of the private key; none must be there
     * @return fingerprint of the public key
     */
    public static Result<String> make(Path file, char[] passphrase) {
        for (char each : passphrase) {
            if (each > LAST_ASCII || each < ' ') {
                return Result.refused(Finding.error(AnchorFinding.PASSPHRASE_NOT_ASCII, ""));
            }
        }
        // before the first is written
        for (Path each : List.of(file, beside(file))) {
            if (Files.exists(each)) {
                return Result.refused(Finding.error(AnchorFinding.FILE_EXISTS, each.toString(), each));
            }
        }
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            write(file, PRIVATE, encrypt(pair.getPrivate(), passphrase), true);
            write(beside(file), PUBLIC, pair.getPublic().getEncoded(), false);
            return Result.of(fingerprint(pair.getPublic()));
        } catch (FileAlreadyExistsException e) {
            return Result.refused(Finding.error(AnchorFinding.FILE_EXISTS, e.getFile(), e.getFile()));
        } catch (IOException e) {
            return Result.refused(Finding.error(
                    AnchorFinding.FILE_NOT_WRITTEN, file.toString(), file, String.valueOf(e.getMessage())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform of ours has " + ALGORITHM, e);
        }
    }

    /** The file of the public key. */
    public static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".pub");
    }

    /** SHA-256 of a public key as 64 hexadecimal digits, to compare by telephone. */
    public static String fingerprint(PublicKey key) {
        return Sha256.of(key.getEncoded());
    }

    /** The pair of keys whose private one is in a file. */
    static Result<KeyPair> open(Path file, char[] passphrase) {
        Result<PublicKey> open = publicKey(beside(file));
        Result<byte[]> sealed = read(file, PRIVATE);
        if (!open.done() || !sealed.done()) {
            return Result.refused(open.done() ? sealed.findings() : open.findings());
        }
        EncryptedPrivateKeyInfo info;
        try {
            info = new EncryptedPrivateKeyInfo(sealed.get());
        } catch (IOException e) {
            return Result.refused(Finding.error(AnchorFinding.KEY_UNREADABLE, file.toString(), file));
        }
        try {
            // the parameters know the whole name, the algorithm itself is but "PBES2"
            String encryption = info.getAlgParameters().toString();
            Cipher cipher = Cipher.getInstance(encryption);
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    SecretKeyFactory.getInstance(encryption).generateSecret(new PBEKeySpec(passphrase)),
                    info.getAlgParameters());
            PrivateKey secret = KeyFactory.getInstance(ALGORITHM).generatePrivate(info.getKeySpec(cipher));
            return Result.of(new KeyPair(open.get(), secret));
        } catch (GeneralSecurityException e) {
            // padding that does not fit, or a key that is none: the one thing that can be wrong now
            return Result.refused(Finding.error(AnchorFinding.PASSPHRASE_WRONG, file.toString(), file));
        }
    }

    /** The public key in a file. */
    public static Result<PublicKey> publicKey(Path file) {
        Result<byte[]> encoded = read(file, PUBLIC);
        return encoded.then(bytes -> publicKey(bytes, file.toString()));
    }

    static Result<PublicKey> publicKey(byte[] encoded, String source) {
        try {
            return Result.of(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException e) {
            return Result.refused(Finding.error(AnchorFinding.KEY_UNREADABLE, source, source));
        }
    }

    private static byte[] encrypt(PrivateKey key, char[] passphrase) throws GeneralSecurityException, IOException {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        Cipher cipher = Cipher.getInstance(ENCRYPTION);
        cipher.init(
                Cipher.ENCRYPT_MODE,
                SecretKeyFactory.getInstance(ENCRYPTION).generateSecret(new PBEKeySpec(passphrase)),
                new PBEParameterSpec(salt, ITERATIONS));
        // the encoding knows the scheme by its family name alone
        AlgorithmParameters scheme = AlgorithmParameters.getInstance("PBES2");
        scheme.init(cipher.getParameters().getEncoded());
        return new EncryptedPrivateKeyInfo(scheme, cipher.doFinal(key.getEncoded())).getEncoded();
    }

    private static void write(Path file, String type, byte[] content, boolean secret) throws IOException {
        String pem = "-----BEGIN " + type + "-----\n"
                + Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(content) + "\n-----END " + type
                + "-----\n";
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        // its owner's alone from the first moment, not only once it is written
        Files.createFile(file, secret && posix ? new FileAttribute<?>[] {OWNERS} : new FileAttribute<?>[0]);
        Files.writeString(file, pem, StandardOpenOption.WRITE);
    }

    private static Result<byte[]> read(Path file, String type) {
        String begin = "-----BEGIN " + type + "-----";
        String end = "-----END " + type + "-----";
        try {
            String pem = Files.readString(file, StandardCharsets.US_ASCII);
            int from = pem.indexOf(begin);
            int to = pem.indexOf(end);
            if (from < 0 || to < from) {
                return Result.refused(Finding.error(AnchorFinding.KEY_UNREADABLE, file.toString(), file));
            }
            return Result.of(Base64.getMimeDecoder().decode(pem.substring(from + begin.length(), to)));
        } catch (IOException e) {
            return Result.refused(
                    Finding.error(AnchorFinding.FILE_NOT_READ, file.toString(), file, String.valueOf(e.getMessage())));
        } catch (IllegalArgumentException e) {
            return Result.refused(Finding.error(AnchorFinding.KEY_UNREADABLE, file.toString(), file));
        }
    }
}
