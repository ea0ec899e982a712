package org.tongbao.core.board;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongbao.engine.Timeline;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.model.rules.RulePack;

/**
 * The open clocks of one incident or organization as they stand until a fact changes or {@code changes} is reached.
 *
 * @param pack id of the rule pack they follow from; empty when it could not be had
 * @param basis tells the rules and the program they were derived by, see {@link Basis}; others may derive others
 * @param changes instant from which others may apply though no fact has changed; empty when there is none. That a due
 *     passes is no such change
 * @param clocks in the pack's order
 */
public record OpenClocks(String pack, String basis, Optional<Instant> changes, List<OpenClock> clocks) {

    /** None, derived by nobody. */
    public static final OpenClocks NONE = new OpenClocks("", "", Optional.empty(), List.of());

    /** Not known, because rules or form could not be had; to be derived at the next chance. */
    public static final OpenClocks UNKNOWN = new OpenClocks("", "", Optional.of(Instant.EPOCH), List.of());

    public OpenClocks {
        clocks = List.copyOf(clocks);
    }

    /** Those of a timeline at an instant. */
    public static OpenClocks of(RulePack pack, Basis basis, Timeline timeline, Instant now) {
        return new OpenClocks(
                pack.getId(),
                basis.of(pack),
                timeline.nextChange(now),
                timeline.at(now).clocks().stream()
                        .filter(ClockState::open)
                        .map(OpenClock::of)
                        .toList());
    }

    /** True when they are not known at all. */
    public boolean unknown() {
        return basis.isEmpty();
    }

    /** True when there is something to act on, something will be, or that is not known. */
    public boolean worthKeeping() {
        return !clocks.isEmpty() || changes.isPresent();
    }
}
