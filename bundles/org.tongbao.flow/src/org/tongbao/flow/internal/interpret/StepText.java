package org.tongbao.flow.internal.interpret;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.flow.internal.layout.TextSize;
import org.tongbao.flow.scene.Outline;
import org.tongbao.flow.scene.Rect;
import org.tongbao.flow.scene.TextLine;

/**
 * Words in a box: the first paragraph in full size, the others smaller, all in the middle.
 *
 * @param rows lines from above
 */
record StepText(List<Row> rows) {

    private static final double SMALLER = 0.75;
    private static final double LEADING = 1.2;
    private static final double PADDING = 4.5;
    private static final double CORNER = 7;
    private static final double ROUND = 12;
    private static final double POINTED = 17;

    record Row(String text, double size) {}

    /** What fits into a box of a width. */
    static StepText of(String label, Outline outline, double width, double size) {
        double most = width - 2 * side(outline);
        List<Row> rows = new ArrayList<>();
        for (String paragraph : label.split("\n")) {
            double used = rows.isEmpty() ? size : size * SMALLER;
            TextSize.wrap(paragraph, used, most).forEach(line -> rows.add(new Row(line, used)));
        }
        return new StepText(List.copyOf(rows));
    }

    private static double side(Outline outline) {
        return switch (outline) {
            case RECTANGLE -> CORNER;
            case LOZENGE -> POINTED;
            case ELLIPSE, RING -> ROUND;
        };
    }

    /** Height of the box it needs. */
    double height() {
        return rows.stream().mapToDouble(row -> row.size() * LEADING).sum() + 2 * PADDING;
    }

    /** The lines in the middle of a box. */
    List<TextLine> in(Rect box, boolean bold, int colour) {
        List<TextLine> lines = new ArrayList<>();
        double y = box.centerY() - (height() - 2 * PADDING) / 2;
        for (Row row : rows) {
            double width = TextSize.width(row.text(), row.size());
            double baseline = y + row.size() * LEADING / 2 + row.size() * 0.37;
            lines.add(new TextLine(row.text(), box.centerX() - width / 2, baseline, width, row.size(), bold, colour));
            y += row.size() * LEADING;
        }
        return lines;
    }
}
