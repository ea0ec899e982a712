package org.tongbao.search.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a person typed, taken apart. */
final class Words {

    /** Nobody means more than this. */
    private static final int MOST = 32;

    private static final int LONGEST = 300;

    private static final String QUOTES = "\"“”„‟";

    private Words() {}

    /** The words, as they are compared; what stands between quotation marks is one, also when it is not closed yet. */
    static List<int[]> of(String typed) {
        Set<String> words = new LinkedHashSet<>();
        boolean quoted = false;
        for (String part : parts(typed)) {
            String plain = Plain.of(part).text();
            if (quoted) {
                words.add(plain);
            } else {
                words.addAll(List.of(plain.split(" ")));
            }
            quoted = !quoted;
        }
        words.remove("");
        return words.stream()
                .limit(MOST)
                .map(word -> word.codePoints().limit(LONGEST).toArray())
                .toList();
    }

    /** What stands outside and inside of quotation marks, in turns. */
    private static List<String> parts(String typed) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (int at = 0; at < typed.length(); at++) {
            char each = typed.charAt(at);
            // the full-width one is U+FF02
            if (QUOTES.indexOf(each) >= 0 || each == '＂') {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(each);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
