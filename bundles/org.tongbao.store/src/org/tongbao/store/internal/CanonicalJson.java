package org.tongbao.store.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Writes values as JSON in one canonical way (RFC 8785): members sorted, no blanks, shortest escapes, so that equal facts
 * have equal texts.
 */
final class CanonicalJson {

    private static final char FIRST_PRINTABLE = ' ';

    private CanonicalJson() {}

    /** The text of a map with text keys, list, text, whole number or boolean. */
    static String of(Object value) {
        var out = new StringBuilder();
        write(value, out);
        return out.toString();
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
        } else if (value instanceof Long || value instanceof Integer || value instanceof Boolean) {
            out.append(value);
        } else {
            writeText(String.valueOf(value), out);
        }
    }

    private static void writeMembers(Map<?, ?> members, StringBuilder out) {
        String before = "{";
        for (var member : new TreeMap<>(members).entrySet()) {
            out.append(before);
            writeText(String.valueOf(member.getKey()), out);
            out.append(':');
            write(member.getValue(), out);
            before = ",";
        }
        out.append(members.isEmpty() ? "{}" : "}");
    }

    private static void writeText(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < FIRST_PRINTABLE) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
