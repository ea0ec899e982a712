package org.tongbao.engine.internal.clock;

import java.util.List;
import java.util.Optional;
import org.tongbao.engine.internal.facts.LevelStep;
import org.tongbao.model.rules.ClockRule;

/** Whether a clock concerns an incident of some level. */
enum Scope {
    /** It does. */
    YES,
    /** It does not. */
    NO,
    /** The level is not known well enough. */
    MAYBE;

    /**
     * The scope of a rule at a level.
     *
     * @param step empty before any judgement
     * @param worst worst rank of the scale
     */
    static Scope of(ClockRule rule, Optional<LevelStep> step, int worst) {
        List<Integer> levels = rule.getLevels();
        boolean complete = step.isPresent() && step.get().complete();
        int rank = step.map(LevelStep::rank).orElse(0);
        if (levels.isEmpty()) {
            // Before any judgement such a clock runs (A3 rule 6); only a judged level 0 takes it away.
            return complete && rank == 0 ? NO : YES;
        }
        int last = complete ? rank : worst;
        int covered = 0;
        for (int level = rank; level <= last; level++) {
            covered += levels.contains(level) ? 1 : 0;
        }
        if (covered == 0) {
            return NO;
        }
        return covered == last - rank + 1 ? YES : MAYBE;
    }
}
