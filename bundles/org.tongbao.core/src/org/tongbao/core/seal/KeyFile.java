package org.tongbao.core.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.tongbao.core.file.WholeFile;
import org.tongbao.core.json.Json;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The data key of a database, wrapped twice: by the passphrase and by the recovery code. Either opens it; changing one leaves the
 * other, the key and all that it encrypts as they are. Immutable; no secret is in it that is not wrapped.
 */
public final class KeyFile {

    /** Fewest characters of a passphrase. */
    public static final int SHORTEST = 10;

    private static final String FORMAT = "tongbao-key/1";
    private static final String PASSPHRASE = "passphrase";
    private static final String RECOVERY = "recovery";
    private static final String SALT = "salt";
    private static final String WRAPPED = "wrapped";

    private final String id;
    private final SlowKey slow;
    private final byte[] byPassphrase;
    private final byte[] recoverySalt;
    private final byte[] byRecovery;

    private KeyFile(String id, SlowKey slow, byte[] byPassphrase, byte[] recoverySalt, byte[] byRecovery) {
        this.id = id;
        this.slow = slow;
        this.byPassphrase = byPassphrase;
        this.recoverySalt = recoverySalt;
        this.byRecovery = byRecovery;
    }

    /**
     * A key file with a recovery code that was made for it.
     *
     * @param code to be shown to people once; nobody can compute it again
     */
    public record Recoverable(KeyFile file, RecoveryCode code) {}

    /** Wraps a key by a passphrase and by a new recovery code; refused when the passphrase is too short. */
    public static Result<Recoverable> wrap(DataKey key, char[] passphrase) {
        return wrapped(key, passphrase)
                .map(slow ->
                        new KeyFile(key.id(), slow.slow(), slow.wrapped(), new byte[0], new byte[0]).recoverable(key));
    }

    /** The same key under another passphrase, which must be long enough; the recovery code stays valid. */
    public Result<KeyFile> withPassphrase(DataKey key, char[] passphrase) {
        return wrapped(key, passphrase)
                .map(slow -> new KeyFile(id, slow.slow(), slow.wrapped(), recoverySalt, byRecovery));
    }

    /** The same key under a new recovery code; the former one opens nothing any more, the passphrase stays valid. */
    public Recoverable recoverable(DataKey key) {
        RecoveryCode code = RecoveryCode.random();
        byte[] salt = SlowKey.fresh().salt();
        byte[] wrapped = sealing(code.key(salt)).seal(key.bytes(), about(RECOVERY));
        return new Recoverable(new KeyFile(id, slow, byPassphrase, salt, wrapped), code);
    }

    /**
     * The key in it.
     *
     * @param secret the passphrase or the recovery code
     * @param place what is to be opened, for what is refused
     */
    public Result<DataKey> open(char[] secret, String place) {
        if (secret.length == 0) {
            return Result.refused(Finding.error(SealFinding.PASSPHRASE_MISSING, "", place));
        }
        Optional<byte[]> key = RecoveryCode.of(secret)
                .flatMap(code -> sealing(code.key(recoverySalt)).open(byRecovery, about(RECOVERY)))
                .or(() -> sealing(slow.of(secret)).open(byPassphrase, about(PASSPHRASE)));
        if (key.isPresent() && key.get().length == DataKey.BYTES) {
            return Result.of(new DataKey(key.get()));
        }
        List<Integer> groups = RecoveryCode.faults(secret);
        return Result.refused(
                groups.isEmpty()
                        ? Finding.error(SealFinding.PASSPHRASE_WRONG, "", place)
                        : Finding.error(
                                SealFinding.RECOVERY_MISTYPED,
                                "",
                                String.join(
                                        ", ",
                                        groups.stream().map(String::valueOf).toList())));
    }

    /** Writes it whole or not at all, for its owner alone where the disk knows such rights. */
    public Result<Path> write(Path file) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("format", FORMAT);
        document.put("key", id);
        document.putObject(PASSPHRASE)
                .put("kdf", "argon2id")
                .put("memoryKiB", slow.memory())
                .put("passes", slow.passes())
                .put("lanes", slow.lanes())
                .put(SALT, base64(slow.salt()))
                .put(WRAPPED, base64(byPassphrase));
        document.putObject(RECOVERY)
                .put("kdf", "hkdf-sha256")
                .put(SALT, base64(recoverySalt))
                .put(WRAPPED, base64(byRecovery));
        try {
            WholeFile.writeForOwner(file, Json.write(document).getBytes(StandardCharsets.UTF_8));
            return Result.of(file);
        } catch (IOException e) {
            return Result.refused(Finding.error(SealFinding.KEY_NOT_WRITTEN, "", file, String.valueOf(e.getMessage())));
        }
    }

    /** The one in a file. */
    public static Result<KeyFile> read(Path file) {
        Finding damaged = Finding.error(SealFinding.KEY_DAMAGED, "", file);
        try {
            Result<JsonNode> document = Json.read(Files.readAllBytes(file), file.toString());
            if (!document.done() || !FORMAT.equals(document.get().path("format").asString(""))) {
                return Result.refused(damaged);
            }
            KeyFile read = of(document.get());
            return read.slow.sensible() ? Result.of(read) : Result.refused(damaged);
        } catch (IOException | IllegalArgumentException e) {
            // what the disk does not give or nobody encoded is damaged to whoever needs it
            return Result.refused(damaged);
        }
    }

    private static KeyFile of(JsonNode document) {
        JsonNode passphrase = document.path(PASSPHRASE);
        JsonNode recovery = document.path(RECOVERY);
        var slow = new SlowKey(
                passphrase.path("memoryKiB").asInt(0),
                passphrase.path("passes").asInt(0),
                passphrase.path("lanes").asInt(0),
                bytes(passphrase.path(SALT)));
        return new KeyFile(
                document.path("key").asString(""),
                slow,
                bytes(passphrase.path(WRAPPED)),
                bytes(recovery.path(SALT)),
                bytes(recovery.path(WRAPPED)));
    }

    /** @param wrapped the data key under the passphrase */
    private record Slow(SlowKey slow, byte[] wrapped) {}

    private static Result<Slow> wrapped(DataKey key, char[] passphrase) {
        if (passphrase.length < SHORTEST) {
            return Result.refused(Finding.error(SealFinding.PASSPHRASE_SHORT, "", SHORTEST));
        }
        SlowKey slow = SlowKey.fresh();
        return Result.of(new Slow(
                slow, sealing(slow.of(passphrase)).seal(key.bytes(), FORMAT + " " + key.id() + " " + PASSPHRASE)));
    }

    private String about(String kind) {
        return FORMAT + " " + id + " " + kind;
    }

    private static Sealing sealing(byte[] key) {
        var sealing = new Sealing("", key);
        Arrays.fill(key, (byte) 0);
        return sealing;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(JsonNode node) {
        return Base64.getDecoder().decode(node.asString(""));
    }
}
