package org.tongbao.flow.internal.write;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.tongbao.flow.draw.Canvas;
import org.tongbao.flow.draw.FontFamilies;
import org.tongbao.flow.draw.Path;
import org.tongbao.flow.draw.SceneDrawing;
import org.tongbao.flow.scene.Scene;
import org.tongbao.flow.scene.TextLine;

/** Writes scenes as SVG, texts as texts, each part with its id and tooltip. */
public final class SvgWriter implements Canvas {

    private final StringBuilder out = new StringBuilder();
    private int depth = 1;

    private SvgWriter() {
        super();
    }

    /** The file, UTF-8. */
    public static byte[] write(Scene scene) {
        var writer = new SvgWriter();
        String width = Path.number(scene.width());
        String height = Path.number(scene.height());
        writer.out
                .append(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" font-family=\"")
                .append(escaped(FontFamilies.CHINESE.stream()
                        .map(family -> "'" + family + "'")
                        .collect(Collectors.joining(", "))))
                .append(", sans-serif\">\n");
        writer.line("<title>" + escaped(scene.title()) + "</title>");
        new SceneDrawing(writer).scene(scene);
        writer.out.append("</svg>\n");
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void path(Path path, OptionalInt fill, OptionalInt line, double width, List<Double> dashes) {
        var element = new StringBuilder("<path d=\"").append(path.svg()).append('"');
        attribute(element, "fill", fill.isPresent() ? colour(fill.getAsInt()) : "none");
        if (fill.isPresent() && line.isEmpty()) {
            attribute(element, "fill-rule", "evenodd");
        }
        if (line.isPresent()) {
            attribute(element, "stroke", colour(line.getAsInt()));
            attribute(element, "stroke-width", Path.number(width));
        }
        if (!dashes.isEmpty()) {
            attribute(
                    element,
                    "stroke-dasharray",
                    dashes.stream().map(Path::number).collect(Collectors.joining(" ")));
        }
        line(element.append("/>").toString());
    }

    @Override
    public void text(TextLine text) {
        var element = new StringBuilder("<text");
        attribute(element, "x", Path.number(text.x()));
        attribute(element, "y", Path.number(text.y()));
        attribute(element, "font-size", Path.number(text.size()));
        if (text.bold()) {
            attribute(element, "font-weight", "bold");
        }
        attribute(element, "fill", colour(text.colour()));
        attribute(element, "textLength", Path.number(text.width()));
        attribute(element, "lengthAdjust", "spacingAndGlyphs");
        line(element.append('>').append(escaped(text.text())).append("</text>").toString());
    }

    @Override
    public void begin(String kind, String id, String details, String tooltip) {
        var element = new StringBuilder("<g");
        attribute(element, "class", (kind + " " + details).strip());
        if (!id.isEmpty()) {
            attribute(element, "data-id", id);
        }
        line(element.append('>').toString());
        depth++;
        if (!tooltip.isEmpty()) {
            line("<title>" + escaped(tooltip) + "</title>");
        }
    }

    @Override
    public void end() {
        depth--;
        line("</g>");
    }

    private void line(String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }

    private static void attribute(StringBuilder element, String name, String value) {
        element.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    private static String colour(int colour) {
        return String.format(Locale.ROOT, "#%06x", colour);
    }

    /** Without what XML cannot hold. */
    private static String escaped(String text) {
        return text.codePoints()
                .filter(point ->
                        point >= ' ' && (point < 0xD800 || point > 0xDFFF) && point != 0xFFFE && point != 0xFFFF
                                || point == '\n'
                                || point == '\t')
                .mapToObj(point -> switch (point) {
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    case '&' -> "&amp;";
                    case '"' -> "&quot;";
                    default -> Character.toString(point);
                })
                .collect(Collectors.joining());
    }
}
