package org.tongbao.core.anchor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.Signature;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Optional;
import org.tongbao.core.json.Json;
import org.tongbao.core.store.ChainHead;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Anchors in files: JSON with the heads, the public key and an Ed25519 signature over the document without the signature, written in
 * the one way the program writes JSON. To be kept where whoever can write to the database cannot. Any thread.
 */
public final class AnchorFile {

    private static final String FORMAT = "tongbao-anchor/1";
    private static final String ALGORITHM = "Ed25519";
    private static final String SIGNATURE = "signature";
    private static final String KEY = "key";

    private AnchorFile() {
        super();
    }

    /**
     * What a file says, its signature being right.
     *
     * @param fingerprint of the key that signed: who holds it vouches for the rest
     */
    public record Signed(Anchor anchor, String fingerprint) {}

    /**
     * Signs an anchor and writes it.
     *
     * @param file none must be there
     * @param key file of the private key, the public one beside it
     * @return fingerprint of the key
     */
    public static Result<String> write(Path file, Anchor anchor, Path key, char[] passphrase) {
        return AnchorKey.open(key, passphrase).then(pair -> write(file, anchor, pair));
    }

    private static Result<String> write(Path file, Anchor anchor, KeyPair pair) {
        ObjectNode document = document(anchor);
        document.put(KEY, Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(bytes(document));
            document.put(SIGNATURE, Base64.getEncoder().encodeToString(signature.sign()));
            Files.write(file, bytes(document), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return Result.of(AnchorKey.fingerprint(pair.getPublic()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key of " + ALGORITHM + " signs", e);
        } catch (FileAlreadyExistsException e) {
            return Result.refused(Finding.error(AnchorFinding.FILE_EXISTS, file.toString(), file));
        } catch (IOException e) {
            return Result.refused(Finding.error(
                    AnchorFinding.FILE_NOT_WRITTEN, file.toString(), file, String.valueOf(e.getMessage())));
        }
    }

    /**
     * Reads an anchor and verifies its signature.
     *
     * @param trusted the key that must have signed; empty for any, whose fingerprint is then to be compared by whoever asks
     */
    public static Result<Signed> read(Path file, Optional<PublicKey> trusted) {
        try {
            byte[] content = Files.readAllBytes(file);
            return Json.read(content, file.toString()).then(node -> read(node, file, trusted));
        } catch (IOException e) {
            return Result.refused(
                    Finding.error(AnchorFinding.FILE_NOT_READ, file.toString(), file, String.valueOf(e.getMessage())));
        }
    }

    private static Result<Signed> read(JsonNode node, Path file, Optional<PublicKey> trusted) {
        Result<Signed> unreadable =
                Result.refused(Finding.error(AnchorFinding.ANCHOR_UNREADABLE, file.toString(), file));
        if (!(node instanceof ObjectNode document)
                || !FORMAT.equals(document.path("format").asString(""))) {
            return unreadable;
        }
        try {
            byte[] signature =
                    Base64.getDecoder().decode(document.path(SIGNATURE).asString(""));
            Result<PublicKey> key = AnchorKey.publicKey(
                    Base64.getDecoder().decode(document.path(KEY).asString("")), file.toString());
            if (!key.done()) {
                return Result.refused(key.findings());
            }
            document.remove(SIGNATURE);
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(key.get());
            check.update(bytes(document));
            if (!check.verify(signature)) {
                return Result.refused(Finding.error(AnchorFinding.SIGNATURE_WRONG, file.toString(), file));
            }
            String fingerprint = AnchorKey.fingerprint(key.get());
            if (trusted.isPresent() && !trusted.get().equals(key.get())) {
                String expected = AnchorKey.fingerprint(trusted.get());
                return Result.refused(
                        Finding.error(AnchorFinding.KEY_OTHER, file.toString(), file, fingerprint, expected));
            }
            return Result.of(new Signed(anchor(document), fingerprint));
        } catch (GeneralSecurityException e) {
            // a signature of another length or shape
            return Result.refused(Finding.error(AnchorFinding.SIGNATURE_WRONG, file.toString(), file));
        } catch (IllegalArgumentException | DateTimeException e) {
            // no Base64, no instant
            return unreadable;
        }
    }

    private static ObjectNode document(Anchor anchor) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("format", FORMAT);
        document.put("at", anchor.at().toString());
        ArrayNode heads = document.putArray("heads");
        for (ChainHead head : anchor.heads()) {
            heads.addObject()
                    .put("organization", head.organization())
                    .put("origin", head.origin())
                    .put("began", head.began().toString())
                    .put("position", head.position())
                    .put("hash", head.hash());
        }
        return document;
    }

    private static Anchor anchor(ObjectNode document) {
        var heads = new ArrayList<ChainHead>();
        for (JsonNode head : document.path("heads")) {
            heads.add(new ChainHead(
                    head.path("organization").asString(""),
                    head.path("origin").asString(""),
                    Instant.parse(head.path("began").asString("")),
                    head.path("position").asLong(0),
                    head.path("hash").asString("")));
        }
        return new Anchor(Instant.parse(document.path("at").asString("")), heads);
    }

    private static byte[] bytes(JsonNode document) {
        return Json.write(document).getBytes(StandardCharsets.UTF_8);
    }
}
