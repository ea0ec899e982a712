package org.tongbao.core.review;

import java.util.Arrays;
import java.util.Optional;

/** What a reviewing agency can do with a notification; each is recorded as an event. */
public enum ReviewAct {
    /** Received, from when on the time runs. */
    RECEIVE("receive", "received"),
    /** Data is asked for. */
    ASK("ask", "data-requested"),
    /** The data came. */
    SUPPLY("supply", "data-supplied"),
    /** Reviewed, with the level it is found to have and why. */
    REVIEW("review", "reviewed"),
    /** The competent authority was told the result. */
    NOTIFY("notify", "review-notified"),
    /** Decided whether to form a team for the agency. */
    TEAM("team", "team-decision");

    private final String id;
    private final String event;

    ReviewAct(String id, String event) {
        this.id = id;
        this.event = event;
    }

    /** Name on the command line. */
    public String id() {
        return id;
    }

    /** Type of the event that records it. */
    public String event() {
        return event;
    }

    /** True for what the reviewing agency alone does; the data that it asked for comes from who notified. */
    public boolean reviews() {
        return this != SUPPLY;
    }

    /** The act that an event records. */
    public static Optional<ReviewAct> recordedBy(String event) {
        return Arrays.stream(values()).filter(act -> act.event.equals(event)).findFirst();
    }

    /** The act of an id. */
    public static Optional<ReviewAct> of(String id) {
        return Arrays.stream(values()).filter(act -> act.id.equals(id)).findFirst();
    }
}
