package org.tongbao.core.internal.incident;

import java.util.Set;

/** The types of events that the exchange format names. */
final class EventTypes {

    private static final Set<String> KNOWN = Set.of(
            "occurrence",
            "discovery",
            "awareness",
            "internal-report",
            "major-suspected",
            "platform-outage-start",
            "platform-outage-end",
            "service-outage-start",
            "service-outage-end",
            "notified",
            "backfilled",
            "other-agency-notified",
            "approved",
            "received",
            "data-requested",
            "reviewed",
            "re-reviewed",
            "review-notified",
            "team-decision",
            "meeting-held",
            "progress-reported",
            "evidence-preserved",
            "contained",
            "recovered",
            "completion-notified",
            "vendor-awareness",
            "vendor-contained",
            "personal-data-leak",
            "subjects-notified",
            "root-cause-found",
            "strategy-approved",
            "improvement-done",
            "report-submitted",
            "report-extended",
            "confidential-letter-sent",
            "closed",
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

    private EventTypes() {
        super();
    }

    static boolean known(String type) {
        return KNOWN.contains(type);
    }
}
