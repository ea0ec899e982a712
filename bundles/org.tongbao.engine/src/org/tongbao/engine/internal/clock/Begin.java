package org.tongbao.engine.internal.clock;

import java.time.Instant;
import java.util.Optional;
import org.tongbao.engine.internal.facts.Fact;
import org.tongbao.model.rules.LevelLimit;

/**
 * How a clock begins.
 *
 * @param fact that starts it
 * @param at when it starts, as a rule when the fact happened
 * @param limit that takes the place of the rule's own
 */
record Begin(Fact fact, Instant at, Optional<LevelLimit> limit) {

    /** With the fact. */
    static Begin at(Fact fact) {
        return new Begin(fact, fact.at(), Optional.empty());
    }

    /** At another instant. */
    Begin movedTo(Instant instant) {
        return new Begin(fact, instant, limit);
    }

    /** At an instant, unless it begins later anyway. */
    Begin notBefore(Instant instant) {
        return instant.isAfter(at) ? movedTo(instant) : this;
    }

    /** Under another limit. */
    Begin limitedBy(LevelLimit other) {
        return new Begin(fact, at, Optional.of(other));
    }
}
