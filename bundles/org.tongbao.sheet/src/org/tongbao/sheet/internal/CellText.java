package org.tongbao.sheet.internal;

import java.util.regex.Pattern;

/** Words as they may stand in a cell. Any thread. */
final class CellText {

    /** Most characters a cell may have in the programs that read these files. */
    static final int MOST = 32_767;

    private static final char REPLACEMENT = '\uFFFD';

    /** What a spreadsheet program takes for a formula once it is typed, or once the file is saved as CSV. */
    private static final String FORMULA_BEGINS = "=+-@\t\r";

    private static final Pattern LINE_END = Pattern.compile("\r\n?");

    private CellText() {
        super();
    }

    /** The words with line feeds alone, without what XML cannot hold, and no longer than a cell may be. */
    static String fit(String text) {
        String lines = LINE_END.matcher(text).replaceAll("\n");
        var fit = new StringBuilder(lines.length());
        lines.codePoints().forEach(point -> fit.appendCodePoint(allowed(point) ? point : REPLACEMENT));
        if (fit.length() <= MOST) {
            return fit.toString();
        }
        int end = Character.isHighSurrogate(fit.charAt(MOST - 2)) ? MOST - 2 : MOST - 1;
        return fit.substring(0, end) + '…';
    }

    /** True for words that must be marked as such, so that nobody's program makes a formula of them. */
    static boolean likeFormula(String text) {
        return !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0;
    }

    /** What XML 1.0 can hold (2.2). */
    private static boolean allowed(int point) {
        return point == '\t'
                || point == '\n'
                || point >= 0x20 && point < Character.MIN_SURROGATE
                || point > Character.MAX_SURROGATE && point != 0xFFFE && point != 0xFFFF;
    }
}
