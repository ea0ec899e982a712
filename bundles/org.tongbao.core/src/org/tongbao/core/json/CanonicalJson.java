package org.tongbao.core.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** JSON in one canonical way (RFC 8785), so that equal documents have equal bytes and equal hashes. Any thread. */
public final class CanonicalJson {

    /** The largest whole number that every reader of JSON knows exactly. */
    private static final long EXACT = 1L << 53;

    private static final char FIRST_PRINTABLE = ' ';
    private static final int DOUBLE_DIGITS = 17;
    private static final int MOST_DIGITS = 21;
    private static final int MOST_ZEROS = 6;

    private CanonicalJson() {
        super();
    }

    /** The bytes of a document, UTF-8. */
    public static byte[] bytes(JsonNode document) {
        return text(document).getBytes(StandardCharsets.UTF_8);
    }

    /** The text of a document. */
    public static String text(JsonNode document) {
        var out = new StringBuilder();
        write(document, out);
        return out.toString();
    }

    private static void write(JsonNode node, StringBuilder out) {
        if (node.isObject()) {
            var sorted = new TreeMap<String, JsonNode>();
            node.properties().forEach(member -> sorted.put(member.getKey(), member.getValue()));
            out.append('{');
            String before = "";
            for (Map.Entry<String, JsonNode> member : sorted.entrySet()) {
                out.append(before);
                quote(member.getKey(), out);
                out.append(':');
                write(member.getValue(), out);
                before = ",";
            }
            out.append('}');
        } else if (node.isArray()) {
            out.append('[');
            String before = "";
            for (JsonNode element : node) {
                out.append(before);
                write(element, out);
                before = ",";
            }
            out.append(']');
        } else if (node.isNumber()) {
            out.append(number(node.decimalValue()));
        } else if (node.isString()) {
            quote(node.stringValue(), out);
        } else {
            out.append(node.isBoolean() ? Boolean.toString(node.booleanValue()) : "null");
        }
    }

    /** As ECMAScript writes the double next to it. */
    private static String number(BigDecimal value) {
        if (value.signum() == 0) {
            return "0";
        }
        if (value.abs().compareTo(BigDecimal.valueOf(EXACT)) <= 0
                && value.stripTrailingZeros().scale() <= 0) {
            return value.stripTrailingZeros().toPlainString();
        }
        BigDecimal shortest = shortest(Math.abs(value.doubleValue()));
        String digits = shortest.unscaledValue().toString();
        int point = digits.length() - shortest.scale();
        return (value.signum() < 0 ? "-" : "") + number(digits, point);
    }

    /** The fewest digits that mean a double, the nearest of those. */
    private static BigDecimal shortest(double value) {
        var exact = new BigDecimal(value);
        BigDecimal shorter = exact;
        for (int digits = 1; digits <= DOUBLE_DIGITS; digits++) {
            shorter = exact.round(new MathContext(digits));
            if (shorter.doubleValue() == value) {
                break;
            }
        }
        return shorter.stripTrailingZeros();
    }

    private static String number(String digits, int point) {
        if (point > MOST_DIGITS || point <= -MOST_ZEROS) {
            String rest = digits.length() > 1 ? "." + digits.substring(1) : "";
            return digits.charAt(0) + rest + 'e' + (point > 0 ? "+" : "-") + Math.abs(point - 1);
        }
        if (point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        return point >= digits.length()
                ? digits + "0".repeat(point - digits.length())
                : digits.substring(0, point) + '.' + digits.substring(point);
    }

    /** Appends a text as JSON has it, in quotes. */
    public static void quote(String text, StringBuilder out) {
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < FIRST_PRINTABLE || c == '"' || c == '\\') {
                out.append(text, written, i);
                escape(c, out);
                written = i + 1;
            }
        }
        out.append(text, written, text.length()).append('"');
    }

    private static void escape(char c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append(String.format("\\u%04x", (int) c));
        }
    }
}
