package org.tongbao.flow.internal.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide texts are and where they break. Widths are those of common fonts, in parts of the size, and the same everywhere,
 * so that a diagram looks the same whatever fonts there are.
 */
public final class TextSize {

    private static final int FIRST_WIDE = 0x2E80;
    private static final String NOT_FIRST = "，。、；：？！）」』〉》】〕％·…,.;:?!)]}/％";
    private static final String PAUSES = "，。、；：？！,;:";
    private static final String NOT_LAST = "（「『〈《【〔([{";
    private static final double STEP = 0.25;

    /** A line that is shorter against the other looks forlorn. */
    private static final double EVEN = 0.35;

    private TextSize() {
        super();
    }

    /** Width of a line in a size. */
    public static double width(String text, double size) {
        return text.codePoints().mapToDouble(TextSize::part).sum() * size;
    }

    /**
     * The fewest lines that fit, as even as can be.
     *
     * @param most width of a line; a word that is wider stands alone
     */
    public static List<String> wrap(String text, double size, double most) {
        List<String> pieces = pieces(text);
        List<String> lines = fill(pieces, most / size);
        if (lines.size() == 2) {
            List<String> spoken = afterPunctuation(pieces, most / size);
            if (!spoken.isEmpty()) {
                return spoken;
            }
        }
        double least = width(text, 1) / Math.max(1, lines.size());
        for (double width = least; width < most / size && lines.size() > 1; width += STEP) {
            List<String> even = fill(pieces, width);
            if (even.size() == lines.size() && even.stream().allMatch(line -> width(line, size) <= most)) {
                return even;
            }
        }
        return lines;
    }

    /** Two lines, the first of which ends where one would pause; none where such lines do not fit. */
    private static List<String> afterPunctuation(List<String> pieces, double most) {
        List<String> best = List.of();
        double shortest = Double.MAX_VALUE;
        for (int count = 1; count < pieces.size(); count++) {
            String first = String.join("", pieces.subList(0, count)).strip();
            String second =
                    String.join("", pieces.subList(count, pieces.size())).strip();
            double longer = Math.max(width(first, 1), width(second, 1));
            double shorter = Math.min(width(first, 1), width(second, 1));
            if (PAUSES.indexOf(first.codePointBefore(first.length())) >= 0
                    && longer <= most
                    && longer < shortest
                    && shorter > longer * EVEN) {
                best = List.of(first, second);
                shortest = longer;
            }
        }
        return best;
    }

    private static List<String> fill(List<String> pieces, double most) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (String piece : pieces) {
            if (!line.isEmpty() && width(line + piece.stripTrailing(), 1) > most) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
        }
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        return lines;
    }

    /** What is never broken: words of letters with the space behind, ideographs with their punctuation. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        var piece = new StringBuilder();
        int[] points = text.codePoints().toArray();
        for (int index = 0; index < points.length; index++) {
            piece.appendCodePoint(points[index]);
            if (index + 1 < points.length && breaks(points[index], points[index + 1])) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
        }
        return pieces;
    }

    private static boolean breaks(int before, int after) {
        if (NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0 || after == ' ') {
            return false;
        }
        return before == ' ' || before == '\n' || before >= FIRST_WIDE || after >= FIRST_WIDE;
    }

    private static double part(int point) {
        if (point >= FIRST_WIDE) {
            return 1;
        }
        return switch (point) {
            case ' ' -> 0.24;
            case 'i', 'j', 'l', 'I', '.', ',', ':', ';', '\'', '|', '!' -> 0.29;
            case 'f', 'r', 't', '(', ')', '[', ']', '/', '-' -> 0.36;
            case 'm', 'w', 'M', 'W', '%', '@' -> 0.9;
            case '–', '•' -> 0.6;
            default -> Character.isUpperCase(point) ? 0.66 : 0.56;
        };
    }
}
