package org.tongbao.flow.scene;

/**
 * Colours and line of something.
 *
 * @param fill inside, as 0xRRGGBB
 * @param line of the outline, as 0xRRGGBB
 * @param width of the outline, in pixels
 * @param stroke of the outline
 */
public record Look(int fill, int line, double width, Stroke stroke) {}
