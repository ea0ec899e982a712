package org.tongbao.severity;

import java.util.List;

/**
 * What the severity scale says about an impact.
 *
 * @param level worst level of all dimensions, 0 (no notification) to 4
 * @param complete false when a dimension has not been rated yet; {@code level} is then the worst so far
 * @param reasons one for each rated dimension in the scale's order; those that decide the level are marked
 */
public record Judgement(int level, boolean complete, List<Reason> reasons) {}
