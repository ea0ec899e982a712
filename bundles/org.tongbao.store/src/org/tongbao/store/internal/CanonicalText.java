package org.tongbao.store.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.json.CanonicalJson;

/**
 * Writes values as JSON in one canonical way (RFC 8785): members sorted, no blanks, shortest escapes, so that equal facts
 * have equal texts.
 */
final class CanonicalText {

    private CanonicalText() {}

    /** The text of a map with text keys, list, text, whole number or boolean; or of what a builder has as such a text already. */
    static String of(Object value) {
        var out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    /** The text of an object whose members, name and value in turn, are given in the canonical order of their names. */
    static String ofSorted(Object... members) {
        var out = new StringBuilder();
        writeSorted(out, members);
        return out.toString();
    }

    /** Appends the text of an object whose members are given in the canonical order of their names. */
    static void writeSorted(StringBuilder out, Object... members) {
        char before = '{';
        for (int i = 0; i < members.length; i += 2) {
            out.append(before);
            write(members[i], out);
            out.append(':');
            write(members[i + 1], out);
            before = ',';
        }
        out.append('}');
    }

    private static void write(@Nullable Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> members) {
            writeMembers(members, out);
        } else if (value instanceof List<?> elements) {
            String before = "[";
            for (@Nullable Object element : elements) {
                out.append(before);
                write(element, out);
                before = ",";
            }
            out.append(elements.isEmpty() ? "[]" : "]");
        } else if (value instanceof Long
                || value instanceof Integer
                || value instanceof Boolean
                || value instanceof StringBuilder) {
            out.append(value);
        } else {
            CanonicalJson.quote(String.valueOf(value), out);
        }
    }

    private static void writeMembers(Map<?, ?> members, StringBuilder out) {
        String before = "{";
        for (var member : new TreeMap<>(members).entrySet()) {
            out.append(before);
            CanonicalJson.quote(String.valueOf(member.getKey()), out);
            out.append(':');
            write(member.getValue(), out);
            before = ",";
        }
        out.append(members.isEmpty() ? "{}" : "}");
    }
}
