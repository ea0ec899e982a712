package org.tongbao.flow.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Rows and columns: a column for each lane, at most one step in a cell, each step below all it follows. Between the columns
 * are gutters (gutter n is left of column n), between the rows channels (channel n is above row n); ways run there and
 * through empty cells.
 */
final class Grid {

    private final Plan plan;
    private final int[] rows;
    private final Map<Integer, Map<Integer, Integer>> cells = new HashMap<>();
    private int count;

    Grid(Plan plan) {
        this.plan = plan;
        rows = new int[plan.steps().size()];
        List<Integer> layers = Layers.of(plan);
        place(layers);
        compact();
        for (int step = 0; step < rows.length; step++) {
            cells.computeIfAbsent(column(step), key -> new HashMap<>()).put(rows[step], step);
        }
    }

    int rows() {
        return count;
    }

    int columns() {
        return plan.lanes().size();
    }

    int row(int step) {
        return rows[step];
    }

    int column(int step) {
        return plan.steps().get(step).lane();
    }

    /** The step in a cell; -1 when there is none. */
    int at(int column, int row) {
        return cells.getOrDefault(column, Map.of()).getOrDefault(row, -1);
    }

    /** True when a way leads down, so that it can leave a step below and reach the other from above. */
    boolean down(Plan.Way way) {
        return rows[way.target()] > rows[way.source()];
    }

    /** True when there is no step in a column from one row to another, both included. */
    boolean free(int column, int from, int to) {
        for (int row = from; row <= to; row++) {
            if (at(column, row) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Row by row: in each lane the step that most are still to follow, so that the rest waits for nobody. */
    private void place(List<Integer> layers) {
        Map<Integer, List<Integer>> before = new HashMap<>();
        Map<Integer, List<Integer>> after = new HashMap<>();
        for (Plan.Way way : plan.ways()) {
            if (!way.loop() && layers.get(way.source()) < layers.get(way.target())) {
                before.computeIfAbsent(way.target(), key -> new ArrayList<>()).add(way.source());
                after.computeIfAbsent(way.source(), key -> new ArrayList<>()).add(way.target());
            }
        }
        int[] rest = rest(layers, after);
        Arrays.fill(rows, -1);
        List<Integer> open =
                new ArrayList<>(IntStream.range(0, rows.length).boxed().toList());
        open.sort(Comparator.comparing((Integer step) -> -rest[step]));
        for (int row = 0; !open.isEmpty(); row++) {
            Set<Integer> taken = new HashSet<>();
            int now = row;
            List<Integer> placed = open.stream()
                    .filter(step -> layers.get(step) <= now)
                    .filter(step ->
                            before.getOrDefault(step, List.of()).stream().allMatch(source -> rows[source] >= 0))
                    .filter(step -> taken.add(column(step)))
                    .toList();
            placed.forEach(step -> rows[step] = now);
            open.removeAll(new HashSet<>(placed));
        }
    }

    /** How many steps follow one another after each. */
    private static int[] rest(List<Integer> layers, Map<Integer, List<Integer>> after) {
        var rest = new int[layers.size()];
        IntStream.range(0, rest.length)
                .boxed()
                .sorted(Comparator.comparing((Integer step) -> -layers.get(step)))
                .forEach(step -> rest[step] = after.getOrDefault(step, List.of()).stream()
                        .mapToInt(next -> rest[next] + 1)
                        .max()
                        .orElse(0));
        return rest;
    }

    private void compact() {
        var used = new TreeSet<Integer>();
        for (int row : rows) {
            used.add(row);
        }
        List<Integer> order = List.copyOf(used);
        Map<Integer, Integer> places = new HashMap<>();
        order.forEach(row -> places.put(row, places.size()));
        for (int step = 0; step < rows.length; step++) {
            rows[step] = places.getOrDefault(rows[step], 0);
        }
        count = order.size();
    }
}
