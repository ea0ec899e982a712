package org.tongbao.store.internal;

import java.time.Instant;
import java.util.Optional;

/**
 * One fact of an incident in the wording of the document and in that of the history.
 *
 * @param xmi its element in the document in UTF-8, never changed; empty for an attribute of the incident itself
 * @param text canonical JSON
 * @param reason why it corrects another, empty when it does not say so
 * @param recorded when it was written down, where it knows
 * @param unstorable the first character that the document cannot hold as U+XXXX, empty for none
 */
record Fact(byte[] xmi, String text, String reason, Optional<Instant> recorded, String unstorable) {

    /** True when the history need not tell one from the other. */
    boolean says(Fact other) {
        return this == other || text.equals(other.text);
    }
}
