package org.tongbao.store.internal.served;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.apache.derby.authentication.UserAuthenticator;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.file.WholeFile;
import org.tongbao.core.seal.Sha256;

/**
 * Who may use a database over the network: a file beside it with names and hashes of passwords (PBKDF2). Derby makes one of these by
 * its name and asks it at each door; what it answers by is the file that is being served. Any thread.
 */
public final class ServerAccounts implements UserAuthenticator {

    /** A password has as many at least. */
    public static final int FEWEST_CHARACTERS = 10;

    private static final String FILE = "accounts";

    /** A name of the engine's own language; neither one of its own nor the one this process itself has. */
    private static final Pattern NAME =
            Pattern.compile("(?!(?i:APP$|PUBLIC$|SYS|NULLID$|SQLJ$))[A-Za-z][A-Za-z0-9_]{0,30}");

    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final int ITERATIONS = 600_000;
    private static final int BYTES = 32;
    private static final HexFormat HEX = HexFormat.of();

    private static final Map<String, String> SERVED = new ConcurrentHashMap<>();

    /** Who was found right before, so that a pool of connections does not wait for each; hashed with a salt of this run. */
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private static final String RUN = HEX.formatHex(random());

    /** By the file that is being served. */
    public ServerAccounts() {
        super();
    }

    /** The accounts of a folder are asked for from now on. */
    public static void serve(Map<String, String> accounts) {
        KNOWN.clear();
        SERVED.clear();
        SERVED.putAll(accounts);
    }

    /** True for a name that an account can have. */
    public static boolean named(String name) {
        return NAME.matcher(name).matches();
    }

    @Override
    public boolean authenticateUser(
            @Nullable String user, @Nullable String password, @Nullable String database, @Nullable Properties info) {
        if (user == null || password == null) {
            return false;
        }
        if (user.equals(EngineOwner.NAME)) {
            return same(password, EngineOwner.PASSWORD);
        }
        // nobody else makes databases, stops this one or opens what else there is on this computer
        boolean plain = info == null || Set.of("user", "password").containsAll(info.keySet());
        return plain && DerbyServerAddress.SERVED.equals(database) && right(user, password);
    }

    private static boolean right(String user, String password) {
        String attempt = Sha256.of(RUN + user + '\n' + password);
        if (same(attempt, KNOWN.getOrDefault(user, ""))) {
            return true;
        }
        // an unknown name takes as long as a wrong password
        String[] parts = SERVED.getOrDefault(user, ITERATIONS + ":00:").split(":", 3);
        String hash = hash(password.toCharArray(), HEX.parseHex(parts[1]), Integer.parseInt(parts[0]));
        boolean right = same(hash, parts[2]);
        if (right) {
            KNOWN.put(user, attempt);
        }
        return right;
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** The accounts of a folder by name; none where there is no file. */
    public static Map<String, String> read(Path folder) throws IOException {
        var accounts = new TreeMap<String, String>();
        Path file = folder.resolve(FILE);
        if (Files.exists(file)) {
            var properties = new Properties();
            properties.load(new StringReader(Files.readString(file)));
            properties.forEach((name, hash) -> accounts.put(name.toString(), hash.toString()));
        }
        return accounts;
    }

    /** Writes the accounts of a folder, to be read by its owner alone. */
    public static void write(Path folder, Map<String, String> accounts) throws IOException {
        var lines = new StringBuilder();
        accounts.forEach(
                (name, hash) -> lines.append(name).append('=').append(hash).append('\n'));
        WholeFile.writeForOwner(folder.resolve(FILE), lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What is kept of a password. */
    public static String kept(char[] password) {
        byte[] salt = random();
        return ITERATIONS + ":" + HEX.formatHex(salt) + ":" + hash(password, salt, ITERATIONS);
    }

    private static String hash(char[] password, byte[] salt, int iterations) {
        try {
            var spec = new PBEKeySpec(password, salt, iterations, BYTES * Byte.SIZE);
            return HEX.formatHex(
                    SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform of ours has " + ALGORITHM, e);
        }
    }

    private static byte[] random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
