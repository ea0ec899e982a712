package org.tongbao.flow.ui.figure;

import java.util.List;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Display;
import org.tongbao.flow.draw.SceneDrawing;
import org.tongbao.flow.scene.Rect;
import org.tongbao.flow.scene.SceneLane;
import org.tongbao.flow.scene.TextLine;

/** The heads of all lanes in one row, to stay in sight above what is scrolled; the mouse goes through it. UI thread. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
public final class HeadsFigure extends Figure {

    private List<SceneLane> lanes = List.of();

    /** Shows the heads moved down so far; nothing where that is not at all. */
    public void show(List<SceneLane> all, double way) {
        setVisible(way > 0 && !all.isEmpty());
        lanes = isVisible() ? all.stream().map(lane -> moved(lane, way)).toList() : List.of();
        if (isVisible()) {
            Rect first = all.get(0).head();
            Rect last = all.get(all.size() - 1).head();
            int top = (int) Math.floor(first.y() + way) - 1;
            setBounds(new Rectangle(
                    (int) Math.floor(first.x()) - 1,
                    top,
                    (int) Math.ceil(last.right() - first.x()) + 2,
                    (int) Math.ceil(first.height()) + 2));
            repaint();
        }
    }

    private static SceneLane moved(SceneLane lane, double way) {
        Rect head = lane.head();
        return new SceneLane(
                lane.id(),
                lane.mapping(),
                lane.style(),
                lane.bounds(),
                new Rect(head.x(), head.y() + way, head.width(), head.height()),
                lane.look(),
                lane.headFill(),
                lane.texts().stream()
                        .map(text -> new TextLine(
                                text.text(),
                                text.x(),
                                text.y() + way,
                                text.width(),
                                text.size(),
                                text.bold(),
                                text.colour()))
                        .toList(),
                lane.tooltip());
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return false;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.pushState();
        Display display = Display.getCurrent();
        var drawing = new SceneDrawing(new ScreenCanvas(graphics, display, Shades.of(display)));
        lanes.forEach(drawing::head);
        graphics.popState();
    }
}
