package org.tongbao.flow.internal.write;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.tongbao.flow.draw.Canvas;
import org.tongbao.flow.draw.Path;
import org.tongbao.flow.draw.SceneDrawing;
import org.tongbao.flow.scene.Scene;
import org.tongbao.flow.scene.TextLine;

/** Writes scenes as PNG; needs no display. */
public final class PngWriter implements Canvas {

    /** Pixels of the picture for one of the scene, less for scenes that would need too much memory. */
    private static final double SCALE = 2;

    private static final double MOST = 60_000_000;
    private static final double UNIT = 1000;

    private final Graphics2D graphics;
    private final Fonts fonts;

    private PngWriter(Graphics2D graphics, Fonts fonts) {
        this.graphics = graphics;
        this.fonts = fonts;
    }

    public static byte[] write(Scene scene, Fonts fonts) {
        double scale = Math.min(SCALE, Math.sqrt(MOST / (scene.width() * scene.height())));
        var image = new BufferedImage(
                (int) Math.ceil(scene.width() * scale),
                (int) Math.ceil(scene.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        new SceneDrawing(new PngWriter(graphics, fonts)).scene(scene);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void path(Path path, OptionalInt fill, OptionalInt line, double width, List<Double> dashes) {
        Path2D shape = shape(path);
        if (fill.isPresent()) {
            graphics.setColor(new Color(fill.getAsInt()));
            graphics.fill(shape);
        }
        if (line.isPresent()) {
            graphics.setColor(new Color(line.getAsInt()));
            graphics.setStroke(stroke((float) width, dashes));
            graphics.draw(shape);
        }
    }

    @Override
    public void text(TextLine text) {
        graphics.setColor(new Color(text.colour()));
        AffineTransform before = graphics.getTransform();
        graphics.translate(text.x(), text.y());
        graphics.scale(text.size() / UNIT, text.size() / UNIT);
        List<GlyphVector> runs = runs(text);
        double width = runs.stream()
                .mapToDouble(run -> run.getLogicalBounds().getWidth())
                .sum();
        graphics.scale(Math.min(1, text.width() / text.size() * UNIT / Math.max(1, width)), 1);
        for (GlyphVector run : runs) {
            graphics.fill(run.getOutline());
            graphics.translate(run.getLogicalBounds().getWidth(), 0);
        }
        graphics.setTransform(before);
    }

    @Override
    public void begin(String kind, String id, String details, String tooltip) {
        // a picture has no parts
    }

    @Override
    public void end() {
        // a picture has no parts
    }

    private List<GlyphVector> runs(TextLine text) {
        List<GlyphVector> runs = new ArrayList<>();
        var run = new StringBuilder();
        Font font = fonts.font(text.text().isEmpty() ? ' ' : text.text().codePointAt(0), text.bold());
        for (int point : text.text().codePoints().toArray()) {
            Font next = fonts.font(point, text.bold());
            if (!next.equals(font)) {
                runs.add(Fonts.outlines(font, run.toString()));
                run.setLength(0);
                font = next;
            }
            run.appendCodePoint(point);
        }
        runs.add(Fonts.outlines(font, run.toString()));
        return runs;
    }

    private static BasicStroke stroke(float width, List<Double> dashes) {
        if (dashes.isEmpty()) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
        }
        var lengths = new float[dashes.size()];
        for (int index = 0; index < lengths.length; index++) {
            lengths[index] = dashes.get(index).floatValue();
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, lengths, 0);
    }

    private static Path2D shape(Path path) {
        var shape = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (Path.Part part : path.parts()) {
            List<Double> at = part.at();
            switch (part.command()) {
                case 'M' -> shape.moveTo(at.get(0), at.get(1));
                case 'L' -> shape.lineTo(at.get(0), at.get(1));
                case 'C' -> shape.curveTo(at.get(0), at.get(1), at.get(2), at.get(3), at.get(4), at.get(5));
                default -> shape.closePath();
            }
        }
        return shape;
    }
}
