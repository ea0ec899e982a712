package org.tongbao.core.internal.draft;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import org.eclipse.emf.ecore.EObject;
import org.tongbao.core.draft.Draft;
import org.tongbao.core.draft.DraftKind;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.internal.xmi.Xmi;
import org.tongbao.core.seal.Sha256;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * One draft as a file: a head line {@code tongbao-draft/1 REVISION INSTANT LENGTH SHA-256}, then the document as XMI.
 * The exchange format would not do here, since a draft may hold what must not be saved yet.
 */
public final class DraftFile {

    private static final String FORMAT = "tongbao-draft/1";
    private static final int PARTS = 5;

    private DraftFile() {
        super();
    }

    /** The bytes of a draft's file. */
    public static byte[] write(EObject document, long revision, Instant written) {
        byte[] body = Xmi.write(document);
        String head = String.join(
                        " ",
                        FORMAT,
                        Long.toString(revision),
                        written.toString(),
                        Integer.toString(body.length),
                        hash(body, 0))
                + "\n";
        byte[] start = head.getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[start.length + body.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(body, 0, all, start.length, body.length);
        return all;
    }

    /** The draft in a file; refused when it was cut short or changed. */
    public static <T extends EObject> Result<Draft<T>> read(DraftKind<T> kind, byte[] content) {
        int end = 0;
        while (end < content.length && content[end] != '\n') {
            end++;
        }
        String[] head = new String(content, 0, end, StandardCharsets.US_ASCII).split(" ");
        if (head.length != PARTS || !head[0].equals(FORMAT)) {
            return damaged("head");
        }
        int start = Math.min(end + 1, content.length);
        if (!head[3].equals(Integer.toString(content.length - start))) {
            return damaged("length");
        }
        if (!head[4].equals(hash(content, start))) {
            return damaged("checksum");
        }
        try {
            long revision = Long.parseLong(head[1]);
            Instant written = Instant.parse(head[2]);
            byte[] body = Arrays.copyOfRange(content, start, content.length);
            return Xmi.read(body, "draft", kind.metamodel(), kind.type())
                    .map(document -> new Draft<>(document, revision, written));
        } catch (NumberFormatException | DateTimeException e) {
            return damaged("head");
        }
    }

    private static <T extends EObject> Result<Draft<T>> damaged(String what) {
        return Result.refused(Finding.error(CoreFinding.DEFINITION_UNREADABLE, "draft", "draft", "1", what));
    }

    private static String hash(byte[] content, int from) {
        MessageDigest digest = Sha256.digest();
        digest.update(content, from, content.length - from);
        return Sha256.hex(digest);
    }
}
