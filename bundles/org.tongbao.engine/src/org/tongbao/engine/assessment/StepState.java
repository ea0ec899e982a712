package org.tongbao.engine.assessment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tongbao.model.procedure.Step;

/**
 * Where an incident stands at one step of its procedure, derived from its facts.
 *
 * @param step the procedure's step, read only
 * @param phase where it stands
 * @param since when it was reached; empty while it is not, and for the start
 * @param doneAt when what completed it happened; empty while it is not complete, and where no fact with a time completed it
 * @param doneBy id of the event or judgement that completed it
 * @param clocks of the step that concern the incident, in the order in which the step names them
 * @param round 1 at first, more when a loop led back to it
 * @param asksEvidence true when it may destroy evidence and nothing says yet whether that is preserved (B-32)
 */
public record StepState(
        Step step,
        Phase phase,
        Optional<Instant> since,
        Optional<Instant> doneAt,
        Optional<String> doneBy,
        List<ClockState> clocks,
        int round,
        boolean asksEvidence) {

    /** Where a step stands. */
    public enum Phase {
        /** The way has not come to it. */
        NOT_REACHED("not-reached"),
        /** To be done now. */
        ACTIVE("active"),
        /** Complete. */
        DONE("done"),
        /** Does not concern this incident, or another way was taken. */
        SKIPPED("skipped"),
        /** A clock of it ran out and it is not complete. */
        OVERDUE("overdue");

        private final String id;

        Phase(String id) {
            this.id = id;
        }

        /** Name in files and on the command line. */
        public String id() {
            return id;
        }
    }

    public StepState {
        clocks = List.copyOf(clocks);
    }

    /** Id of the step, e.g. {@code N4}. */
    public String id() {
        return step.getId();
    }

    /** True while somebody has to act. */
    public boolean open() {
        return phase == Phase.ACTIVE || phase == Phase.OVERDUE;
    }

    /** The open clock of the step that is due first; one without a due comes last. */
    public Optional<ClockState> clock() {
        return clocks.stream().filter(ClockState::open).min(Comparator.comparing(ClockState::urgency));
    }
}
