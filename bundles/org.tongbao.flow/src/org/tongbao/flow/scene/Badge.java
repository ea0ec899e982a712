package org.tongbao.flow.scene;

import java.util.Optional;

/**
 * A small sign, on the border of a node or in the legend.
 *
 * @param mapping of the description that asks for it
 * @param outline its shape
 * @param bounds its box
 * @param look colours
 * @param icon picture before the text
 * @param text in it
 * @param tooltip all there is to know
 */
public record Badge(
        String mapping,
        Outline outline,
        Rect bounds,
        Look look,
        Optional<Icon> icon,
        Optional<TextLine> text,
        String tooltip) {}
