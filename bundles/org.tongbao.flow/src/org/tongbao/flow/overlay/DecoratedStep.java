package org.tongbao.flow.overlay;

import java.time.Instant;
import java.util.Optional;
import org.tongbao.engine.assessment.StepState.Phase;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.procedure.Step;

/**
 * A step of the procedure in the picture of an incident; all of it copies.
 *
 * @param step as the procedure has it
 * @param phase where the incident stands there; empty where the engine says nothing
 * @param incident the facts
 * @param at the instant looked at, to be used in place of the present
 */
public record DecoratedStep(Step step, Optional<Phase> phase, Incident incident, Instant at) {}
