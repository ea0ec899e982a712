package org.tongbao.flow.internal.description;

import java.util.Optional;
import org.tongbao.flow.scene.Look;
import org.tongbao.flow.scene.Outline;
import org.tongbao.flow.scene.Stroke;

/** Reads styles. What is not said is black on white. */
final class StyleReader {

    /** Descriptions count sizes in tens of pixels, fonts in points of which 72 are an inch of 96 pixels. */
    private static final int UNIT = 10;

    private static final double POINT = 96.0 / 72;
    private static final int LABEL = 8;
    private static final int WHITE = 0xFFFFFF;

    private StyleReader() {
        super();
    }

    static NodeStyle node(Part style) {
        String width = style.text("width", "");
        String diameter =
                style.text("widthComputationExpression", style.text("horizontalDiameterComputationExpression"));
        String size = style.text("sizeComputationExpression");
        String known = width.isEmpty() ? diameter.isEmpty() ? size : diameter : width;
        return new NodeStyle(
                outline(style), known, bordered(style, colour(style, "color", WHITE)), label(style), south(style));
    }

    static LaneStyle lane(Part style) {
        return new LaneStyle(
                colour(style, "backgroundColor", WHITE),
                bordered(style, colour(style, "foregroundColor", WHITE)),
                label(style));
    }

    static EdgeStyle edge(Part style) {
        int colour = colour(style, "strokeColor", 0);
        double width = style.number("sizeComputationExpression", 1);
        Optional<LabelStyle> label = style.one("centerLabelStyleDescription").map(StyleReader::label);
        return new EdgeStyle(new Look(colour, colour, width, stroke(style.text("lineStyle"))), label);
    }

    /** Pixels of a size. */
    static double pixels(int units) {
        return (double) units * UNIT;
    }

    private static Outline outline(Part style) {
        return switch (style.type()) {
            case "LozengeNodeDescription" -> Outline.LOZENGE;
            case "EllipseNodeDescription" -> Outline.ELLIPSE;
            case "BundledImageDescription" -> style.text("shape").equals("ring") ? Outline.RING : Outline.RECTANGLE;
            default -> Outline.RECTANGLE;
        };
    }

    private static Look bordered(Part style, int fill) {
        return new Look(
                fill,
                colour(style, "borderColor", 0),
                style.number("borderSizeComputationExpression", 1),
                stroke(style.text("borderLineStyle")));
    }

    private static LabelStyle label(Part style) {
        return new LabelStyle(
                style.text("labelExpression", "feature:name"),
                style.text("tooltipExpression"),
                style.text("showIcon", "true").equals("true") ? style.text("iconPath") : "",
                style.number("labelSize", LABEL) * POINT,
                style.texts("labelFormat").contains("bold"),
                colour(style, "labelColor", 0));
    }

    /** A badge may stand at the sides that are not forbidden; only above and below there is room. */
    private static boolean south(Part style) {
        return !style.texts("forbiddenSides").contains("SOUTH");
    }

    private static Stroke stroke(String style) {
        return switch (style) {
            case "dash" -> Stroke.DASH;
            case "dot" -> Stroke.DOT;
            case "dash_dot" -> Stroke.DASH_DOT;
            default -> Stroke.SOLID;
        };
    }

    private static int colour(Part style, String feature, int otherwise) {
        return style.one(feature)
                .map(found -> found.number("red", 0) << 16 | found.number("green", 0) << 8 | found.number("blue", 0))
                .orElse(otherwise);
    }
}
