package org.tongbao.search.internal;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The terms of texts, one after the other, so far apart that no word goes from one to the next. Used by one thread, once. */
final class GramStream extends TokenStream {

    private static final int APART = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<String> texts;
    private int[] points = {};
    private int next;
    private boolean begun;

    GramStream(List<String> texts) {
        this.texts = texts.iterator();
    }

    @Override
    public boolean incrementToken() {
        boolean another = false;
        while (next >= points.length) {
            if (!texts.hasNext()) {
                return false;
            }
            points = Plain.of(texts.next()).points();
            next = 0;
            another = begun;
        }
        clearAttributes();
        int end = Math.min(points.length, next + Grams.length(points, next));
        for (int at = next; at < end; at++) {
            append(points[at]);
        }
        increment.setPositionIncrement(another ? APART : 1);
        next++;
        begun = true;
        return true;
    }

    private void append(int point) {
        if (Character.isBmpCodePoint(point)) {
            term.append((char) point);
        } else {
            term.append(Character.highSurrogate(point)).append(Character.lowSurrogate(point));
        }
    }
}
