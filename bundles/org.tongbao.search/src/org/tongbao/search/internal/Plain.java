package org.tongbao.search.internal;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as it is compared: one spelling for what people do not tell apart. Capitals, widths, composed and decomposed letters,
 * variants of one character, and kinds of blanks come to the same; what cannot be seen is left out. Each character tells where it
 * stood in the text it was made from.
 *
 * @param points the characters
 * @param origins where the one each comes from begins in the text; one more than there are characters, the last one the end
 */
public record Plain(int[] points, int[] origins) {

    /** Pairs of characters that are written for one another; the second is compared. */
    private static final String VARIANTS = "臺台裏裡衆眾峯峰羣群牀床啓啟爲為着著麪麵綫線滙匯隣鄰鷄雞拠據";

    /** Voicing marks of half-width katakana. */
    private static final String HALF_WIDTH_MARKS = "\uFF9E\uFF9F";

    private static final int REPLACEMENT = 0xFFFD;
    private static final int FIRST_HAN = 0x4E00;
    private static final int LAST_HAN = 0x9FFF;
    private static final int ASCII = 0x80;

    /** Makes it of a text. */
    public static Plain of(String text) {
        return new Maker(text).make();
    }

    /** The characters as a text. */
    public String text() {
        return new String(points, 0, points.length);
    }

    int length() {
        return points.length;
    }

    private static final class Maker {
        private final String text;
        private int[] points;
        private int[] origins;
        private int length;

        Maker(String text) {
            this.text = text;
            points = new int[text.length() + 1];
            origins = new int[text.length() + 1];
        }

        Plain make() {
            int at = 0;
            while (at < text.length()) {
                int end = end(at);
                int first = text.codePointAt(at);
                boolean alone = end == at + Character.charCount(first);
                if (alone && (first < ASCII || first >= FIRST_HAN && first <= LAST_HAN)) {
                    add(first, at);
                } else {
                    String unit = Normalizer.normalize(text.substring(at, end), Normalizer.Form.NFKC);
                    int from = at;
                    unit.codePoints().forEach(point -> add(point, from));
                }
                at = end;
            }
            if (length > 0 && points[length - 1] == ' ') {
                length--;
            }
            origins = Arrays.copyOf(origins, length + 1);
            origins[length] = text.length();
            return new Plain(Arrays.copyOf(points, length), origins);
        }

        /** End of a character with the marks that are combined with it. */
        private int end(int begin) {
            int end = begin + Character.charCount(text.codePointAt(begin));
            while (end < text.length() && combining(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            return end;
        }

        private static boolean combining(int point) {
            int type = Character.getType(point);
            return type == Character.NON_SPACING_MARK
                    || type == Character.COMBINING_SPACING_MARK
                    || HALF_WIDTH_MARKS.indexOf(point) >= 0;
        }

        private void add(int raw, int from) {
            int type = Character.getType(raw);
            if (type == Character.FORMAT) {
                return;
            }
            boolean blank = Character.isWhitespace(raw) || Character.isSpaceChar(raw) || type == Character.CONTROL;
            int point = blank ? ' ' : type == Character.SURROGATE ? REPLACEMENT : one(raw);
            if (blank && (length == 0 || points[length - 1] == ' ')) {
                return;
            }
            if (length == points.length) {
                points = Arrays.copyOf(points, length * 2);
                origins = Arrays.copyOf(origins, length * 2);
            }
            points[length] = point;
            origins[length] = from;
            length++;
        }

        private static int one(int point) {
            int lower = Character.toLowerCase(point);
            if (lower < FIRST_HAN) {
                return lower;
            }
            int variant = VARIANTS.indexOf(lower);
            return variant >= 0 && variant % 2 == 0 ? VARIANTS.charAt(variant + 1) : lower;
        }
    }
}
