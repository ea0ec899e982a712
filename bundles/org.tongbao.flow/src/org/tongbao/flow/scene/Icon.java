package org.tongbao.flow.scene;

/**
 * A picture of one colour.
 *
 * @param name e.g. {@code clock}
 * @param path outline in a box of 16 by 16: the commands M, L, C and Z of SVG with absolute coordinates, filled by the even-odd rule
 * @param box where it is drawn
 * @param colour as 0xRRGGBB
 */
public record Icon(String name, String path, Rect box, int colour) {

    /** Side of the box that paths are drawn in. */
    public static final double GRID = 16;
}
