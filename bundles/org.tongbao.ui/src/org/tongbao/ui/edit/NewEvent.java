package org.tongbao.ui.edit;

import java.time.Instant;
import java.util.Map;

/**
 * An event to be written down.
 *
 * @param type event type of the exchange format, e.g. {@code notified}
 * @param at when it was so
 * @param note free remark, may be empty
 * @param details further facts: values are {@link String}, {@link Long} or {@link Boolean}; may be empty;
 *     the reason is named {@code reason}
 */
public record NewEvent(String type, Instant at, String note, Map<String, Object> details) {

    /** Copies. */
    public NewEvent {
        details = Map.copyOf(details);
    }

    /** An event without remark and details. */
    public static NewEvent of(String type, Instant at) {
        return new NewEvent(type, at, "", Map.of());
    }
}
