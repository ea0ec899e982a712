package org.tongbao.engine.internal.clock;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.ClockState.Phase;
import org.tongbao.engine.assessment.Ending;

/** Clocks of an incident that is void or a duplicate: what was met or missed stays on record, all else does not apply. */
public final class Ended {

    private Ended() {
        super();
    }

    /** The reading as it is once the incident has ended. */
    public static ClockBoard.Reading reading(ClockBoard.Reading reading, Ending ending) {
        List<ClockState> states =
                reading.states().stream().map(state -> stopped(state, ending)).toList();
        return new ClockBoard.Reading(states, List.of(), Map.of(), List.of());
    }

    private static ClockState stopped(ClockState clock, Ending ending) {
        if (clock.open() && clock.due().filter(due -> due.isBefore(ending.at())).isPresent()) {
            return with(clock, Phase.MISSED, clock.stoppedBy(), true);
        }
        return clock.open() || clock.phase() == Phase.WAITING
                ? with(clock, Phase.NOT_APPLICABLE, Optional.of(ending.event()), false)
                : clock;
    }

    private static ClockState with(ClockState clock, Phase phase, Optional<String> stoppedBy, boolean superseded) {
        return new ClockState(
                clock.rule(),
                clock.instance(),
                phase,
                clock.trigger(),
                clock.start(),
                clock.due(),
                clock.soft(),
                clock.metAt(),
                stoppedBy,
                Optional.empty(),
                clock.levelChange(),
                superseded,
                clock.previousDue(),
                clock.provisional(),
                clock.replacedBy());
    }
}
