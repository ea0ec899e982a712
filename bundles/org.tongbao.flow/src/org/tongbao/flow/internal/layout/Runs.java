package org.tongbao.flow.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Chooses where ways run up and down: through the empty cells of a column where it is on the way, else in a gutter. What runs
 * side by side gets places of its own. Heights are counted in halves: channel n is 2n, row n is 2n + 1.
 */
final class Runs {

    private static final int SLOTS = 6;
    private static final int GUTTER_COST = 45;
    private static final int COLUMN_COST = 100;
    private static final int CROWD_COST = 12;
    private static final int NO_OWNER = -1;

    private final Plan plan;
    private final Grid grid;
    private final Map<Integer, List<Taken>> slots = new HashMap<>();
    private final Map<Integer, List<Taken>> gutters = new HashMap<>();
    private final Map<Integer, Integer> leftPorts = new HashMap<>();
    private final Map<Integer, Integer> rightPorts = new HashMap<>();

    /** A stretch of a run; the owner of a stub is its step, of a run nobody, since a run is shared with none. */
    private record Taken(int from, int to, int owner, int track) {

        boolean meets(int otherFrom, int otherTo) {
            return from <= otherTo && otherFrom <= to;
        }
    }

    Runs(Plan plan, Grid grid) {
        this.plan = plan;
        this.grid = grid;
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        for (int number = 0; number < plan.ways().size(); number++) {
            Plan.Way way = plan.ways().get(number);
            routes.add(new Route(number, way, !way.loop() && grid.down(way)));
        }
        routes.stream().filter(route -> route.down).forEach(this::stubs);
        routes.stream()
                .filter(route -> route.down)
                .sorted(Comparator.comparingInt(this::span))
                .forEach(this::down);
        routes.stream()
                .filter(route -> !route.down)
                .sorted(Comparator.comparingInt(this::span))
                .forEach(this::back);
        return routes;
    }

    /** Number of tracks of each gutter with the ways that run in it. */
    int tracks(int gutter) {
        return gutters.getOrDefault(gutter, List.of()).stream()
                .mapToInt(taken -> taken.track() + 1)
                .max()
                .orElse(0);
    }

    /** Ways that leave or reach a step at a side. */
    int ports(int step) {
        return Math.max(leftPorts.getOrDefault(step, 0), rightPorts.getOrDefault(step, 0));
    }

    private int span(Route route) {
        return Math.abs(grid.row(route.way.target()) - grid.row(route.way.source()));
    }

    private void stubs(Route route) {
        int source = route.way.source();
        int target = route.way.target();
        int below = 2 * grid.row(source) + 2;
        int above = 2 * grid.row(target);
        slot(grid.column(source), 0).add(new Taken(below, below, source, 0));
        slot(grid.column(target), 0).add(new Taken(above, above, target, 0));
    }

    private void down(Route route) {
        int first = grid.row(route.way.source()) + 1;
        int last = grid.row(route.way.target());
        if (first == last) {
            return;
        }
        int best = Integer.MAX_VALUE;
        for (int column = 0; column < grid.columns(); column++) {
            if (!grid.free(column, first, last - 1)) {
                continue;
            }
            int slot = freeSlot(route, column, 2 * first, 2 * last);
            int cost = slot > 2 * SLOTS ? Integer.MAX_VALUE : cost(route, 2 * column + 1) + CROWD_COST * slot;
            if (cost < best) {
                best = cost;
                route.column = OptionalInt.of(column);
                route.slot = slot;
            }
        }
        for (int gutter = 0; gutter <= grid.columns(); gutter++) {
            int cost = cost(route, 2 * gutter) + GUTTER_COST + CROWD_COST * tracks(gutter);
            if (cost < best) {
                best = cost;
                route.column = OptionalInt.empty();
                route.gutter = OptionalInt.of(gutter);
            }
        }
        if (route.column.isPresent()) {
            slot(route.column.getAsInt(), route.slot).add(new Taken(2 * first, 2 * last, NO_OWNER, 0));
        } else {
            route.track = track(route.gutter.getAsInt(), 2 * first, 2 * last);
        }
    }

    /** How far it is aside, in halves of columns: gutter n is 2n, column n is 2n + 1. */
    private int cost(Route route, int place) {
        int source = 2 * grid.column(route.way.source()) + 1;
        int target = 2 * grid.column(route.way.target()) + 1;
        return (Math.abs(place - source) + Math.abs(place - target)) * COLUMN_COST / 2;
    }

    /** The middle belongs to ways of the steps in the column; others pass beside it. */
    private int freeSlot(Route route, int column, int from, int to) {
        boolean own = column == grid.column(route.way.source()) || column == grid.column(route.way.target());
        for (int slot = own ? 0 : 1; slot <= 2 * SLOTS; slot++) {
            boolean free = slot(column, slot).stream()
                    .filter(taken -> taken.meets(from, to))
                    .allMatch(taken -> taken.owner() == route.way.source() && taken.from() == from
                            || taken.owner() == route.way.target() && taken.to() == to);
            if (free) {
                return slot;
            }
        }
        return Integer.MAX_VALUE / CROWD_COST / 2;
    }

    private void back(Route route) {
        int from = grid.column(route.way.source());
        int to = grid.column(route.way.target());
        boolean right = from < to;
        int gutter = right ? from + 1 : from;
        int targetGutter = right || from == to ? to : to + 1;
        route.gutter = OptionalInt.of(gutter);
        route.sourcePort = port(right ? rightPorts : leftPorts, route.way.source());
        boolean arrivesLeft = right || from == to;
        route.targetPort = port(arrivesLeft ? leftPorts : rightPorts, route.way.target());
        int sourceRow = 2 * grid.row(route.way.source()) + 1;
        int targetRow = 2 * grid.row(route.way.target()) + 1;
        if (gutter == targetGutter) {
            route.track = track(gutter, Math.min(sourceRow, targetRow), Math.max(sourceRow, targetRow));
            return;
        }
        route.targetGutter = OptionalInt.of(targetGutter);
        int channel = targetRow + 1;
        route.track = track(gutter, Math.min(sourceRow, channel), Math.max(sourceRow, channel));
        route.targetTrack = track(targetGutter, targetRow, channel);
    }

    private static int port(Map<Integer, Integer> ports, int step) {
        int port = ports.getOrDefault(step, 0);
        ports.put(step, port + 1);
        return port;
    }

    private int track(int gutter, int from, int to) {
        List<Taken> taken = gutters.computeIfAbsent(gutter, key -> new ArrayList<>());
        int track = 0;
        while (meets(taken, track, from, to)) {
            track++;
        }
        taken.add(new Taken(from, to, NO_OWNER, track));
        return track;
    }

    private static boolean meets(List<Taken> taken, int track, int from, int to) {
        return taken.stream().anyMatch(one -> one.track() == track && one.meets(from, to));
    }

    private List<Taken> slot(int column, int slot) {
        return slots.computeIfAbsent(column * (2 * SLOTS + 2) + slot, key -> new ArrayList<>());
    }
}
