package org.tongbao.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.engine.assessment.LevelPeriod;

/**
 * An incident's facts put in order under a rule pack: everything that does not depend on the present. Immutable, holds
 * copies, any thread; valid until a fact changes.
 */
public interface Timeline {

    /** The assessment at an instant of the past, present or future; facts that happened later are left out. */
    Assessment at(Instant now);

    /** The levels in effect one after the other, oldest first, as far as facts not after {@code now} tell. */
    List<LevelPeriod> levels(Instant now);

    /** The next instant after {@code now} at which the assessment changes by itself; empty when it never does. */
    Optional<Instant> nextChange(Instant now);
}
