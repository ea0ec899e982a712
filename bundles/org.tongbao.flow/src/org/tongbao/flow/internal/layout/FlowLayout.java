package org.tongbao.flow.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tongbao.flow.scene.Point;
import org.tongbao.flow.scene.Rect;

/**
 * Lays a procedure out in lanes from left to right, time running down. The order of the rows comes from ELK; lanes, which it
 * does not know, and with them the ways, are laid out here: a way leaves a step below, turns in channels between the rows
 * and runs where no step stands, so that it never leads through one. Pure, any thread.
 */
public final class FlowLayout {

    /** What badges stand out of a step, above and below. */
    public static final double BADGES = 10;

    private static final double MARGIN = 12;

    /** What arrows need above a step. */
    static final double ARROW = 6;

    /** Between ways at the side of a step. */
    static final double PORT = 8;

    private static final double GAP = 3;

    private final Plan plan;
    private final Grid grid;
    private final List<Route> routes;
    private final Columns columns;
    private final List<Channel> channels = new ArrayList<>();
    private final double[] tops;
    private final double[] channelTops;
    private final double[] heights;
    private final double head;
    private final double bottom;
    private final Map<Integer, Integer> leaving = new HashMap<>();
    private final Map<Integer, Integer> arriving = new HashMap<>();
    private int nets;

    private FlowLayout(Plan plan, double top) {
        this.plan = plan;
        grid = new Grid(plan);
        var runs = new Runs(plan, grid);
        routes = runs.routes();
        columns = new Columns(plan, runs, routes, MARGIN);
        for (Route route : routes) {
            if (route.down) {
                leaving.merge(route.way.source(), 1, Integer::sum);
                arriving.merge(route.way.target(), 1, Integer::sum);
            }
        }
        IntStream.rangeClosed(0, grid.rows()).forEach(row -> channels.add(new Channel(() -> nets++)));
        routes.forEach(this::turn);
        routes.forEach(this::keepRoom);
        tops = new double[grid.rows()];
        channelTops = new double[grid.rows() + 1];
        heights = new double[grid.rows()];
        for (int step = 0; step < plan.steps().size(); step++) {
            double ports = (runs.ports(step) + 1) * PORT;
            heights[grid.row(step)] = Math.max(
                    heights[grid.row(step)], Math.max(plan.steps().get(step).height(), ports));
        }
        head = plan.lanes().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        bottom = rows(top + head);
    }

    /**
     * The geometry of a plan.
     *
     * @param top kept free above the lanes
     */
    public static Geometry of(Plan plan, double top) {
        return new FlowLayout(plan, top).geometry(top);
    }

    private Geometry geometry(double top) {
        List<Rect> steps =
                IntStream.range(0, plan.steps().size()).mapToObj(this::box).toList();
        var bends = new Bends(plan, grid);
        List<List<Bend>> ways =
                routes.stream().map(route -> bends.of(route, steps)).toList();
        List<List<Point>> lines =
                ways.stream().map(way -> way.stream().map(Bend::point).toList()).toList();
        List<Rect> blocked = new ArrayList<>();
        steps.forEach(box -> blocked.addAll(reserved(box)));
        var words = new Words(blocked, lines);
        List<Optional<Rect>> labels = new ArrayList<>();
        for (Route route : routes) {
            Plan.Way way = route.way;
            labels.add(
                    way.labelled()
                            ? Optional.of(
                                    words.place(route.number, way.labelWidth(), way.labelHeight(), kept(route, steps)))
                            : Optional.empty());
        }
        return compact(top, steps, ways, labels);
    }

    /** The step, what badges take below and, right of the middle, above. */
    private static List<Rect> reserved(Rect box) {
        return List.of(
                new Rect(box.x(), box.y(), box.width(), box.height() + BADGES),
                new Rect(box.centerX() + 1, box.y() - BADGES, box.width() / 2 - 1, BADGES));
    }

