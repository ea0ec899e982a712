package org.tongbao.core.store;

import java.util.List;
import java.util.Objects;

/**
 * What the history is to tell of a save beside the changes of facts, e.g. what was chosen where two people had changed the same. Recorded
 * and chained with the changes; no fact of the document.
 *
 * @param subject one of the {@link #KINDS}, a slash, and what it is about
 * @param value canonical JSON
 * @param reason empty when none was asked
 */
public record Remark(String subject, String value, String reason) {

    /** Of lists brought in, and taken back. */
    public static final String IMPORT = "import/";

    /** What came in from whom by a hand-over. */
    public static final String HANDED_OVER = "handover/received/";

    /**
     * What was chosen in a conflict; what was done while a shared database could not be reached; what a local copy holds; what
     * list it came from; what was handed over to whom, or received.
     */
    public static final List<String> KINDS = List.of("merge/", "offline/", "copy/", IMPORT, "handover/");

    /** Requires all, and a subject that no fact can have. */
    public Remark {
        Objects.requireNonNull(value, "Remark::value");
        Objects.requireNonNull(reason, "Remark::reason");
        if (!is(subject)) {
            throw new IllegalArgumentException("no remark: " + subject);
        }
    }

    /** True when a record of the history with this subject is a remark. */
    public static boolean is(String subject) {
        return KINDS.stream().anyMatch(subject::startsWith);
    }
}
