package org.tongbao.flow.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongbao.flow.scene.Point;
import org.tongbao.flow.scene.Rect;

/**
 * Puts the words of ways beside them: never over a step or other words, and where it can be not over a way. The places
 * that were kept free for them come first, then all along the way.
 */
final class Words {

    private static final double GAP = 3;
    private static final double STEP = 6;
    private static final double WAY_COST = 40;
    private static final double BLOCKED = 100_000;

    private final List<Rect> blocked;
    private final List<Rect> placed = new ArrayList<>();
    private final List<List<Point>> ways;

    /**
     * Among what is laid out.
     *
     * @param blocked where no words may be
     * @param ways of which words should keep clear
     */
    Words(List<Rect> blocked, List<List<Point>> ways) {
        this.blocked = blocked;
        this.ways = ways;
    }

    /**
     * The place for the words of a way.
     *
     * @param number of the way
     * @param kept where room was kept, best first
     */
    Rect place(int number, double width, double height, List<Rect> kept) {
        List<Rect> candidates = new ArrayList<>(kept);
        Optional<Rect> clear =
                candidates.stream().filter(box -> cost(number, box) == 0).findFirst();
        Rect found = clear.orElseGet(() -> {
            along(ways.get(number), width, height).forEach(candidates::add);
            return candidates.stream()
                    .min(Comparator.comparingDouble(box -> cost(number, box) + candidates.indexOf(box) * 0.01))
                    .orElseThrow();
        });
        placed.add(found);
        return found;
    }

    private double cost(int number, Rect box) {
        double cost = 0;
        for (Rect other : blocked) {
            cost += box.overlaps(other) ? BLOCKED : 0;
        }
        for (Rect other : placed) {
            cost += box.overlaps(other) ? BLOCKED : 0;
        }
        for (int way = 0; way < ways.size(); way++) {
            cost += crossings(ways.get(way), box) * (way == number ? WAY_COST / 2 : WAY_COST);
        }
        return cost;
    }

    private static int crossings(List<Point> way, Rect box) {
        int count = 0;
        for (int index = 1; index < way.size(); index++) {
            Rect part = Rect.between(way.get(index - 1), way.get(index)).grown(0.5);
            count += part.overlaps(box) ? 1 : 0;
        }
        return count;
    }

    /** Both sides of all stretches, in small steps. */
    private static Stream<Rect> along(List<Point> way, double width, double height) {
        List<Rect> boxes = new ArrayList<>();
        for (int index = 1; index < way.size(); index++) {
            Point from = way.get(index - 1);
            Rect part = Rect.between(from, way.get(index));
            if (part.width() < part.height()) {
                for (double y = part.y(); y <= part.bottom(); y += STEP) {
                    boxes.add(new Rect(from.x() + GAP, y, width, height));
                    boxes.add(new Rect(from.x() - GAP - width, y, width, height));
                }
            } else {
                for (double x = part.x() - width / 2; x <= part.right(); x += STEP) {
                    boxes.add(new Rect(x, from.y() - GAP - height, width, height));
                    boxes.add(new Rect(x, from.y() + GAP, width, height));
                }
            }
        }
        return boxes.stream();
    }
}
