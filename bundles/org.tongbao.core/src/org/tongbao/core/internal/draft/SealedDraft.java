package org.tongbao.core.internal.draft;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.tongbao.core.seal.Sealing;

/** A draft's file under a key: a head line {@code tongbao-draft/2 KEY}, then the sealed bytes of what {@link DraftFile} writes. */
public final class SealedDraft {

    private static final String FORMAT = "tongbao-draft/2 ";

    private SealedDraft() {
        super();
    }

    /** The bytes of a draft's file, sealed. */
    public static byte[] seal(byte[] plain, Sealing by) {
        byte[] head = head(by).getBytes(StandardCharsets.US_ASCII);
        byte[] sealed = by.seal(plain, head(by));
        byte[] all = Arrays.copyOf(head, head.length + sealed.length);
        System.arraycopy(sealed, 0, all, head.length, sealed.length);
        return all;
    }

    /** True for what was sealed by whatever key. */
    public static boolean sealed(byte[] content) {
        return starts(content, FORMAT);
    }

    /** True for what was sealed by this key. */
    public static boolean sealed(byte[] content, Sealing by) {
        return starts(content, head(by));
    }

    /** What was sealed by this key; empty when it was altered or cut short since. */
    public static Optional<byte[]> open(byte[] content, Sealing by) {
        return by.open(Arrays.copyOfRange(content, head(by).length(), content.length), head(by));
    }

    private static boolean starts(byte[] content, String text) {
        byte[] head = text.getBytes(StandardCharsets.US_ASCII);
        return content.length >= head.length && Arrays.equals(content, 0, head.length, head, 0, head.length);
    }

    private static String head(Sealing by) {
        return FORMAT + by.id() + "\n";
    }
}
