package org.tongbao.store.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One fact of an incident in the wording of the document and in that of the history.
 *
 * @param list the shape's list that it is an entry of; none for an attribute of the incident itself
 * @param said to know it again by, never changed: a copy of the entry, or the value or values of the attribute
 * @param xmi its element in the document in UTF-8, never changed; empty for an attribute of the incident itself
 * @param text canonical JSON
 * @param member subject and text as a member of the canonical JSON of all facts, in UTF-8, never changed
 * @param reason why it corrects another, empty when it does not say so
 * @param recorded when it was written down, where it knows
 * @param unstorable the first character that the document cannot hold as U+XXXX, empty for none
 */
record Fact(
        Shape.@Nullable Part list,
        Object said,
        byte[] xmi,
        String text,
        byte[] member,
        String reason,
        Optional<Instant> recorded,
        String unstorable) {

    private static final byte[] NO_ELEMENT = {};

    /** An attribute of the incident itself. */
    static Fact attribute(String subject, Object value, FactJson json) {
        String text = json.attribute(value);
        Object said = value instanceof List<?> values ? List.copyOf(values) : value;
        return new Fact(
                null, said, NO_ELEMENT, text, Link.member(subject, text), "", Optional.empty(), json.unstorable());
    }

    /** True when an entry of a list says just this, in the document too. */
    boolean is(Shape.Part ofList, EObject other) {
        return list == ofList && said instanceof EObject own && Shape.same(ofList.contents(), own, other);
    }

    /** True when an attribute of the incident itself has just this value or these values. */
    boolean is(Object value) {
        return list == null && said.equals(value);
    }

    /** True when the history need not tell one from the other. */
    boolean says(Fact other) {
        return this == other || text.equals(other.text);
    }
}
