package org.tongbao.store.internal;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One fact of an incident in the wording of the document and in that of the history.
 *
 * @param list the shape's list that it is an entry of; none for an attribute of the incident itself
 * @param entry a copy of its own to know it again by, never changed; none for an attribute of the incident itself
 * @param xmi its element in the document in UTF-8, never changed; empty for an attribute of the incident itself
 * @param text canonical JSON
 * @param member subject and text as a member of the canonical JSON of all facts, in UTF-8, never changed
 * @param reason why it corrects another, empty when it does not say so
 * @param recorded when it was written down, where it knows
 * @param unstorable the first character that the document cannot hold as U+XXXX, empty for none
 */
record Fact(
        Shape.@Nullable Part list,
        @Nullable EObject entry,
        byte[] xmi,
        String text,
        byte[] member,
        String reason,
        Optional<Instant> recorded,
        String unstorable) {

    private static final byte[] NO_ELEMENT = {};

    /** An attribute of the incident itself. */
    static Fact attribute(String subject, String text, String unstorable) {
        return new Fact(null, null, NO_ELEMENT, text, Link.member(subject, text), "", Optional.empty(), unstorable);
    }

    /** True when an entry of a list says just this, in the document too. */
    boolean is(Shape.Part ofList, EObject other) {
        @Nullable EObject own = entry;
        return list == ofList && own != null && Shape.same(ofList.contents(), own, other);
    }

    /** True when the history need not tell one from the other. */
    boolean says(Fact other) {
        return this == other || text.equals(other.text);
    }
}
