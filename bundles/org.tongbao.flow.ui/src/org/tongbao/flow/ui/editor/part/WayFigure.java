package org.tongbao.flow.ui.editor.part;

import java.util.Optional;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.XYAnchor;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.tongbao.flow.draw.SceneDrawing;
import org.tongbao.flow.scene.Rect;
import org.tongbao.flow.scene.SceneEdge;
import org.tongbao.flow.ui.figure.ScreenCanvas;
import org.tongbao.flow.ui.figure.Shades;

/** A way that is laid out already: a line where the scene has it, and straight to the mouse while an end is dragged. UI thread. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
final class WayFigure extends PolylineConnection {

    private static final int SELECTION = 0x0B57D0;
    private static final int WIDE = 5;
    private static final int REACH = 6;

    /** Not there yet while the constructor above asks for the bounds. */
    private @Nullable SceneEdge edge;

    private boolean marked;

    WayFigure(SceneEdge edge) {
        this.edge = edge;
        setTolerance(WIDE);
    }

    void show(SceneEdge other) {
        edge = other;
        revalidate();
        repaint();
    }

    void mark(boolean selected) {
        if (marked != selected) {
            marked = selected;
            repaint();
        }
    }

    @Override
    public void layout() {
        var points = new PointList();
        var now = edge;
        if (dragged()) {
            points.addPoint(end(true));
            points.addPoint(end(false));
        } else if (now != null) {
            now.bends().forEach(bend -> points.addPoint((int) Math.round(bend.x()), (int) Math.round(bend.y())));
        }
        setPoints(points);
    }

    private boolean dragged() {
        return getSourceAnchor() instanceof XYAnchor || getTargetAnchor() instanceof XYAnchor;
    }

    private Point end(boolean source) {
        var anchor = source ? getSourceAnchor() : getTargetAnchor();
        var other = source ? getTargetAnchor() : getSourceAnchor();
        Point point = anchor.getLocation(other.getReferencePoint()).getCopy();
        translateToRelative(point);
        return point;
    }

    @Override
    public Rectangle getBounds() {
        Rectangle box = super.getBounds().getCopy().expand(REACH, REACH);
        words().ifPresent(box::union);
        return box;
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return words().filter(box -> box.contains(x, y)).isPresent() || super.containsPoint(x, y);
    }

    private Optional<Rectangle> words() {
        var now = edge;
        return now == null ? Optional.empty() : now.label().map(label -> rectangle(label.bounds()));
    }

    @Override
    protected void outlineShape(Graphics graphics) {
        Display display = Display.getCurrent();
        var shades = Shades.of(display);
        int blue = shades.ink(SELECTION);
        graphics.setAntialias(SWT.ON);
        graphics.setForegroundColor(new Color(blue >> 16 & 0xFF, blue >> 8 & 0xFF, blue & 0xFF));
        if (dragged()) {
            graphics.setLineStyle(SWT.LINE_DASH);
            graphics.drawPolyline(getPoints());
            return;
        }
        if (marked) {
            graphics.pushState();
            graphics.setLineWidth(WIDE);
            graphics.setAlpha(110);
            graphics.drawPolyline(getPoints());
            graphics.popState();
        }
        var drawing = new SceneDrawing(new ScreenCanvas(graphics, display, shades));
        var now = edge;
        if (now != null) {
            drawing.edge(now);
            drawing.words(now);
        }
    }

    static Rectangle rectangle(Rect rect) {
        int x = (int) Math.floor(rect.x());
        int y = (int) Math.floor(rect.y());
        return new Rectangle(x, y, (int) Math.ceil(rect.right()) - x, (int) Math.ceil(rect.bottom()) - y);
    }
}
