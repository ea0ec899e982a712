package org.tongbao.engine.internal.facts;

import java.time.Instant;

/**
 * The level from an instant on.
 *
 * @param at first instant it holds
 * @param rank 0 mildest
 * @param complete false while a dimension is unrated or the reported level is not known; the level is then {@code rank}
 *     or worse
 * @param source id of the judgement or event that set it
 * @param explained true when a reason was given
 */
public record LevelStep(Instant at, int rank, boolean complete, String source, boolean explained) {}
