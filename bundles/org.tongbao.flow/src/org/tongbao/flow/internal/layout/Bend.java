package org.tongbao.flow.internal.layout;

import org.tongbao.flow.scene.Point;

/**
 * A point of a way.
 *
 * @param mover number of what moves it up and down: a step or, after the steps, a line
 */
record Bend(double x, double y, int mover) {

    Point point() {
        return new Point(x, y);
    }
}
