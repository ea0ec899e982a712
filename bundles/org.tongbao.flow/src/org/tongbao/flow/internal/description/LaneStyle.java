package org.tongbao.flow.internal.description;

import org.tongbao.flow.scene.Look;

/**
 * How a lane is drawn.
 *
 * @param head colour of the head, as 0xRRGGBB
 * @param look of the rest
 * @param text of the head
 */
public record LaneStyle(int head, Look look, LabelStyle text) {}
