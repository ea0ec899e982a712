package org.tongbao.flow.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;

/**
 * The channel above one row: ways that turn there, each on a track. Ways of one step share a track, like a bus; what comes
 * from a step above stays above what goes to a step right below it, so that their stubs do not lie on each other.
 */
final class Channel {

    private static final double TRACK = 9;
    private static final double APART = 8;
    private static final double SHIFT = 9;
    private static final double NEAR = 5;

    private final Map<String, Net> nets = new LinkedHashMap<>();
    private final IntSupplier numbers;
    private double sourceBand;
    private double targetBand;

    /**
     * The line of the ways on a track.
     *
     * @param number of the track among those of all channels
     */
    record Line(int number, double from, double to, double y) {}

    /** Ways on one track. */
    private static final class Net {

        private final int number;
        private final List<Part> parts = new ArrayList<>();
        private double from = Double.MAX_VALUE;
        private double to = -Double.MAX_VALUE;
        private int track;
        private double y;

        Net(int number) {
            this.number = number;
        }

        boolean meets(Net other) {
            return from < other.to + APART && other.from < to + APART;
        }
    }

    /**
     * The part of a way in the channel.
     *
     * @param topX where it comes from above
     * @param bottomX where it goes on below
     */
    private record Part(Route route, double topX, double bottomX, boolean first, boolean last) {}

    /** The numbers come for the tracks of all channels. */
    Channel(IntSupplier numbers) {
        this.numbers = numbers;
    }

    /** Where the ways turn. */
    List<Line> lines() {
        return nets.values().stream()
                .map(net -> new Line(net.number, net.from, net.to, net.y))
                .toList();
    }

    /**
     * A way that turns here.
     *
     * @param net what it shares a track with
     * @param first true when it comes right from its source
     * @param last true when it goes right to its target
     */
    void turn(Route route, String net, double topX, double bottomX, boolean first, boolean last) {
        Net found = nets.computeIfAbsent(net, key -> new Net(numbers.getAsInt()));
        found.parts.add(new Part(route, topX, bottomX, first, last));
        found.from = Math.min(found.from, Math.min(topX, bottomX));
        found.to = Math.max(found.to, Math.max(topX, bottomX));
    }

    /** Keeps room for words below the steps above. */
    void sourceBand(double height) {
        sourceBand = Math.max(sourceBand, height);
    }

    /** Keeps room for words above the steps below. */
    void targetBand(double height) {
        targetBand = Math.max(targetBand, height);
    }

    double sourceBand() {
        return sourceBand;
    }

    double targetBand() {
        return targetBand;
    }

    /** Gives each way its track; the height of all of them. */
    double assign() {
        Map<Net, Set<Net>> above = new HashMap<>();
        nets.values().forEach(net -> above.put(net, new HashSet<>()));
        for (Net upper : nets.values()) {
            for (Net lower : nets.values()) {
                if (upper != lower && stacked(upper, lower)) {
                    above.getOrDefault(lower, new HashSet<>()).add(upper);
                }
            }
        }
        List<Net> open = new ArrayList<>(nets.values());
        open.sort(Comparator.comparingDouble(net -> net.from));
        int track = 0;
        while (!open.isEmpty()) {
            fill(track++, open, above);
        }
        return track * TRACK;
    }

    /** Says where the tracks are. */
    void place(double top) {
        for (Net net : nets.values()) {
            net.y = top + net.track * TRACK + TRACK / 2;
            for (Part part : net.parts) {
                if (part.first()) {
                    part.route().sourceY = net.y;
                    part.route().sourceNet = net.number;
                }
                if (part.last() || !part.route().down) {
                    part.route().targetY = net.y;
                    part.route().targetNet = net.number;
                }
            }
        }
    }

    private static void fill(int track, List<Net> open, Map<Net, Set<Net>> above) {
        List<Net> ready = open.stream()
                .filter(net -> above.getOrDefault(net, Set.of()).stream().noneMatch(open::contains))
                .toList();
        if (ready.isEmpty()) {
            // each waits for another: one gives way, and goes to its targets beside the middle
            Net first = open.get(0);
            first.parts.stream().filter(Part::last).forEach(part -> part.route().shift = SHIFT);
            ready = List.of(first);
        }
        List<Net> placed = new ArrayList<>();
        for (Net net : ready) {
            if (placed.stream().noneMatch(net::meets)) {
                net.track = track;
                placed.add(net);
            }
        }
        open.removeAll(placed);
    }

    /** True when a piece that comes from above and one that goes on below would lie on each other. */
    private static boolean stacked(Net upper, Net lower) {
        return upper.parts.stream()
                .anyMatch(top -> lower.parts.stream()
                        .anyMatch(bottom -> Math.abs(top.topX() - bottom.bottomX()) < NEAR
                                && top.route().way.target()
                                        != bottom.route().way.target()));
    }
}
