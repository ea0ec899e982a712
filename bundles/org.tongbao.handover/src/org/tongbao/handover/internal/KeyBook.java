package org.tongbao.handover.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateEncodingException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.file.SettingsFile;
import org.tongbao.core.handover.Card;
import org.tongbao.core.handover.HandoverFinding;
import org.tongbao.core.handover.HandoverKeys.Place;
import org.tongbao.core.handover.Partner;
import org.tongbao.core.json.Json;
import org.tongbao.core.seal.Sealing;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the file of keys holds: one's own, and the cards of partners. Encrypted as a whole with the database, so that nobody can slip in
 * a partner either.
 */
record KeyBook(Optional<Certificates.Pairs> own, List<Known> partners) {

    private static final String FORMAT = "tongbao-handover-keys/1";
    private static final String SEALED = "sealed";

    /** Keeps a copy. */
    KeyBook {
        partners = List.copyOf(partners);
    }

    /** A partner with its certificates. */
    record Known(Partner partner, Certificates certificates) {}

    /** The book in a file; an empty one where there is none. */
    static Result<KeyBook> load(Place place) {
        Path file = place.file();
        return SettingsFile.load(
                file,
                new KeyBook(Optional.empty(), List.of()),
                json -> opened(json, place).then(clear -> parse(clear, file)),
                why -> unreadable(file, why));
    }

    private static Result<JsonNode> opened(JsonNode json, Place place) {
        Path file = place.file();
        if (!json.has(SEALED)) {
            return Result.of(json);
        }
        Finding other = Finding.error(HandoverFinding.KEYS_SEALED, "", file);
        try {
            byte[] sealed = Base64.getDecoder().decode(json.path(SEALED).asString(""));
            Optional<byte[]> clear = place.sealing().flatMap(sealing -> sealing.open(sealed, FORMAT));
            return clear.isPresent() ? Json.read(clear.get(), file.toString()) : Result.refused(other);
        } catch (IllegalArgumentException e) {
            return Result.refused(unreadable(file, SEALED));
        }
    }

    private static Result<KeyBook> parse(JsonNode json, Path file) {
        if (!FORMAT.equals(json.path("format").asString(""))) {
            return Result.refused(unreadable(file, "format"));
        }
        try {
            var partners = new ArrayList<Known>();
            for (JsonNode node : json.path("partners")) {
                Certificates certificates = certificates(node);
                @Nullable String confirmed = node.path("confirmed").asString(null);
                var partner = new Partner(
                        certificates.card(),
                        Instant.parse(node.path("added").asString("")),
                        Optional.ofNullable(confirmed).map(Instant::parse));
                partners.add(new Known(partner, certificates));
            }
            JsonNode own = json.path("own");
            return Result.of(new KeyBook(
                    own.isObject()
                            ? Optional.of(new Certificates.Pairs(
                                    certificates(own),
                                    Certificates.privateKey(bytes(own, "signingKey")),
                                    Certificates.privateKey(bytes(own, "encryptionKey"))))
                            : Optional.empty(),
                    partners));
        } catch (GeneralSecurityException | IllegalArgumentException | DateTimeException e) {
            return Result.refused(unreadable(file, String.valueOf(e.getMessage())));
        }
    }

    private static Certificates certificates(JsonNode node) throws GeneralSecurityException {
        return Certificates.of(bytes(node, "signing"), bytes(node, "encryption"));
    }

    private static byte[] bytes(JsonNode node, String name) {
        return Base64.getDecoder().decode(node.path(name).asString(""));
    }

    /** Writes the book, for its owner alone; one that lies in clear stays so, whichever database is open. */
    Result<KeyBook> save(Place place) {
        boolean clear = Files.exists(place.file()) && !sealed(place.file());
        return clear ? write(new Place(place.file(), Optional.empty())) : write(place);
    }

    /** Writes it encrypted where there is a key to do so. */
    Result<KeyBook> write(Place place) {
        Path file = place.file();
        ObjectNode clear = json();
        ObjectNode json = clear;
        if (place.sealing().isPresent()) {
            Sealing sealing = place.sealing().get();
            byte[] sealed = sealing.seal(Json.write(clear).getBytes(StandardCharsets.UTF_8), FORMAT);
            json = JsonNodeFactory.instance.objectNode();
            json.put("format", FORMAT);
            json.put(SEALED, base64(sealed));
        }
        return SettingsFile.saveForOwner(
                file, this, json, why -> Finding.error(HandoverFinding.KEYS_UNWRITABLE, "", file, why));
    }

    private ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("format", FORMAT);
        own.ifPresent(pairs -> {
            ObjectNode node = json.putObject("own");
            put(node, pairs.certificates());
            node.put("signingKey", base64(pairs.signing().getEncoded()));
            node.put("encryptionKey", base64(pairs.encryption().getEncoded()));
        });
        var list = json.putArray("partners");
        for (Known known : partners) {
            ObjectNode node = list.addObject();
            put(node, known.certificates());
            node.put("added", known.partner().added().toString());
            known.partner().confirmed().ifPresent(at -> node.put("confirmed", at.toString()));
        }
        return json;
    }

    private static void put(ObjectNode node, Certificates certificates) {
        try {
            node.put("signing", base64(certificates.signing().getEncoded()));
            node.put("encryption", base64(certificates.encryption().getEncoded()));
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read has an encoding", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static Finding unreadable(Path file, String why) {
        return Finding.error(HandoverFinding.KEYS_UNREADABLE, "", file, why);
    }

    /** True where the file is there and encrypted. */
    static boolean sealed(Path file) {
        return Files.exists(file)
                && load(new Place(file, Optional.empty())).findings().stream()
                        .anyMatch(finding -> finding.code() == HandoverFinding.KEYS_SEALED);
    }

    /** A name from elsewhere in one line, without marks of direction. */
    static String plain(String name) {
        return name.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The same with a partner in place of the one of the same fingerprint. */
    KeyBook with(Known known) {
        var all = new ArrayList<>(without(known.partner().card().fingerprint()).partners());
        all.add(known);
        return new KeyBook(own, all);
    }

    /** The same without a partner. */
    KeyBook without(String fingerprint) {
        return new KeyBook(
                own,
                partners.stream()
                        .filter(each -> !each.partner().card().fingerprint().equals(fingerprint))
                        .toList());
    }

    /** The partner of a fingerprint. */
    Optional<Known> of(String fingerprint) {
        return partners.stream()
                .filter(each -> each.partner().card().fingerprint().equals(fingerprint))
                .findFirst();
    }

    /** The partner that people mean by its name or fingerprint. */
    Result<Known> named(String typed) {
        Optional<Known> exact = Card.fingerprint(typed).flatMap(this::of);
        if (exact.isPresent()) {
            return Result.of(exact.get());
        }
        List<Known> called = partners.stream()
                .filter(each -> each.partner().card().name().equals(typed.strip()))
                .toList();
        return switch (called.size()) {
            case 0 -> Result.refused(Finding.error(HandoverFinding.PARTNER_UNKNOWN, "", typed));
            case 1 -> Result.of(called.get(0));
            default -> Result.refused(Finding.error(HandoverFinding.PARTNER_AMBIGUOUS, "", typed));
        };
    }
}
