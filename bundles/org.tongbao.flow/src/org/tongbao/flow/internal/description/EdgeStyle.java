package org.tongbao.flow.internal.description;

import java.util.Optional;
import org.tongbao.flow.scene.Look;

/**
 * How a way is drawn.
 *
 * @param look of the line
 * @param text of the condition
 */
public record EdgeStyle(Look look, Optional<LabelStyle> text) {}
