package org.tongbao.workbench.internal.event;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Types of events of the exchange format, in the order of handling, with their words. Any thread. */
public final class EventTypes {

    private static final List<String> ALL = List.of(
            "occurrence",
            "discovery",
            "awareness",
            "internal-report",
            "major-suspected",
            "approved",
            "approval-refused",
            "notified",
            "other-agency-notified",
            "platform-outage-start",
            "platform-outage-end",
            "backfilled",
            "received",
            "data-requested",
            "data-supplied",
            "reviewed",
            "review-notified",
            "re-reviewed",
            "team-decision",
            "meeting-held",
            "progress-reported",
            "evidence-preserved",
            "evidence-waived",
            "service-outage-start",
            "service-outage-end",
            "contained",
            "spreading",
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
            "procedure-reviewed",
            "security-officer-informed",
            "channel-outage-start",
            "channel-outage-announced",
            "channel-outage-end",
            "contact-changed",
            "contact-reported",
            "drill-held",
            "drill-reported");

    private EventTypes() {}

    /** All types that a person records by hand; ending and linking incidents have their own windows. */
    public static List<String> all() {
        return ALL;
    }

    /** Words of a type in the language of the program; the type itself when it has none, e.g. a plugin's. */
    public static String label(String type) {
        try {
            return ResourceBundle.getBundle(
                            EventTypes.class.getPackageName() + ".events",
                            Locale.getDefault(),
                            EventTypes.class.getClassLoader(),
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                    .getString(type);
        } catch (MissingResourceException e) {
            return type;
        }
    }
}
