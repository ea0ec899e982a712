package org.tongbao.store.internal;

import org.eclipse.jdt.annotation.Nullable;

/** Lengths of the register's text columns. They serve listing and finding; the document has the whole text. */
final class Column {

    /** Characters of an id. */
    static final int ID = 100;

    /** Characters of a number, category or organization. */
    static final int NAME = 255;

    /** Characters of a code such as a level of responsibility. */
    static final int CODE = 20;

    /** Characters of a title. */
    static final int TITLE = 2000;

    private Column() {}

    /** What fits of a text, no half characters; empty for none. */
    static String fit(@Nullable String text, int length) {
        if (text == null) {
            return "";
        }
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }
}
