package org.tongbao.engine.assessment;

import java.time.Instant;
import java.util.Optional;

/**
 * A time during which a level was in effect.
 *
 * @param level and what set it
 * @param from first instant
 * @param until first instant of the next level; empty while it holds
 */
public record LevelPeriod(Level level, Instant from, Optional<Instant> until) {}
