package org.tongbao.store.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.seal.Sha256;

/**
 * One link of the chain of an organization: a revision of one of its incidents, or of its own document, with all that was
 * recorded then. {@code hash = SHA-256(hash of the link before ‖ canonical JSON of this)}.
 *
 * @param organization the name that the revision gives it, as far as a column holds it; empty while there is none
 * @param position from 1, without gaps
 * @param id of the incident or the organization
 * @param revision of it
 * @param linked microseconds; when the link was made: at the save, or at the upgrade for what was saved before
 * @param records hash of what the history recorded
 * @param document hash of all facts after it
 */
record Link(
        String organization, long position, String id, long revision, long linked, String records, String document) {

    private static final String FORMAT = "tongbao-chain/1";

    private static final byte[] EMPTY = {'{', '}'};
    private static final byte[] END = {'}'};

    /** The chain of an organization of this name; blanks at the end would tell engines apart. */
    static String chain(@Nullable String name) {
        return Column.fit(name == null ? "" : name.strip(), Column.NAME).strip();
    }

    /** What a chain begins with instead of a link. */
    static String genesis(String organization, String origin, long began) {
        return Sha256.of(CanonicalText.of(
                Map.of("began", instant(began), "format", FORMAT, "organization", organization, "origin", origin)));
    }

    /** The link of a save. */
    static Link of(String organization, String id, Version version, String author, List<Change> changes) {
        long saved = Micros.of(version.saved());
        long first = version.historyLength() - changes.size() + 1;
        return new Link(
                organization,
                0,
                id,
                version.revision(),
                saved,
                records(id, version.revision(), saved, author, first, changes),
                document(version.facts().members()));
    }

    /** The same link in its place. */
    Link at(long place) {
        return new Link(organization, place, id, revision, linked, records, document);
    }

    /** Its own hash behind that of the link before. */
    String hash(String previous) {
        return Sha256.of(
                previous,
                CanonicalText.ofSorted(
                        "at",
                        instant(linked),
                        "document",
                        document,
                        "id",
                        id,
                        "organization",
                        organization,
                        "position",
                        position,
                        "records",
                        records,
                        "revision",
                        revision));
    }

    /**
     * Hash of what the history recorded of one revision.
     *
     * @param first number of the first of the records
     * @param saved microseconds
     */
    static String records(String id, long revision, long saved, String author, long first, List<Change> changes) {
        var records = new StringBuilder();
        long sequence = first;
        for (Change change : changes) {
            records.append(records.isEmpty() ? '[' : ',');
            CanonicalText.writeSorted(
                    records,
                    "action",
                    change.action(),
                    "from",
                    change.from(),
                    "reason",
                    change.reason(),
                    "sequence",
                    sequence,
                    "subject",
                    change.subject(),
                    "to",
                    change.to());
            sequence++;
        }
        records.append(records.isEmpty() ? "[]" : "]");
        return Sha256.of(CanonicalText.ofSorted(
                "at", instant(saved), "author", author, "id", id, "records", records, "revision", revision));
    }

    /**
     * Hash of all facts of an incident or an organization.
     *
     * @param facts canonical JSON by subject
     */
    static String document(SortedMap<String, String> facts) {
        return document(facts.entrySet().stream()
                .map(fact -> member(fact.getKey(), fact.getValue()))
                .toList());
    }

    /**
     * Hash of all facts of an incident or an organization.
     *
     * @param members of their canonical JSON, in its order
     */
    private static String document(List<byte[]> members) {
        MessageDigest digest = Sha256.digest();
        byte before = '{';
        for (byte[] member : members) {
            digest.update(before);
            digest.update(member);
            before = ',';
        }
        digest.update(members.isEmpty() ? EMPTY : END);
        return Sha256.hex(digest);
    }

    /**
     * A fact as a member of the canonical JSON of all, in UTF-8. Most stay as they are from one revision to the next.
     *
     * @param text canonical JSON
     */
    static byte[] member(String subject, String text) {
        return (CanonicalText.of(subject) + ':' + text).getBytes(StandardCharsets.UTF_8);
    }

    private static String instant(long micros) {
        return Micros.instant(micros).toString();
    }
}
