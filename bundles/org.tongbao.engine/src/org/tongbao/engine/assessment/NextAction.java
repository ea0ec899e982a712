package org.tongbao.engine.assessment;

import java.time.Instant;
import java.util.Optional;
import org.tongbao.model.procedure.Lane;
import org.tongbao.model.rules.Modality;

/**
 * Something that should be done now: a step of the procedure, an open clock, or both.
 *
 * @param step of the procedure that asks for it; empty when only a clock does
 * @param lane who is responsible by the procedure; empty when only a clock asks for it
 * @param clock the open clock that is due first; empty when none times it
 * @param eventType type of the event that records it as done; {@code judged} where a judgement does, empty where an
 *     answer to the form or a checklist does
 * @param detail what that event must say, as {@code key=value|value}; empty when it need say nothing
 */
public record NextAction(
        Optional<StepState> step, Optional<Lane> lane, Optional<ClockState> clock, String eventType, String detail) {

    /** Tells actions of one assessment apart, and the same action in the next. */
    public String key() {
        return step.map(StepState::id).orElse("")
                + '/'
                + clock.map(known -> known.id() + '/' + known.instance().orElse(""))
                        .orElse("")
                + '/'
                + eventType;
    }

    /** When it is due; empty where nothing states a limit. */
    public Optional<Instant> due() {
        return clock.flatMap(ClockState::due);
    }

    /** True when it may destroy evidence and nothing says yet whether that is preserved (B-32). */
    public boolean asksEvidence() {
        return step.filter(StepState::asksEvidence).isPresent();
    }

    /** Obligation, recommendation or permission; where step and clock differ, that of the clock. */
    public Modality modality() {
        return clock.map(known -> known.rule().getModality())
                .or(() -> step.map(known -> known.step().getModality()))
                .orElse(Modality.MUST);
    }
}