    private Geometry compact(double top, List<Rect> steps, List<List<Bend>> ways, List<Optional<Rect>> labels) {
        var compaction = new Compaction();
        int count = steps.size();
        for (int step = 0; step < count; step++) {
            compaction.block(Compaction.Kind.STEP, step, steps.get(step));
            compaction.block(
                    Compaction.Kind.BADGES, step, reserved(steps.get(step)).get(1));
        }
        for (Channel channel : channels) {
            channel.lines()
                    .forEach(line -> compaction.block(
                            Compaction.Kind.LINE,
                            count + line.number(),
                            new Rect(line.from(), line.y(), line.to() - line.from(), 0)));
        }
        int first = count + nets;
        var movers = new int[labels.size()];
        for (int number = 0; number < labels.size(); number++) {
            Route route = routes.get(number);
            int mover = route.self() ? route.way.source() : first + number;
            List<Bend> way = ways.get(number);
            movers[number] = mover;
            labels.get(number).ifPresent(box -> tie(compaction, mover, box, way));
        }
        double[] rise = compaction.rise(first + labels.size());
        List<Rect> movedSteps = IntStream.range(0, count)
                .mapToObj(step -> up(steps.get(step), rise[step]))
                .toList();
        double lowest = movedSteps.stream().mapToDouble(Rect::bottom).max().orElse(bottom - MARGIN) + BADGES + MARGIN;
        return new Geometry(
                columns.width(),
                lowest,
                head,
                columns.lanes(top, lowest),
                movedSteps,
                ways.stream().map(way -> up(way, rise)).toList(),
                IntStream.range(0, labels.size())
                        .mapToObj(number -> labels.get(number).map(box -> up(box, rise[movers[number]])))
                        .toList());
    }

    /** Words stay beside the stretch of the way that they stand at, whatever moves. */
    private static void tie(Compaction compaction, int mover, Rect box, List<Bend> way) {
        compaction.block(Compaction.Kind.WORDS, mover, box);
        for (int index = 1; index < way.size(); index++) {
            Bend one = way.get(index - 1);
            Bend other = way.get(index);
            Bend upper = one.y() <= other.y() ? one : other;
            Bend lower = upper == one ? other : one;
            boolean beside = one.x() == other.x()
                    && (Math.abs(one.x() - box.x()) <= GAP + 1 || Math.abs(one.x() - box.right()) <= GAP + 1)
                    && box.y() >= upper.y() - 1
                    && box.bottom() <= lower.y() + 1;
            boolean along = one.y() == other.y()
                    && (Math.abs(one.y() - box.y()) <= GAP + 1 || Math.abs(one.y() - box.bottom()) <= GAP + 1);
            if (beside && upper.mover() != mover) {
                compaction.bond(upper.mover(), mover, box.y() - upper.y() - 1);
                compaction.bond(mover, lower.mover(), lower.y() - box.bottom() - 1);
                return;
            }
            if (along) {
                compaction.bond(upper.mover(), mover, 0);
                compaction.bond(mover, upper.mover(), 0);
                return;
            }
        }
    }

    private static Rect up(Rect box, double rise) {
        return new Rect(box.x(), box.y() - rise, box.width(), box.height());
    }

    private static List<Point> up(List<Bend> way, double[] rise) {
        return way.stream()
                .map(bend -> new Point(bend.x(), bend.y() - rise[bend.mover()]))
                .toList();
    }

