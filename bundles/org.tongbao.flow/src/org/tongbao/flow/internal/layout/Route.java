package org.tongbao.flow.internal.layout;

import java.util.OptionalInt;

/**
 * How one way runs through the grid: where it goes up or down and where it turns. Filled in as the layout goes on; confined
 * to one layout.
 */
final class Route {

    /** Number of the way. */
    final int number;

    final Plan.Way way;
    /** True when it leaves below and arrives above; else it leaves and arrives at the side. */
    final boolean down;

    /** Gutter it runs in; none when it runs in a column or needs no run. */
    OptionalInt gutter = OptionalInt.empty();
    /** Gutter beside the target, where that is another one than that beside the source. */
    OptionalInt targetGutter = OptionalInt.empty();
    /** Column it runs through. */
    OptionalInt column = OptionalInt.empty();
    /** Place of the run within its column: 0 the middle. */
    int slot;
    /** Tracks in the gutters. */
    int track;

    int targetTrack;

    /** Where the run is. */
    double runX;

    double targetRunX;

    /** How far from the middle it reaches the target, so as to miss another way. */
    double shift;

    /** Where it turns below the source and above the target. */
    double sourceY;

    double targetY;

    /** Numbers of the lines on which it turns. */
    int sourceNet = -1;

    int targetNet = -1;

    /** Which of the ways at the side of source and target it is. */
    int sourcePort;

    int targetPort;

    Route(int number, Plan.Way way, boolean down) {
        this.number = number;
        this.way = way;
        this.down = down;
    }

    /** True when it leads to the row below without a run. */
    boolean direct() {
        return down && gutter.isEmpty() && column.isEmpty();
    }

    boolean self() {
        return way.source() == way.target();
    }
}
