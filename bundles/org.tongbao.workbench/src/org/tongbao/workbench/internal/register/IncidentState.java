package org.tongbao.workbench.internal.register;

import java.util.Arrays;
import org.tongbao.workbench.internal.nls.Messages;

/** States of an incident in the order of handling, as the store writes them. */
public enum IncidentState {
    /** Not notified yet. */
    DRAFT("draft"),
    /** Notified, damage not under control. */
    NOTIFIED("notified"),
    /** Damage under control or recovered. */
    CONTAINED("contained"),
    /** Investigation report handed in. */
    REPORTED("reported"),
    /** Closed. */
    CLOSED("closed"),
    /** Declared void. */
    VOIDED("voided"),
    /** Recorded twice; goes on under another number. */
    DUPLICATE("duplicate"),
    /** A state this version does not know. */
    UNKNOWN("");

    private final String id;

    IncidentState(String id) {
        this.id = id;
    }

    /** The state with this id, {@link #UNKNOWN} when there is none. */
    public static IncidentState of(String id) {
        return Arrays.stream(values())
                .filter(state -> state.id.equals(id))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** Name in the store. */
    public String id() {
        return id;
    }

    /** True while somebody may still have to act. */
    public boolean open() {
        return this != CLOSED && !over();
    }

    /** True when nothing is to be done any more because it was none, or is another. */
    public boolean over() {
        return this == VOIDED || this == DUPLICATE;
    }

    /** The word a person reads. */
    public String label() {
        return switch (this) {
            case DRAFT -> Messages.State_draft;
            case NOTIFIED -> Messages.State_notified;
            case CONTAINED -> Messages.State_contained;
            case REPORTED -> Messages.State_reported;
            case CLOSED -> Messages.State_closed;
            case VOIDED -> Messages.State_voided;
            case DUPLICATE -> Messages.State_duplicate;
            case UNKNOWN -> Messages.State_unknown;
        };
    }
}
