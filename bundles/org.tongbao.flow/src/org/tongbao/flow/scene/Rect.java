package org.tongbao.flow.scene;

/** A box in a scene, in pixels. */
public record Rect(double x, double y, double width, double height) {

    /** Right edge. */
    public double right() {
        return x + width;
    }

    /** Lower edge. */
    public double bottom() {
        return y + height;
    }

    /** Middle from left to right. */
    public double centerX() {
        return x + width / 2;
    }

    /** Middle from top to bottom. */
    public double centerY() {
        return y + height / 2;
    }

    /** True when both have more than an edge in common. */
    public boolean overlaps(Rect other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** True when the other lies within. */
    public boolean contains(Rect other) {
        return x <= other.x && other.right() <= right() && y <= other.y && other.bottom() <= bottom();
    }

    /** Larger by a margin on every side, smaller when it is negative. */
    public Rect grown(double margin) {
        return new Rect(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }

    /** The box that the straight line between two points needs. */
    public static Rect between(Point from, Point to) {
        return new Rect(
                Math.min(from.x(), to.x()),
                Math.min(from.y(), to.y()),
                Math.abs(from.x() - to.x()),
                Math.abs(from.y() - to.y()));
    }
}
