package org.tongbao.core.handover;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.json.CanonicalJson;
import org.tongbao.core.json.Json;
import org.tongbao.core.seal.Sha256;
import org.tongbao.core.store.AttachmentStore;
import tools.jackson.databind.JsonNode;

/**
 * The inside of a hand-over: a zip archive of {@code manifest.json}, {@code incidents/ID.json} and {@code attachments/SHA256}. What is
 * not as it should be is refused by an exception; names in it lead nowhere, since each is one of these.
 */
final class ParcelFile {

    private static final String MANIFEST = "manifest.json";
    private static final String INCIDENTS = "incidents/";
    private static final String ATTACHMENTS = "attachments/";
    private static final String JSON = ".json";
    private static final String UUID = "[0-9A-Za-z-]{1,64}";
    private static final String HASH = "[0-9a-f]{64}";
    private static final int MOST_JSON = 50 << 20;
    private static final int MOST_INCIDENTS = 1000;

    private ParcelFile() {
        super();
    }

    /** Says that an archive is none of ours. */
    static final class Malformed extends IOException {

        private static final long serialVersionUID = 1;

        private final String format;

        Malformed(String what) {
            this(what, "");
        }

        private Malformed(String what, String format) {
            super(what);
            this.format = format;
        }

        /** The format of a newer program; empty where that is not why. */
        String format() {
            return format;
        }
    }

    /**
     * What came out.
     *
     * @param incidents their JSON by id, each as the manifest has it
     * @param contents of attachments by their hash, in a folder of the reader's
     */
    record Unpacked(Manifest manifest, Map<String, byte[]> incidents, Map<String, Path> contents) {}

    /** Writes the archive; attachments follow by {@link #attachment}. */
    static ZipOutputStream begin(OutputStream out, Manifest manifest, Map<String, byte[]> incidents)
            throws IOException {
        var zip = new ZipOutputStream(out);
        entry(zip, MANIFEST, CanonicalJson.bytes(manifest.json()));
        for (Map.Entry<String, byte[]> incident : incidents.entrySet()) {
            entry(zip, INCIDENTS + incident.getKey() + JSON, incident.getValue());
        }
        return zip;
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** Adds the content of an attachment. */
    static void attachment(ZipOutputStream zip, String sha256, Path content) throws IOException {
        zip.putNextEntry(new ZipEntry(ATTACHMENTS + sha256));
        Files.copy(content, zip);
        zip.closeEntry();
    }

    /**
     * Takes an archive apart.
     *
     * @param folder takes the contents of attachments; empty to leave them
     * @throws Malformed where it is not as it should be
     */
    static Unpacked read(InputStream in, Optional<Path> folder) throws IOException {
        var incidents = new HashMap<String, byte[]>();
        var contents = new HashMap<String, Path>();
        // the stream is its owner's to close
        var zip = new ZipInputStream(in);
        @Nullable ZipEntry first = zip.getNextEntry();
        if (first == null || !first.getName().equals(MANIFEST)) {
            throw new Malformed(MANIFEST);
        }
        Manifest manifest = manifest(content(zip));
        for (@Nullable ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            if (name.matches(INCIDENTS + UUID + JSON) && incidents.size() < MOST_INCIDENTS) {
                incidents.put(name.substring(INCIDENTS.length(), name.length() - JSON.length()), content(zip));
            } else if (name.matches(ATTACHMENTS + HASH)) {
                String hash = name.substring(ATTACHMENTS.length());
                if (folder.isPresent()) {
                    contents.put(hash, spool(zip, hash, folder.get().resolve(hash)));
                }
            } else {
                throw new Malformed(name);
            }
        }
        in.transferTo(OutputStream.nullOutputStream());
        check(manifest, incidents);
        return new Unpacked(manifest, incidents, contents);
    }

    private static Manifest manifest(byte[] content) throws Malformed {
        JsonNode json = Json.read(content, MANIFEST).value().orElseThrow(() -> new Malformed(MANIFEST));
        String format = Manifest.format(json);
        if (!format.equals(Manifest.FORMAT)) {
            throw new Malformed(MANIFEST, format);
        }
        return Manifest.of(json).orElseThrow(() -> new Malformed(MANIFEST));
    }

    private static void check(Manifest manifest, Map<String, byte[]> incidents) throws Malformed {
        if (manifest.id().isEmpty()
                || manifest.incidents().isEmpty()
                || incidents.size() != manifest.incidents().size()) {
            throw new Malformed(MANIFEST);
        }
        for (Manifest.Item item : manifest.incidents()) {
            byte @Nullable [] content = incidents.get(item.id());
            Optional<JsonNode> json = content == null
                    ? Optional.empty()
                    : Json.read(content, item.id()).value();
            if (json.filter(read -> item.id().equals(read.path("id").asString(""))
                            && item.hash().equals(Sha256.of(CanonicalJson.bytes(read))))
                    .isEmpty()) {
                throw new Malformed(item.id());
            }
        }
    }

    private static byte[] content(ZipInputStream zip) throws IOException {
        byte[] content = zip.readNBytes(MOST_JSON + 1);
        if (content.length > MOST_JSON) {
            throw new Malformed("too large");
        }
        return content;
    }

    private static Path spool(ZipInputStream zip, String hash, Path to) throws IOException {
        var digest = Sha256.digest();
        try (OutputStream out = Files.newOutputStream(to)) {
            var in = new DigestInputStream(zip, digest);
            byte[] buffer = new byte[1 << 16];
            long all = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                all += read;
                if (all > AttachmentStore.LIMIT) {
                    throw new Malformed(hash);
                }
                out.write(buffer, 0, read);
            }
        }
        if (!hash.equals(Sha256.hex(digest))) {
            throw new Malformed(hash);
        }
        return to;
    }
}
