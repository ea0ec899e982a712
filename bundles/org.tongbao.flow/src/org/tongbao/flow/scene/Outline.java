package org.tongbao.flow.scene;

/** Shape of a node or badge within its box. */
public enum Outline {
    /** With slightly rounded corners. */
    RECTANGLE,
    /** Pointed at the left and the right, as a decision is. */
    LOZENGE,
    /** With round ends. */
    ELLIPSE,
    /** With round ends, drawn twice, as waiting is. */
    RING;

    /** How far the corners of a lozenge are drawn in, in pixels. */
    public static final double POINT = 11;
}
