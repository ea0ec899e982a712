package org.tongbao.flow.ui.figure;

import java.util.List;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.tongbao.flow.draw.SceneDrawing;
import org.tongbao.flow.scene.Badge;
import org.tongbao.flow.scene.Scene;
import org.tongbao.flow.scene.TextLine;

/** What is below all parts of a scene: the paper with heading and legend. UI thread. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
public final class GroundFigure extends Figure {

    private List<TextLine> heading = List.of();
    private List<Badge> legend = List.of();

    /** Takes the size of a scene, its heading and legend. */
    public void show(Scene scene) {
        var size = new Dimension((int) Math.ceil(scene.width()), (int) Math.ceil(scene.height()));
        if (!size.equals(getPreferredSize())) {
            setPreferredSize(size);
        }
        if (!heading.equals(scene.heading()) || !legend.equals(scene.legend())) {
            heading = scene.heading();
            legend = scene.legend();
            repaint();
        }
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Display display = Display.getCurrent();
        var shades = Shades.of(display);
        graphics.pushState();
        int ground = shades.ground();
        graphics.setBackgroundColor(new Color(ground >> 16 & 0xFF, ground >> 8 & 0xFF, ground & 0xFF));
        graphics.fillRectangle(getBounds());
        var canvas = new ScreenCanvas(graphics, display, shades);
        heading.forEach(canvas::text);
        legend.forEach(new SceneDrawing(canvas)::badge);
        graphics.popState();
    }
}
