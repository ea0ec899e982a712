package org.tongbao.flow.ui.internal.view;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.tongbao.flow.scene.Rect;
import org.tongbao.flow.scene.Scene;
import org.tongbao.flow.scene.SceneLane;
import org.tongbao.flow.scene.SceneNode;
import org.tongbao.flow.ui.figure.Shades;
import org.tongbao.flow.ui.internal.nls.Messages;
import org.tongbao.flow.ui.viewer.FlowViewer;
import org.tongbao.ui.widgets.AccessibleText;

/** All of a diagram, small, in the corner: the steps in the colours of their states, and what of it is seen; drag to move. */
final class OverviewMap extends Canvas {

    private static final int MOST = 110;
    private static final int MARGIN = 3;
    private static final int FRAME = 0x0B57D0;
    private static final int LINE = 0x8A94A0;
    private static final int LEAST = 2;

    private final FlowViewer viewer;
    private final Viewport viewport;

    OverviewMap(Composite parent, FlowViewer viewer) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.viewer = viewer;
        viewport = ((FigureCanvas) viewer.control()).getViewport();
        Keyed.as(this, "flow.overview");
        setToolTipText(Messages.Overview_hint);
        AccessibleText.set(this, () -> Messages.Overview_hint, () -> "");
        viewport.addPropertyChangeListener(Viewport.PROPERTY_VIEW_LOCATION, event -> seen());
        viewer.zoom().addZoomListener(scale -> seen());
        addListener(SWT.Paint, event -> viewer.scene().ifPresent(scene -> paint(event.gc, scene)));
        addListener(SWT.MouseDown, this::move);
        addListener(SWT.MouseMove, event -> {
            if ((event.stateMask & SWT.BUTTON1) != 0) {
                move(event);
            }
        });
    }

    /** Width and height for the scene shown. */
    org.eclipse.swt.graphics.Point wanted() {
        double scale = scale();
        return viewer.scene()
                .map(scene -> new org.eclipse.swt.graphics.Point(
                        (int) (scene.width() * scale) + 2 * MARGIN, (int) (scene.height() * scale) + 2 * MARGIN))
                .orElseGet(() -> new org.eclipse.swt.graphics.Point(0, 0));
    }

    /** True where not all of the diagram is seen. */
    boolean useful() {
        var area = viewport.getClientArea();
        double zoom = viewer.zoom().getZoom();
        return viewer.scene()
                .filter(scene -> scene.width() * zoom > area.width + 1 || scene.height() * zoom > area.height + 1)
                .isPresent();
    }

    private void seen() {
        if (!isDisposed()) {
            redraw();
        }
    }

    private double scale() {
        return viewer.scene()
                .map(scene -> MOST / Math.max(scene.width(), scene.height()))
                .orElse(1.0);
    }

    private void paint(GC gc, Scene scene) {
        var shades = Shades.of(getDisplay());
        var size = getSize();
        double scale = scale();
        gc.setAntialias(SWT.ON);
        gc.setBackground(color(shades.ground()));
        gc.fillRectangle(0, 0, size.x, size.y);
        gc.setForeground(color(shades.ink(LINE)));
        gc.drawRectangle(0, 0, size.x - 1, size.y - 1);
        for (SceneLane lane : scene.lanes()) {
            gc.setBackground(color(shades.paper(lane.headFill())));
            fill(gc, lane.head(), scale);
        }
        for (SceneNode node : scene.nodes()) {
            gc.setBackground(color(shades.ink(node.look().line())));
            fill(gc, node.bounds(), scale);
        }
        Rectangle seen = viewport.getClientArea().getCopy();
        double zoom = viewer.zoom().getZoom();
        gc.setForeground(color(shades.ink(FRAME)));
        gc.setLineWidth(2);
        gc.drawRectangle(
                MARGIN + (int) (viewport.getViewLocation().x / zoom * scale),
                MARGIN + (int) (viewport.getViewLocation().y / zoom * scale),
                Math.min(size.x - 2 * MARGIN, (int) (seen.width / zoom * scale)),
                Math.min(size.y - 2 * MARGIN, (int) (seen.height / zoom * scale)));
    }

    private static void fill(GC gc, Rect box, double scale) {
        gc.fillRectangle(
                MARGIN + (int) Math.round(box.x() * scale),
                MARGIN + (int) Math.round(box.y() * scale),
                Math.max(LEAST, (int) Math.round(box.width() * scale)),
                Math.max(LEAST, (int) Math.round(box.height() * scale)));
    }

    private void move(Event event) {
        double zoom = viewer.zoom().getZoom() / scale();
        var area = viewport.getClientArea();
        viewport.setViewLocation(new Point(
                (int) ((event.x - MARGIN) * zoom) - area.width / 2,
                (int) ((event.y - MARGIN) * zoom) - area.height / 2));
    }

    private static Color color(int colour) {
        return new Color(colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF);
    }
}
