package org.tongbao.engine.internal.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A level over time, oldest step first, at most one step at an instant.
 *
 * @param steps by instant
 */
public record LevelTrack(List<LevelStep> steps) {

    public LevelTrack {
        steps = List.copyOf(steps);
    }

    /** A track of steps sorted by instant; of several at one instant the last one counts. */
    static LevelTrack of(List<LevelStep> sorted) {
        List<LevelStep> steps = new ArrayList<>();
        for (LevelStep step : sorted) {
            if (!steps.isEmpty() && steps.get(steps.size() - 1).at().equals(step.at())) {
                steps.remove(steps.size() - 1);
            }
            steps.add(step);
        }
        return new LevelTrack(steps);
    }

    /** The step in force at an instant; empty before the first one. */
    public Optional<LevelStep> at(Instant instant) {
        return upTo(instant).last();
    }

    /** The last step. */
    public Optional<LevelStep> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    /** The steps not after an instant. */
    public LevelTrack upTo(Instant instant) {
        int count = 0;
        while (count < steps.size() && !steps.get(count).at().isAfter(instant)) {
            count++;
        }
        return count == steps.size() ? this : new LevelTrack(steps.subList(0, count));
    }
}
