package org.tongbao.flow.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.tongbao.flow.scene.Rect;

/** Where columns, gutters and the runs in them are, from left to right. */
final class Columns {

    private static final double GUTTER = 14;
    private static final double TRACK = 9;
    private static final double SLOT = 10;
    private static final double GAP = 4;

    /** Between a step and the right edge of its lane. */
    private static final double RIGHT = 7;

    private final Plan plan;
    private final double[] left;
    private final double[] gutters;
    private final Map<Integer, Map<Integer, Double>> extra = new HashMap<>();
    private final double width;

    Columns(Plan plan, Runs runs, List<Route> routes, double margin) {
        this.plan = plan;
        int count = plan.lanes().size();
        left = new double[count];
        gutters = new double[count + 1];
        for (Route route : routes) {
            if (!route.down && route.gutter.isPresent() && route.way.labelled()) {
                extra.computeIfAbsent(route.gutter.getAsInt(), key -> new HashMap<>())
                        .merge(route.track, route.way.labelWidth() + GAP, Math::max);
            }
        }
        double x = margin;
        for (int gutter = 0; gutter <= count; gutter++) {
            gutters[gutter] = x;
            x = trackX(gutter, runs.tracks(gutter)) + GUTTER / 2;
            if (gutter < count) {
                left[gutter] = x;
                x += plan.width();
            }
        }
        routes.forEach(this::place);
        width = x + margin;
    }

    double width() {
        return width;
    }

    double left(int column) {
        return left[column];
    }

    double center(int column) {
        return left[column] + plan.width() / 2;
    }

    /** A lane has the gutter at its left; the last one has that at its right, too. */
    List<Rect> lanes(double top, double bottom) {
        List<Rect> lanes = new ArrayList<>();
        int count = left.length;
        for (int lane = 0; lane < count; lane++) {
            double from = lane == 0 ? gutters[0] : gutters[lane] + RIGHT;
            double right = lane + 1 < count ? gutters[lane + 1] + RIGHT : width - gutters[0];
            lanes.add(new Rect(from, top, right - from, bottom - top));
        }
        return lanes;
    }

    private void place(Route route) {
        if (route.column.isPresent()) {
            int side = route.slot % 2 == 0 ? 1 : -1;
            route.runX = center(route.column.getAsInt()) + side * SLOT * ((route.slot + 1) / 2);
        }
        route.gutter.ifPresent(gutter -> route.runX = runX(gutter, route.track));
        OptionalInt other = route.targetGutter;
        other.ifPresent(gutter -> route.targetRunX = runX(gutter, route.targetTrack));
    }

    private double runX(int gutter, int track) {
        return trackX(gutter, track) + extra(gutter, track);
    }

    /** Where a track begins; its words stand left of the run. */
    private double trackX(int gutter, int track) {
        double x = gutters[gutter] + GUTTER / 2 + RIGHT;
        for (int before = 0; before < track; before++) {
            x += TRACK + extra(gutter, before);
        }
        return x;
    }

    private double extra(int gutter, int track) {
        return extra.getOrDefault(gutter, Map.of()).getOrDefault(track, 0.0);
    }
}
