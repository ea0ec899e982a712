package org.tongbao.severity;

import org.tongbao.model.rules.Dimension;
import org.tongbao.model.rules.LevelText;

/**
 * Why a dimension has its level.
 *
 * @param dimension of the scale
 * @param text official wording chosen
 * @param decisive true when no other dimension is worse
 */
public record Reason(Dimension dimension, LevelText text, boolean decisive) {}
