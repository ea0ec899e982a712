package org.tongbao.flow.internal.layout;

import java.util.List;

/**
 * What is to be laid out.
 *
 * @param width of every step
 * @param lanes heights of the heads of the lanes, from left to right
 * @param steps in the order of the procedure
 * @param ways between them
 */
public record Plan(double width, List<Double> lanes, List<Step> steps, List<Way> ways) {

    public Plan {
        lanes = List.copyOf(lanes);
        steps = List.copyOf(steps);
        ways = List.copyOf(ways);
    }

    /**
     * A step.
     *
     * @param lane number of its lane
     * @param height it needs
     * @param point how far its corners are drawn in, 0 for a box
     */
    public record Step(int lane, double height, double point) {}

    /**
     * A way.
     *
     * @param source number of a step
     * @param target number of a step
     * @param loop true when it leads back
     * @param labelWidth 0 without words
     * @param labelHeight 0 without words
     */
    public record Way(int source, int target, boolean loop, double labelWidth, double labelHeight) {

        boolean labelled() {
            return labelWidth > 0;
        }
    }
}