    private void turn(Route route) {
        int source = route.way.source();
        int target = route.way.target();
        double sourceX = columns.center(grid.column(source));
        double targetX = columns.center(grid.column(target));
        if (!route.down) {
            route.targetGutter.ifPresent(gutter -> channels.get(grid.row(target) + 1)
                    .turn(route, "back" + route.number, route.runX, route.targetRunX, false, false));
        } else if (route.direct()) {
            if (sourceX != targetX) {
                boolean merges = leaving.getOrDefault(source, 0) == 1 && arriving.getOrDefault(target, 0) > 1;
                String net = twin(route) ? "twin" + route.number : merges ? "to" + target : "from" + source;
                channels.get(grid.row(target)).turn(route, net, sourceX, targetX, true, true);
            }
        } else {
            if (sourceX != route.runX) {
                channels.get(grid.row(source) + 1).turn(route, "from" + source, sourceX, route.runX, true, false);
            }
            if (targetX != route.runX) {
                channels.get(grid.row(target)).turn(route, "to" + target, route.runX, targetX, false, true);
            }
        }
    }

    /** True for the second and further ways between the same steps. */
    private boolean twin(Route route) {
        return routes.stream()
                .anyMatch(other -> other.number < route.number
                        && other.way.source() == route.way.source()
                        && other.way.target() == route.way.target());
    }

    /** Words stand at the arrow where no other way shares it, else where the way begins, else beside its run. */
    private void keepRoom(Route route) {
        if (!route.down || !route.way.labelled()) {
            return;
        }
        double height = route.way.labelHeight() + GAP;
        if (arriving.getOrDefault(route.way.target(), 0) == 1) {
            channels.get(grid.row(route.way.target())).targetBand(height);
        } else if (leaving.getOrDefault(route.way.source(), 0) == 1 || route.column.isEmpty()) {
            channels.get(grid.row(route.way.source()) + 1).sourceBand(height);
        }
    }

    private List<Rect> kept(Route route, List<Rect> steps) {
        double width = route.way.labelWidth();
        double height = route.way.labelHeight();
        List<Rect> kept = new ArrayList<>();
        Rect target = steps.get(route.way.target());
        Rect source = steps.get(route.way.source());
        if (!route.down) {
            double y = route.targetGutter.isPresent() || route.self()
                    ? source.centerY() - height / 2
                    : (source.centerY() + target.centerY() - height) / 2;
            kept.add(new Rect(route.runX - GAP - width, y, width, height));
            return kept;
        }
        if (arriving.getOrDefault(route.way.target(), 0) == 1) {
            double x = target.centerX();
            kept.add(new Rect(x - GAP - width, target.y() - ARROW - height, width, height));
            kept.add(new Rect(x + GAP, target.y() - BADGES - ARROW - height + 1, width, height));
        }
        if (leaving.getOrDefault(route.way.source(), 0) == 1) {
            beside(kept, source.centerX(), source.bottom() + BADGES, width, height);
        }
        if (!route.direct()) {
            // the run is the way's own where source and target share their ends with others
            double first = channelTops[grid.row(route.way.source()) + 1];
            double last = channelTops[grid.row(route.way.target())] - height;
            for (double y = first + BADGES; y < last; y += PORT) {
                beside(kept, route.runX, y, width, height);
            }
        }
        return kept;
    }

    private static void beside(List<Rect> kept, double x, double y, double width, double height) {
        kept.add(new Rect(x + GAP, y, width, height));
        kept.add(new Rect(x - GAP - width, y, width, height));
    }

    /** From top to bottom: channel, row, channel, …; the lower end. */
    private double rows(double top) {
        double y = top + MARGIN / 2;
        for (int row = 0; row <= grid.rows(); row++) {
            Channel channel = channels.get(row);
            double tracks = channel.assign();
            boolean edge = row == 0 || row == grid.rows();
            channelTops[row] = y + BADGES + channel.sourceBand();
            channel.place(channelTops[row]);
            y += BADGES + channel.sourceBand() + tracks + channel.targetBand() + BADGES + (edge ? 0 : ARROW);
            if (row < grid.rows()) {
                tops[row] = y;
                y += heights[row];
            }
        }
        return y;
    }

    private Rect box(int step) {
        int row = grid.row(step);
        double height = plan.steps().get(step).height();
        return new Rect(columns.left(grid.column(step)), tops[row] + (heights[row] - height) / 2, plan.width(), height);
    }
}
