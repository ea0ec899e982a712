package org.tongbao.search.internal;

import java.util.List;
import java.util.Optional;
import org.tongbao.core.search.Excerpt;

/** Cuts out where words were found. */
final class Excerpts {

    /** Characters shown before and after. */
    private static final int AROUND = 24;

    private static final String CUT = "…";

    private Excerpts() {}

    /** Around the first word that is in any of these texts; empty when none is. */
    static Optional<Excerpt> of(List<String> texts, List<int[]> words) {
        for (int[] word : words) {
            for (String text : texts) {
                Plain plain = Plain.of(text);
                int at = indexOf(plain.points(), word);
                if (at >= 0) {
                    return Optional.of(cut(text, plain.origins()[at], plain.origins()[at + word.length]));
                }
            }
        }
        return Optional.empty();
    }

    private static int indexOf(int[] text, int[] word) {
        for (int at = 0; at + word.length <= text.length; at++) {
            int same = 0;
            while (same < word.length && text[at + same] == word[same]) {
                same++;
            }
            if (same == word.length) {
                return at;
            }
        }
        return -1;
    }

    private static Excerpt cut(String text, int begin, int end) {
        int first = text.codePointCount(0, begin) > AROUND ? text.offsetByCodePoints(begin, -AROUND) : 0;
        int last =
                text.codePointCount(end, text.length()) > AROUND ? text.offsetByCodePoints(end, AROUND) : text.length();
        return new Excerpt(
                (first > 0 ? CUT : "") + line(text.substring(first, begin)),
                line(text.substring(begin, end)),
                line(text.substring(end, last)) + (last < text.length() ? CUT : ""));
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
