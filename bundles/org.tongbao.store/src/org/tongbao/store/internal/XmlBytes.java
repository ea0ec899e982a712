package org.tongbao.store.internal;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** XML as it is written, in UTF-8. Used by one thread. */
final class XmlBytes {

    /** Most bytes that stand for one unit of a text: {@code &quot;}. */
    private static final int LONGEST = 6;

    private byte[] bytes = new byte[1024];
    private int length;

    /** Begins anew. */
    void clear() {
        length = 0;
    }

    /** Bytes so far. */
    int length() {
        return length;
    }

    /** Goes back to an earlier length. */
    void cut(int earlier) {
        length = earlier;
    }

    /** What was written. */
    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** What was written, valid until something else is. */
    ByteBuffer toBuffer() {
        return ByteBuffer.wrap(bytes, 0, length);
    }

    /** Appends what is XML already. */
    void append(byte[] xml) {
        reserve(xml.length);
        System.arraycopy(xml, 0, bytes, length, xml.length);
        length += xml.length;
    }

    /** Appends tags and names: ASCII. */
    @SuppressWarnings("deprecation") // the method for just this
    void tag(String ascii) {
        reserve(ascii.length());
        ascii.getBytes(0, ascii.length(), bytes, length);
        length += ascii.length();
    }

    /** Appends the value of an attribute; a reader makes blanks of line ends and tabs unless they are numbers. */
    void quoted(String text) {
        reserve(LONGEST * text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> tag("&amp;");
                case '<' -> tag("&lt;");
                case '"' -> tag("&quot;");
                case '\n' -> tag("&#xA;");
                case '\r' -> tag("&#xD;");
                case '\t' -> tag("&#x9;");
                default -> i += character(c, text, i);
            }
        }
    }

    /** Appends the text of an element; line ends other than carriage returns stay. */
    void plain(String text) {
        reserve(LONGEST * text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> tag("&amp;");
                case '<' -> tag("&lt;");
                case '"' -> tag("&quot;");
                case '\r' -> tag("&#xD;");
                case '>' -> tag(i >= 2 && text.startsWith("]]", i - 2) ? "&gt;" : ">");
                default -> i += character(c, text, i);
            }
        }
    }

    /** Appends the character at an index; returns how many more than one unit of the text it took. */
    private int character(char c, String text, int i) {
        if (c < 0x80) {
            bytes[length++] = (byte) c;
            return 0;
        }
        if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | c >> 6);
            bytes[length++] = rest(c);
            return 0;
        }
        if (!Character.isSurrogate(c)) {
            bytes[length++] = (byte) (0xE0 | c >> 12);
            bytes[length++] = rest(c >> 6);
            bytes[length++] = rest(c);
            return 0;
        }
        int point = text.codePointAt(i);
        bytes[length++] = (byte) (0xF0 | point >> 18);
        bytes[length++] = rest(point >> 12);
        bytes[length++] = rest(point >> 6);
        bytes[length++] = rest(point);
        return Character.charCount(point) - 1;
    }

    private static byte rest(int bits) {
        return (byte) (0x80 | bits & 0x3F);
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }
}
