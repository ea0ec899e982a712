package org.tongbao.engine.assessment;

/**
 * Where a step of the procedure stands.
 *
 * @param id of the step, e.g. {@code N4}
 * @param state not-reached, active, done, skipped or overdue
 */
public record StepState(String id, String state) {}
