package org.tongbao.flow.ui.figure;

import java.util.List;
import java.util.OptionalInt;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;
import org.tongbao.flow.draw.Canvas;
import org.tongbao.flow.scene.TextLine;

/** Draws on the screen what others draw into files. UI thread. */
public final class ScreenCanvas implements Canvas {

    private final Graphics graphics;
    private final Display display;
    private final Shades shades;

    /** On the graphics of a figure. */
    public ScreenCanvas(Graphics graphics, Display display, Shades shades) {
        this.graphics = graphics;
        this.display = display;
        this.shades = shades;
        graphics.setAntialias(SWT.ON);
    }

    @Override
    public void path(
            org.tongbao.flow.draw.Path path, OptionalInt fill, OptionalInt line, double width, List<Double> dashes) {
        Path outline = outline(path);
        try {
            if (fill.isPresent()) {
                graphics.setFillRule(line.isPresent() ? SWT.FILL_WINDING : SWT.FILL_EVEN_ODD);
                int colour = fill.getAsInt();
                graphics.setBackgroundColor(color(line.isPresent() ? shades.paper(colour) : shades.ink(colour)));
                graphics.fillPath(outline);
            }
            if (line.isPresent()) {
                graphics.setForegroundColor(color(shades.ink(line.getAsInt())));
                graphics.setLineWidth((int) Math.max(1, Math.round(width)));
                stroke(dashes);
                graphics.drawPath(outline);
            }
        } finally {
            outline.dispose();
        }
    }

    /** Squeezed or stretched a little, so that it has the width that was laid out for it. */
    @Override
    public void text(TextLine text) {
        if (text.text().isBlank()) {
            return;
        }
        Lettering letters = Lettering.of(display, text.bold());
        graphics.pushState();
        graphics.setFont(letters.font());
        graphics.setForegroundColor(color(shades.ink(text.colour())));
        float scale = (float) (text.size() / letters.em());
        graphics.translate((float) text.x(), (float) (text.y() - letters.ascent() * scale));
        int natural = FigureUtilities.getStringExtents(text.text(), letters.font()).width;
        float squeeze = (float) Math.min(scale, text.width() / Math.max(1, natural));
        graphics.scale(squeeze, scale);
        graphics.drawString(text.text(), 0, 0);
        graphics.popState();
    }

    @Override
    public void begin(String kind, String id, String details, String tooltip) {
        // what belongs together is a figure here
    }

    @Override
    public void end() {
        // as above
    }

    private void stroke(List<Double> dashes) {
        if (dashes.isEmpty()) {
            graphics.setLineStyle(SWT.LINE_SOLID);
        } else {
            graphics.setLineStyle(SWT.LINE_CUSTOM);
            graphics.setLineDash(dashes.stream()
                    .mapToInt(length -> (int) Math.max(1, Math.round(length)))
                    .toArray());
        }
    }

    private Path outline(org.tongbao.flow.draw.Path path) {
        var outline = new Path(display);
        for (org.tongbao.flow.draw.Path.Part part : path.parts()) {
            List<Double> at = part.at();
            switch (part.command()) {
                case 'M' -> outline.moveTo(at.get(0).floatValue(), at.get(1).floatValue());
                case 'L' -> outline.lineTo(at.get(0).floatValue(), at.get(1).floatValue());
                case 'C' ->
                    outline.cubicTo(
                            at.get(0).floatValue(),
                            at.get(1).floatValue(),
                            at.get(2).floatValue(),
                            at.get(3).floatValue(),
                            at.get(4).floatValue(),
                            at.get(5).floatValue());
                default -> outline.close();
            }
        }
        return outline;
    }

    private static Color color(int colour) {
        return new Color(colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF);
    }
}
