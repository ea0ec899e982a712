package org.tongbao.flow.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;
import java.util.stream.Collectors;
import org.tongbao.flow.scene.Icon;
import org.tongbao.flow.scene.Outline;
import org.tongbao.flow.scene.Point;
import org.tongbao.flow.scene.Rect;

/**
 * An outline.
 *
 * @param parts in their order
 */
public record Path(List<Part> parts) {

    /** How far the handles of a quarter of a circle are away, in radii. */
    private static final double ROUND = 0.5523;

    private static final double CORNER = 3;
    private static final double BEND = 4;
    private static final double ARROW = 6;
    private static final double ARROW_HALF = 2.8;

    /**
     * A step of the pen.
     *
     * @param command M, L, C or Z as in SVG, absolute
     * @param at coordinates
     */
    public record Part(char command, List<Double> at) {

        private String svg() {
            return command + at.stream().map(Path::number).collect(Collectors.joining(" "));
        }
    }

    public Path {
        parts = List.copyOf(parts);
    }

    /** In the words of SVG. */
    public String svg() {
        return parts.stream().map(Part::svg).collect(Collectors.joining(" "));
    }

    /** As short as it can be written with two decimals. */
    public static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceFirst("\\.?0+$", "").replaceFirst("^-0$", "0");
    }

    /** A box with sharp corners. */
    public static Path of(Rect box) {
        return rounded(box, 0);
    }

    /** A shape within a box. */
    public static Path of(Outline outline, Rect box) {
        return switch (outline) {
            case RECTANGLE -> rounded(box, CORNER);
            case LOZENGE -> lozenge(box);
            case ELLIPSE, RING -> rounded(box, Math.min(box.width(), box.height()) / 2);
        };
    }

    /** A picture in its box. */
    public static Path of(Icon icon) {
        var pen = new Pen();
        double scale = icon.box().width() / Icon.GRID;
        try (var words = new Scanner(icon.path()).useLocale(Locale.ROOT)) {
            while (words.hasNext()) {
                char command = words.next().charAt(0);
                List<Double> at = new ArrayList<>();
                while (words.hasNextDouble()) {
                    double origin =
                            at.size() % 2 == 0 ? icon.box().x() : icon.box().y();
                    at.add(origin + words.nextDouble() * scale);
                }
                pen.parts.add(new Part(command, at));
            }
        }
        return pen.path();
    }

    /** A line with round bends. */
    public static Path line(List<Point> points) {
        var pen = new Pen();
        pen.move(points.get(0));
        for (int index = 1; index < points.size() - 1; index++) {
            Point bend = points.get(index);
            Point before = toward(bend, points.get(index - 1));
            Point after = toward(bend, points.get(index + 1));
            pen.line(before);
            pen.curve(bend, bend, after);
        }
        pen.line(points.get(points.size() - 1));
        return pen.path();
    }

    /** The head of an arrow at the end of a line. */
    public static Path arrow(List<Point> points) {
        Point end = points.get(points.size() - 1);
        Point before = points.get(points.size() - 2);
        double x = Math.signum(end.x() - before.x());
        double y = Math.signum(end.y() - before.y());
        var pen = new Pen();
        pen.move(end);
        pen.line(new Point(end.x() - x * ARROW + y * ARROW_HALF, end.y() - y * ARROW + x * ARROW_HALF));
        pen.line(new Point(end.x() - x * ARROW - y * ARROW_HALF, end.y() - y * ARROW - x * ARROW_HALF));
        pen.close();
        return pen.path();
    }

    private static Point toward(Point from, Point to) {
        double distance = Math.abs(to.x() - from.x()) + Math.abs(to.y() - from.y());
        double part = Math.min(BEND, distance / 2) / Math.max(distance, 0.01);
        return new Point(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
    }

    private static Path lozenge(Rect box) {
        double side = Math.min(Outline.POINT, box.width() / 2);
        var pen = new Pen();
        pen.move(new Point(box.x(), box.centerY()));
        pen.line(new Point(box.x() + side, box.y()));
        pen.line(new Point(box.right() - side, box.y()));
        pen.line(new Point(box.right(), box.centerY()));
        pen.line(new Point(box.right() - side, box.bottom()));
        pen.line(new Point(box.x() + side, box.bottom()));
        pen.close();
        return pen.path();
    }

    private static Path rounded(Rect box, double radius) {
        double handle = radius * (1 - ROUND);
        double left = box.x();
        double right = box.right();
        double top = box.y();
        double bottom = box.bottom();
        var pen = new Pen();
        pen.move(new Point(left + radius, top));
        pen.line(new Point(right - radius, top));
        pen.corner(
                radius, new Point(right - handle, top), new Point(right, top + handle), new Point(right, top + radius));
        pen.line(new Point(right, bottom - radius));
        pen.corner(
                radius,
                new Point(right, bottom - handle),
                new Point(right - handle, bottom),
                new Point(right - radius, bottom));
        pen.line(new Point(left + radius, bottom));
        pen.corner(
                radius,
                new Point(left + handle, bottom),
                new Point(left, bottom - handle),
                new Point(left, bottom - radius));
        pen.line(new Point(left, top + radius));
        pen.corner(radius, new Point(left, top + handle), new Point(left + handle, top), new Point(left + radius, top));
        pen.close();
        return pen.path();
    }

    private static final class Pen {

        private final List<Part> parts = new ArrayList<>();

        void move(Point to) {
            parts.add(new Part('M', List.of(to.x(), to.y())));
        }

        void line(Point to) {
            parts.add(new Part('L', List.of(to.x(), to.y())));
        }

        void curve(Point first, Point second, Point to) {
            parts.add(new Part('C', List.of(first.x(), first.y(), second.x(), second.y(), to.x(), to.y())));
        }

        void corner(double radius, Point first, Point second, Point to) {
            if (radius > 0) {
                curve(first, second, to);
            }
        }

        void close() {
            parts.add(new Part('Z', List.of()));
        }

        Path path() {
            return new Path(parts);
        }
    }
}
