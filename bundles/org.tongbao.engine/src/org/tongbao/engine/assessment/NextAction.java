package org.tongbao.engine.assessment;

/**
 * Something that should be done now.
 *
 * @param clock the open clock that asks for it
 * @param eventType type of the event that records it as done
 */
public record NextAction(ClockState clock, String eventType) {}
