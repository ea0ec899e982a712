package org.tongbao.search.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The terms of a text: at each of its characters one begins, of two characters where either is Chinese, else of three, or
 * shorter at the end. So a word is in a text just when the terms of the word stand there in a row, and a word that is shorter
 * than a term when a term begins with it.
 */
final class Grams {

    private static final int SHORT = 2;
    private static final int LONG = 3;

    private Grams() {}

    /** A term of a word and where it begins. */
    record Gram(String term, int position) {}

    /** Length of the whole term that begins at a character, which may go beyond the end. */
    static int length(int[] points, int at) {
        return dense(points[at]) || at + 1 < points.length && dense(points[at + 1]) ? SHORT : LONG;
    }

    /** True for characters of which two say much: those of Chinese, Japanese and Korean, symbols, and what is private. */
    private static boolean dense(int point) {
        return point >= 0x2E80;
    }

    /** The term that begins at a character, cut at the end. */
    static String at(int[] points, int at) {
        return new String(points, at, Math.min(length(points, at), points.length - at));
    }

    /** As few whole terms of a word as cover it from its beginning as far as whole terms go. */
    static List<Gram> cover(int[] word) {
        var grams = new ArrayList<Gram>();
        int covered = 0;
        int at = next(word, covered);
        while (at >= 0) {
            grams.add(new Gram(at(word, at), at));
            covered = at + length(word, at);
            at = next(word, covered);
        }
        return grams;
    }

    /** Where the last whole term begins that covers a character, without a hole before it; -1 when there is none. */
    private static int next(int[] word, int covered) {
        for (int at = Math.min(covered, word.length - 1); at >= 0 && at > covered - LONG; at--) {
            int end = at + length(word, at);
            if (end > covered && end <= word.length) {
                return at;
            }
        }
        return -1;
    }

    /** What whole terms leave of a word: the beginning of a term; empty when they leave nothing. */
    static Optional<Gram> rest(int[] word, List<Gram> cover) {
        int covered = 0;
        if (!cover.isEmpty()) {
            Gram last = cover.get(cover.size() - 1);
            covered = last.position() + length(word, last.position());
        }
        if (covered >= word.length) {
            return Optional.empty();
        }
        // the longest there is: the last two characters, or the only one
        int at = Math.max(0, word.length - SHORT);
        return Optional.of(new Gram(at(word, at), at));
    }
}
