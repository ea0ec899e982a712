package org.tongbao.core.organization;

import java.util.List;

/** Names of the exchange format of organizations. */
public final class OrganizationFormat {

    /** The format and its version. */
    public static final String NAME = "tongbao-organization/1";

    /** Types of events that an organization has, in the order of handling. */
    public static final List<String> EVENTS = List.of(
            "channel-outage-start",
            "channel-outage-announced",
            "channel-outage-end",
            "contact-changed",
            "contact-reported",
            "drill-held",
            "drill-reported",
            Withdrawal.WITHDRAWN,
            Withdrawal.REINSTATED);

    /** Kinds of drills (110 §8 and §16), the two that must come back regularly first. */
    public static final List<String> DRILLS =
            List.of("social-engineering", "notification-response", "attack-defence", "scenario", "other");

    /** Levels of responsibility, the gravest first (K:23-53). */
    public static final List<String> RESPONSIBILITIES = List.of("A", "B", "C", "D", "E");

    private OrganizationFormat() {
        super();
    }
}
