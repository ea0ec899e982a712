package org.tongbao.core.internal.incident;

import java.util.Set;

/** The types of events that the exchange format names. */
public final class EventTypes {

    private static final Set<String> KNOWN = Set.of(
            "occurrence",
            "discovery",
            "awareness",
            "internal-report",
            "duty-officer-informed",
            "registered",
            "false-alarm",
            "decision-made",
            "identified",
            "major-suspected",
            "platform-outage-start",
            "platform-outage-end",
            "service-outage-start",
            "service-outage-end",
            "notified",
            "backfilled",
            "other-agency-notified",
            "approved",
            "approval-refused",
            "received",
            "data-requested",
            "data-supplied",
            "reviewed",
            "re-reviewed",
            "review-notified",
            "team-decision",
            "meeting-held",
            "progress-reported",
            "evidence-preserved",
            "evidence-waived",
            "spreading",
            "eradicated",
            "contained",
            "recovered",
            "completion-notified",
            "vendor-awareness",
            "vendor-contained",
            "personal-data-leak",
            "subjects-notified",
            "data-authority-notified",
            "root-cause-found",
            "strategy-approved",
            "strategy-refused",
            "improvement-done",
            "improvement-reported",
            "improvements-completed",
            "report-submitted",
            "amendment-requested",
            "report-extended",
            "report-ordered",
            "report-pressed",
            "confidential-letter-sent",
            "closed",
            "followed-up",
            "procedure-reviewed",
            "reopened",
            "voided",
            "duplicate-of",
            "related-to",
            "unrelated-to",
            "security-officer-informed",
            "signed",
            "channel-outage-start",
            "channel-outage-announced",
            "channel-outage-end",
            "contact-changed",
            "contact-reported",
            "drill-held",
            "drill-reported");

    private static final Set<String> DERIVED = Set.of("judged", "level-judged", "level-changed");

    private EventTypes() {
        super();
    }

    /** True for a type that the format names. */
    public static boolean known(String type) {
        return KNOWN.contains(type);
    }

    /** True for what follows from judgements and reviews and is recorded by nobody. */
    public static boolean derived(String type) {
        return DERIVED.contains(type);
    }
}
