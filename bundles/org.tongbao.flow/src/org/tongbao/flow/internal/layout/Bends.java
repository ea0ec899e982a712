package org.tongbao.flow.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.flow.scene.Rect;

/** The points of ways, once it is known where they run and turn. */
final class Bends {

    private final Plan plan;
    private final Grid grid;

    Bends(Plan plan, Grid grid) {
        this.plan = plan;
        this.grid = grid;
    }

    /** Its points, from the border of the source to that of the target. */
    List<Bend> of(Route route, List<Rect> steps) {
        int from = route.way.source();
        int to = route.way.target();
        Rect source = steps.get(from);
        Rect target = steps.get(to);
        List<Bend> bends = new ArrayList<>();
        if (!route.down) {
            back(route, source, target, bends);
            return bends;
        }
        double sourceX = source.centerX();
        double targetX = target.centerX() + route.shift;
        double runX = route.direct() ? targetX : route.runX;
        bends.add(new Bend(sourceX, source.bottom(), from));
        if (route.sourceNet >= 0) {
            bends.add(new Bend(sourceX, route.sourceY, line(route.sourceNet)));
            bends.add(new Bend(runX, route.sourceY, line(route.sourceNet)));
        }
        if (route.targetNet >= 0 && !route.direct()) {
            bends.add(new Bend(runX, route.targetY, line(route.targetNet)));
            bends.add(new Bend(targetX, route.targetY, line(route.targetNet)));
        }
        bends.add(new Bend(targetX, target.y(), to));
        return bends;
    }

    private int line(int net) {
        return plan.steps().size() + net;
    }

    private void back(Route route, Rect source, Rect target, List<Bend> bends) {
        int from = route.way.source();
        int to = route.way.target();
        boolean right = grid.column(from) < grid.column(to);
        boolean aside = grid.column(from) > grid.column(to);
        double sourceY = source.y() + source.height() - FlowLayout.PORT * (route.sourcePort + 1) + FlowLayout.PORT / 4;
        double targetY = target.y() + FlowLayout.PORT * (route.targetPort + 1) - FlowLayout.PORT / 4;
        if (route.self()) {
            targetY = sourceY - FlowLayout.PORT * 2;
        }
        double leaves = inset(from, source, sourceY);
        double arrives = inset(to, target, targetY);
        bends.add(new Bend(right ? source.right() - leaves : source.x() + leaves, sourceY, from));
        bends.add(new Bend(route.runX, sourceY, from));
        if (route.targetGutter.isPresent()) {
            bends.add(new Bend(route.runX, route.targetY, line(route.targetNet)));
            bends.add(new Bend(route.targetRunX, route.targetY, line(route.targetNet)));
            bends.add(new Bend(route.targetRunX, targetY, to));
        } else {
            bends.add(new Bend(route.runX, targetY, to));
        }
        bends.add(new Bend(aside ? target.right() - arrives : target.x() + arrives, targetY, to));
    }

    /** How far the side of a pointed step is from that of its box. */
    private double inset(int step, Rect box, double y) {
        return plan.steps().get(step).point() * Math.abs(y - box.centerY()) / (box.height() / 2);
    }
}
