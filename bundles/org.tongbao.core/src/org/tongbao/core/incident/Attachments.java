package org.tongbao.core.incident;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.tongbao.core.store.AttachmentStore;
import org.tongbao.model.incident.Attachment;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;

/** The files attached to incidents. */
public final class Attachments {

    private static final int LONGEST_NAME = 120;

    /** Names that Windows keeps for devices, whatever ending they have. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private Attachments() {
        super();
    }

    /** The fact that a file is attached whose content is kept. */
    public static Attachment of(Path file, AttachmentStore.Content content, String by, Instant now) {
        Attachment attachment = IncidentFactory.eINSTANCE.createAttachment();
        attachment.setId(UUID.randomUUID().toString());
        attachment.setName(String.valueOf(file.getFileName()));
        attachment.setSize(content.bytes());
        attachment.setSha256(content.sha256());
        String type = mediaType(file);
        if (!type.isEmpty()) {
            attachment.setMediaType(type);
        }
        attachment.setAdded(now.truncatedTo(ChronoUnit.SECONDS));
        attachment.setBy(by);
        return attachment;
    }

    /** Those that were not taken off. */
    public static List<Attachment> attached(Incident incident) {
        return incident.getAttachments().stream()
                .filter(each -> each.getWithdrawn() == null)
                .toList();
    }

    /** Those, also taken off, of this name, or whose hash begins with this; all when there are several. */
    public static List<Attachment> named(Incident incident, String nameOrHash) {
        String hash = nameOrHash.toLowerCase(Locale.ROOT);
        return incident.getAttachments().stream()
                .filter(each -> nameOrHash.equals(each.getName())
                        || hash.length() >= Byte.SIZE
                                && each.getSha256() != null
                                && each.getSha256().startsWith(hash))
                .toList();
    }

    /**
     * A name from elsewhere as the name of a file in a folder that one has chosen: nothing in it leads out of the folder, and every
     * system takes it.
     */
    public static String safeName(String name) {
        var safe = new StringBuilder();
        name.codePoints()
                .map(c -> c < ' ' || c == 0x7f || "/\\:*?\"<>|".indexOf(c) >= 0 || control(c) ? '_' : c)
                .limit(LONGEST_NAME)
                .forEach(safe::appendCodePoint);
        // a dot first hides it, one at the end Windows cuts off
        String plain = safe.toString().replaceAll("^[. ]+|[. ]+$", "");
        String stem = plain.replaceAll("\\..*", "").toLowerCase(Locale.ROOT);
        boolean device = DEVICES.contains(stem) || stem.matches("(com|lpt)[0-9]");
        return plain.isEmpty() ? "attachment" : device ? "_" + plain : plain;
    }

    /** Marks of direction, which make {@code exe.txt} of {@code txt.exe}, and halves of characters. */
    private static boolean control(int c) {
        return Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.SURROGATE;
    }

    private static String mediaType(Path file) {
        try {
            String type = Files.probeContentType(file);
            return type == null ? "" : type;
        } catch (IOException e) {
            // not to be told is no obstacle
            return "";
        }
    }
}
