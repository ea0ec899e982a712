package org.tongbao.flow.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.tongbao.flow.scene.Rect;

/**
 * Moves everything up as far as it goes. What stands above something stays above it, with what must lie between them, so
 * that no way comes to cross what it did not cross before. Confined to one thread.
 */
final class Compaction {

    private static final double ASIDE = 3;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Bond> bonds = new ArrayList<>();

    /** What a block is: how far others keep away from it depends on that. */
    enum Kind {
        STEP,
        BADGES,
        LINE,
        WORDS
    }

    /** A box that moves with a mover. */
    private record Block(Kind kind, int mover, Rect box) {}

    /** A mover that stays below another by so much, counted from where both were. */
    private record Bond(int upper, int lower, double slack) {}

    /** Says that a box moves with a mover. */
    void block(Kind kind, int mover, Rect box) {
        blocks.add(new Block(kind, mover, box));
    }

    /** Says that a mover is never closer below another than so much less than now. */
    void bond(int upper, int lower, double slack) {
        bonds.add(new Bond(upper, lower, Math.max(0, slack)));
    }

    /** How far each of so many movers goes up. */
    double[] rise(int movers) {
        order();
        var rise = new double[movers];
        var highest = new double[movers];
        Arrays.fill(highest, Double.MAX_VALUE);
        blocks.forEach(block -> highest[block.mover()] =
                Math.min(highest[block.mover()], block.box().y()));
        double top = Arrays.stream(highest).min().orElse(0);
        for (int mover = 0; mover < movers; mover++) {
            rise[mover] = highest[mover] == Double.MAX_VALUE ? 0 : highest[mover] - top;
        }
        bonds.sort(Comparator.comparingDouble(bond -> highest[bond.lower()]));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Bond bond : bonds) {
                double most = rise[bond.upper()] + bond.slack();
                if (rise[bond.lower()] > most + 1e-6) {
                    rise[bond.lower()] = most;
                    changed = true;
                }
            }
        }
        return rise;
    }

    private void order() {
        List<Block> sorted = new ArrayList<>(blocks);
        sorted.sort(Comparator.comparingDouble(block -> block.box().y()));
        for (int lower = 0; lower < sorted.size(); lower++) {
            for (int upper = 0; upper < lower; upper++) {
                order(sorted.get(upper), sorted.get(lower));
            }
        }
    }

    private void order(Block upper, Block lower) {
        double gap = lower.box().y() - upper.box().bottom();
        boolean over = upper.box().x() < lower.box().right() + ASIDE
                && lower.box().x() < upper.box().right() + ASIDE;
        if (over && gap >= 0 && upper.mover() != lower.mover()) {
            bond(upper.mover(), lower.mover(), gap - between(upper.kind(), lower.kind()));
        }
    }

    private static double between(Kind upper, Kind lower) {
        return switch (upper) {
            case BADGES -> 0;
            case STEP ->
                switch (lower) {
                    case BADGES -> FlowLayout.BADGES + 2;
                    case STEP -> 2 * FlowLayout.BADGES + 2;
                    case LINE -> FlowLayout.BADGES + 2;
                    case WORDS -> FlowLayout.BADGES + 1;
                };
            case LINE ->
                switch (lower) {
                    case BADGES -> 2;
                    case STEP -> FlowLayout.BADGES + 2.5;
                    case LINE -> 7;
                    case WORDS -> 2;
                };
            case WORDS -> lower == Kind.STEP ? FlowLayout.ARROW : 1.5;
        };
    }
}
