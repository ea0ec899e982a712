package org.tongbao.flow.internal.description;

/**
 * How words are written.
 *
 * @param expression gives the words
 * @param tooltip expression that gives all there is to know; empty when there is none
 * @param icon path of a picture; empty when there is none
 * @param size of the font in pixels
 * @param bold true for emphasis
 * @param colour as 0xRRGGBB
 */
public record LabelStyle(String expression, String tooltip, String icon, double size, boolean bold, int colour) {}
