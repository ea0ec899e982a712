package org.tongbao.flow.internal.write;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.tongbao.flow.draw.Canvas;
import org.tongbao.flow.draw.Path;
import org.tongbao.flow.draw.SceneDrawing;
import org.tongbao.flow.scene.Scene;
import org.tongbao.flow.scene.TextLine;

/** Writes scenes as PDF: one page of a size that printers have, with its fonts; needs no display. */
public final class PdfWriter implements Canvas {

    private final StringBuilder out = new StringBuilder();
    private final PdfFonts fonts;

    private PdfWriter(PdfFonts fonts) {
        this.fonts = fonts;
    }

    public static byte[] write(Scene scene, Fonts installed) {
        Page page = Page.of(scene.width(), scene.height());
        var writer = new PdfWriter(new PdfFonts(installed));
        double scale = page.scale();
        double left = (page.width() - scene.width() * scale) / 2;
        writer.out.append("q ");
        // upside down, since a PDF counts from below
        writer.numbers(scale, 0, 0, -scale, left, page.height() - page.margin());
        writer.out.append("cm\n");
        new SceneDrawing(writer).scene(scene);
        writer.out.append("Q\n");
        return writer.file(scene, page);
    }

    private byte[] file(Scene scene, Page page) {
        var file = new PdfFile();
        int pages = file.reserve();
        int content = file.stream("", out.toString());
        String resources = "<< /Font << " + fonts.write(file) + ">> >>";
        int first = file.add("<< /Type /Page /Parent " + pages + " 0 R /MediaBox [0 0 " + Path.number(page.width())
                + " " + Path.number(page.height()) + "] /Resources " + resources + " /Contents " + content + " 0 R >>");
        file.set(pages, "<< /Type /Pages /Kids [" + first + " 0 R] /Count 1 >>");
        String language = Locale.getDefault().toLanguageTag();
        int root = file.add("<< /Type /Catalog /Pages " + pages + " 0 R /Lang " + PdfFile.text(language)
                + " /ViewerPreferences << /DisplayDocTitle true >> >>");
        int info = file.add("<< /Title " + PdfFile.text(scene.title()) + " /Producer (Tongbao) >>");
        return file.write(root, info);
    }

    @Override
    public void path(Path path, OptionalInt fill, OptionalInt line, double width, List<Double> dashes) {
        fill.ifPresent(colour -> colour(colour, "rg"));
        line.ifPresent(colour -> colour(colour, "RG"));
        if (line.isPresent()) {
            numbers(width);
            out.append("w [");
            dashes.forEach(this::numbers);
            out.append("] 0 d\n");
        }
        for (Path.Part part : path.parts()) {
            part.at().forEach(this::numbers);
            out.append(operator(part.command())).append('\n');
        }
        out.append(fill.isPresent() ? line.isPresent() ? "B*" : "f*" : "S").append('\n');
    }

    @Override
    public void text(TextLine text) {
        List<PdfFonts.Glyph> glyphs = fonts.glyphs(text.text(), text.bold());
        double width = glyphs.stream().mapToDouble(PdfFonts.Glyph::width).sum() * text.size() / 1000;
        double squeezed = Math.min(1, text.width() / Math.max(width, 0.01));
        colour(text.colour(), "rg");
        out.append("BT ");
        numbers(squeezed, 0, 0, -1, text.x(), text.y());
        out.append("Tm\n");
        int font = -1;
        for (PdfFonts.Glyph glyph : glyphs) {
            if (glyph.font() != font) {
                font = glyph.font();
                out.append("/F").append(font).append(' ');
                numbers(text.size());
                out.append("Tf ");
            }
            out.append(String.format(Locale.ROOT, "<%02X> Tj ", glyph.code()));
        }
        out.append("ET\n");
    }

    @Override
    public void begin(String kind, String id, String details, String tooltip) {
        // paper has no parts to point at
    }

    @Override
    public void end() {
        // paper has no parts to point at
    }

    private static String operator(char command) {
        return switch (command) {
            case 'M' -> "m";
            case 'L' -> "l";
            case 'C' -> "c";
            default -> "h";
        };
    }

    private void colour(int colour, String operator) {
        numbers((colour >> 16 & 0xFF) / 255.0, (colour >> 8 & 0xFF) / 255.0, (colour & 0xFF) / 255.0);
        out.append(operator).append('\n');
    }

    private void numbers(double... values) {
        for (double value : values) {
            out.append(Path.number(value)).append(' ');
        }
    }
}
