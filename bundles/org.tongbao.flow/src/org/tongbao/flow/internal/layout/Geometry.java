package org.tongbao.flow.internal.layout;

import java.util.List;
import java.util.Optional;
import org.tongbao.flow.scene.Point;
import org.tongbao.flow.scene.Rect;

/**
 * Where everything of a plan stands, in its order.
 *
 * @param width of all
 * @param height of all
 * @param head height of the heads of the lanes
 * @param lanes boxes of the lanes, heads included
 * @param steps boxes of the steps
 * @param ways bends of the ways
 * @param labels boxes of their words
 */
public record Geometry(
        double width,
        double height,
        double head,
        List<Rect> lanes,
        List<Rect> steps,
        List<List<Point>> ways,
        List<Optional<Rect>> labels) {

    public Geometry {
        lanes = List.copyOf(lanes);
        steps = List.copyOf(steps);
        ways = List.copyOf(ways);
        labels = List.copyOf(labels);
    }
}
