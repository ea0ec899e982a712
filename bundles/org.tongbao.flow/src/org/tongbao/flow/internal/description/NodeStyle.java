package org.tongbao.flow.internal.description;

import org.tongbao.flow.scene.Look;
import org.tongbao.flow.scene.Outline;

/**
 * How a step or badge is drawn.
 *
 * @param outline shape
 * @param width in pixels; an expression where it begins with {@code service:}
 * @param look colours and border
 * @param text of the label
 * @param south true for a badge that hangs below, false for one above
 */
public record NodeStyle(Outline outline, String width, Look look, LabelStyle text, boolean south) {}
