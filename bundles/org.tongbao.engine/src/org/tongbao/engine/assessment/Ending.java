package org.tongbao.engine.assessment;

import java.time.Instant;
import java.util.Optional;

/**
 * Why nothing is due of an incident any more: it was declared void or is recorded twice. Its record stays.
 *
 * @param type event type that says so, {@code voided} or {@code duplicate-of}
 * @param at since when
 * @param event id of that event
 * @param reason as given; empty when none was
 * @param other number or id of the incident this one repeats; empty for a void one
 */
public record Ending(String type, Instant at, String event, Optional<String> reason, Optional<String> other) {

    /** Event type of an incident that was none. */
    public static final String VOIDED = "voided";

    /** Event type of an incident that is recorded twice. */
    public static final String DUPLICATE = "duplicate-of";
}
