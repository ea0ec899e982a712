package org.tongbao.flow.ui.figure;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.tongbao.flow.draw.SceneDrawing;
import org.tongbao.flow.scene.Badge;
import org.tongbao.flow.scene.Rect;
import org.tongbao.flow.scene.SceneEdge;
import org.tongbao.flow.scene.SceneLane;
import org.tongbao.flow.scene.SceneNode;

/**
 * A part of a scene as a figure: a lane, a way or a step with its badges. Its bounds are what it covers, its handle bounds
 * the box alone. UI thread.
 *
 * @param <P> the part
 */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
public final class SceneFigure<P> extends Figure implements HandleBounds {

    /** What lines and arrows stand out of the box of what they outline. */
    private static final double OUTSIDE = 4;

    private static final int RING = 3;
    private static final int RING_GAP = 3;
    private static final int TOOLTIP = 44;
    private static final int MARGIN = 4;
    private static final int SELECTION = 0x0B57D0;

    private final BiConsumer<SceneDrawing, P> drawing;
    private P part;
    private Rect box = new Rect(0, 0, 0, 0);
    private boolean marked;
    private boolean focused;

    private SceneFigure(P part, BiConsumer<SceneDrawing, P> drawing) {
        this.part = part;
        this.drawing = drawing;
    }

    /** The figure of a lane. */
    public static SceneFigure<SceneLane> lane(SceneLane lane) {
        var figure = new SceneFigure<>(lane, SceneDrawing::lane);
        showLane(figure, lane);
        return figure;
    }

    /** The figure of a way with its words. */
    public static SceneFigure<SceneEdge> edge(SceneEdge edge) {
        var figure = new SceneFigure<SceneEdge>(edge, (drawing, way) -> {
            drawing.edge(way);
            drawing.words(way);
        });
        showEdge(figure, edge);
        return figure;
    }

    /** The figure of a step. */
    public static SceneFigure<SceneNode> node(SceneNode node) {
        var figure = new SceneFigure<>(node, SceneDrawing::node);
        showNode(figure, node);
        return figure;
    }

    /** Draws a lane as it is now. */
    public static void showLane(SceneFigure<SceneLane> figure, SceneLane lane) {
        figure.show(lane, lane.bounds(), lane.bounds(), lane.tooltip());
    }

    /** Draws a way as it is now. */
    public static void showEdge(SceneFigure<SceneEdge> figure, SceneEdge edge) {
        Rect line = edge.bends().stream()
                .map(bend -> Rect.between(bend, bend))
                .reduce(SceneFigure::around)
                .orElseThrow();
        Rect all = edge.label().map(label -> around(line, label.bounds())).orElse(line);
        String words = edge.label()
                .map(label -> String.join(
                        "", label.texts().stream().map(text -> text.text()).toList()))
                .orElse("");
        figure.show(edge, line, all.grown(OUTSIDE), words);
    }

    /** Draws a step as it is now. */
    public static void showNode(SceneFigure<SceneNode> figure, SceneNode node) {
        var words = new StringBuilder(node.tooltip());
        Rect all = node.bounds().grown(RING + RING_GAP);
        for (Badge badge : node.badges()) {
            all = around(all, badge.bounds());
            if (!badge.tooltip().isBlank()) {
                words.append("\n— ").append(badge.tooltip());
            }
        }
        node.problems().forEach(problem -> words.append("\n! ").append(problem));
        figure.show(node, node.bounds(), all.grown(OUTSIDE), words.toString());
    }

    /** What is drawn. */
    public P part() {
        return part;
    }

    /** Marks it as selected, and as the one the keys act on, or takes the mark off. */
    public void mark(boolean selected, boolean withFocus) {
        if (marked != selected || focused != withFocus) {
            marked = selected;
            focused = withFocus;
            repaint();
        }
    }

    @Override
    public Rectangle getHandleBounds() {
        return rectangle(box);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Display display = Display.getCurrent();
        var shades = Shades.of(display);
        if (marked) {
            // below the badges, whose words it would cross
            graphics.pushState();
            graphics.setAntialias(SWT.ON);
            graphics.setForegroundColor(selection(shades));
            graphics.setLineWidth(RING);
            graphics.setLineStyle(focused ? SWT.LINE_SOLID : SWT.LINE_DOT);
            graphics.drawRoundRectangle(rectangle(box.grown(RING_GAP)), RING * 2, RING * 2);
            graphics.popState();
        }
        graphics.pushState();
        drawing.accept(new SceneDrawing(new ScreenCanvas(graphics, display, shades)), part);
        graphics.popState();
    }

    private void show(P now, Rect itsBox, Rect covered, String words) {
        boolean same = now.equals(part) && itsBox.equals(box);
        part = now;
        box = itsBox;
        if (same) {
            return;
        }
        setToolTip(words.isBlank() ? null : tooltip(words));
        setBounds(rectangle(covered));
        repaint();
    }

    private static Label tooltip(String words) {
        var label = new Label(broken(words));
        label.setLabelAlignment(PositionConstants.LEFT);
        label.setBorder(new MarginBorder(MARGIN));
        return label;
    }

    /** Words for a tooltip: long lines would run across the screen. */
    public static String broken(String words) {
        var all = new StringBuilder();
        for (String line : words.split("\n")) {
            BreakIterator breaks = BreakIterator.getLineInstance(Locale.getDefault());
            breaks.setText(line);
            int begin = 0;
            int last = 0;
            for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                if (end - begin > TOOLTIP && last > begin) {
                    all.append(all.isEmpty() ? "" : "\n").append(line, begin, last);
                    begin = last;
                }
                last = end;
            }
            all.append(all.isEmpty() ? "" : "\n").append(line.substring(begin));
        }
        return all.toString();
    }

    private static Color selection(Shades shades) {
        int blue = shades.ink(SELECTION);
        return new Color(blue >> 16 & 0xFF, blue >> 8 & 0xFF, blue & 0xFF);
    }

    private static Rect around(Rect one, Rect other) {
        double x = Math.min(one.x(), other.x());
        double y = Math.min(one.y(), other.y());
        return new Rect(x, y, Math.max(one.right(), other.right()) - x, Math.max(one.bottom(), other.bottom()) - y);
    }

    private static Rectangle rectangle(Rect rect) {
        int x = (int) Math.floor(rect.x());
        int y = (int) Math.floor(rect.y());
        return new Rectangle(x, y, (int) Math.ceil(rect.right()) - x, (int) Math.ceil(rect.bottom()) - y);
    }
}
