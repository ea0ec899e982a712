package org.tongbao.flow.scene;

/**
 * One line of text. What draws it squeezes it to the width where its font is wider than expected, so that it never leaves
 * the place that was laid out for it.
 *
 * @param text without line breaks
 * @param x where it begins
 * @param y of the line the letters stand on
 * @param width expected
 * @param size of the font in pixels
 * @param bold true for emphasis
 * @param colour as 0xRRGGBB
 */
public record TextLine(String text, double x, double y, double width, double size, boolean bold, int colour) {

    /** The box it is drawn in. */
    public Rect box() {
        return new Rect(x, y - size * 0.88, width, size * 1.12);
    }
}
