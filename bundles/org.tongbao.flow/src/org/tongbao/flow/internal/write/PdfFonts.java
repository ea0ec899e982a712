package org.tongbao.flow.internal.write;

import java.awt.Font;
import java.awt.font.GlyphVector;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tongbao.flow.draw.Path;

/**
 * The glyphs a PDF uses, embedded as Type 3 fonts drawn from the outlines of the computer's fonts: that works for any kind of
 * font file, takes only the glyphs that are there, and with their Unicode the text can be searched and copied. Each font has
 * room for 255 glyphs. Confined to one thread.
 */
final class PdfFonts {

    private static final int ROOM = 255;

    private final Fonts fonts;
    private final Map<String, Glyph> glyphs = new HashMap<>();
    private final List<List<Glyph>> full = new ArrayList<>();

    /**
     * A glyph.
     *
     * @param font number of the Type 3 font
     * @param code in it
     * @param point its character
     * @param width in thousandths of the size
     * @param outline in PDF's words
     */
    record Glyph(int font, int code, int point, double width, String outline) {}

    PdfFonts(Fonts fonts) {
        this.fonts = fonts;
    }

    /** The glyphs of a text. */
    List<Glyph> glyphs(String text, boolean bold) {
        return text.codePoints()
                .mapToObj(point -> glyphs.computeIfAbsent(point + (bold ? "b" : ""), missing -> glyph(point, bold)))
                .toList();
    }

    /** Adds all fonts to a file; the entries of the resource dictionary. */
    String write(PdfFile file) {
        var resources = new StringBuilder();
        for (int number = 0; number < full.size(); number++) {
            resources
                    .append("/F")
                    .append(number)
                    .append(' ')
                    .append(font(file, full.get(number)))
                    .append(" 0 R ");
        }
        return resources.toString();
    }

    private Glyph glyph(int point, boolean bold) {
        Font font = fonts.font(point, bold);
        GlyphVector outlines = Fonts.outlines(font, Character.toString(point));
        if (full.isEmpty() || full.get(full.size() - 1).size() == ROOM) {
            full.add(new ArrayList<>());
        }
        List<Glyph> room = full.get(full.size() - 1);
        var glyph = new Glyph(
                full.size() - 1,
                room.size() + 1,
                point,
                outlines.getLogicalBounds().getWidth(),
                outline(outlines));
        room.add(glyph);
        return glyph;
    }

    private static int font(PdfFile file, List<Glyph> room) {
        var procedures = new StringBuilder();
        var differences = new StringBuilder();
        var widths = new StringBuilder();
        for (Glyph glyph : room) {
            String name = "/g" + glyph.code();
            procedures
                    .append(name)
                    .append(' ')
                    .append(file.stream("", glyph.outline()))
                    .append(" 0 R ");
            differences.append(name);
            widths.append(Path.number(glyph.width())).append(' ');
        }
        int unicode = file.stream("", unicode(room));
        return file.add("<< /Type /Font /Subtype /Type3 /FontBBox [0 0 0 0] /FontMatrix [0.001 0 0 0.001 0 0]"
                + " /FirstChar 1 /LastChar " + room.size() + " /Widths [" + widths + "] /CharProcs << " + procedures
                + ">> /Encoding << /Type /Encoding /Differences [1 " + differences + "] >> /Resources << >> /ToUnicode "
                + unicode + " 0 R >>");
    }

    private static String unicode(List<Glyph> room) {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "/CMapName /T3 def /CMapType 2 def\n1 begincodespacerange <00> <FF> endcodespacerange\n");
        for (Glyph glyph : room) {
            var hex = new StringBuilder();
            for (byte one : Character.toString(glyph.point()).getBytes(StandardCharsets.UTF_16BE)) {
                hex.append(String.format(Locale.ROOT, "%02X", one));
            }
            map.append(String.format(Locale.ROOT, "1 beginbfchar <%02X> <%s> endbfchar\n", glyph.code(), hex));
        }
        return map.append("endcmap CMapName currentdict /CMap defineresource pop end end\n")
                .toString();
    }

    private static String outline(GlyphVector glyph) {
        Rectangle2D box = glyph.getVisualBounds();
        var out = new StringBuilder();
        number(out, glyph.getLogicalBounds().getWidth());
        out.append("0 ");
        number(out, box.getMinX());
        number(out, -box.getMaxY());
        number(out, box.getMaxX());
        number(out, -box.getMinY());
        out.append("d1\n");
        PathIterator path = glyph.getOutline().getPathIterator(null);
        var at = new double[6];
        double x = 0;
        double y = 0;
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            if (kind == PathIterator.SEG_QUADTO) {
                // PDF knows cubic curves only
                double endX = at[2];
                double endY = at[3];
                at[4] = endX;
                at[5] = endY;
                at[2] = endX + (at[0] - endX) * 2 / 3;
                at[3] = endY + (at[1] - endY) * 2 / 3;
                at[0] = x + (at[0] - x) * 2 / 3;
                at[1] = y + (at[1] - y) * 2 / 3;
                kind = PathIterator.SEG_CUBICTO;
            }
            int count = kind == PathIterator.SEG_CLOSE ? 0 : kind == PathIterator.SEG_CUBICTO ? 6 : 2;
            for (int index = 0; index < count; index += 2) {
                x = at[index];
                y = at[index + 1];
                number(out, x);
                number(out, -y);
            }
            out.append(kind == PathIterator.SEG_MOVETO ? "m" : count == 0 ? "h" : count == 6 ? "c" : "l")
                    .append('\n');
        }
        return out.append("f\n").toString();
    }

    private static void number(StringBuilder out, double value) {
        out.append(Path.number(value)).append(' ');
    }
}
