package org.tongbao.core.incident;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.organization.OrganizationFormat;
import org.tongbao.model.rules.EventKind;
import org.tongbao.model.rules.RulePack;

/** The types of events that the exchange format names, and those that packs bring. Any thread. */
public final class EventTypes {

    private static final List<String> RECORDED = List.of(
            "occurrence",
            "discovery",
            "awareness",
            "internal-report",
            "duty-officer-informed",
            "registered",
            "security-officer-informed",
            "false-alarm",
            "decision-made",
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
            "identified",
            "service-outage-start",
            "service-outage-end",
            "contained",
            "spreading",
            "eradicated",
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
            "procedure-reviewed");

    /** What only an act of its own records: ending, reopening, linking and repinning an incident, signing, and taking in a file. */
    private static final Set<String> ACTS = Set.of(
            LifeCycle.VOIDED,
            LifeCycle.REOPENED,
            LifeCycle.DUPLICATE,
            LifeCycle.RELATED,
            LifeCycle.UNRELATED,
            PackChange.REPINNED,
            "signed",
            "signature-returned",
            "not-confirmed");

    /** Organizations have events of their own; files of incidents may name them too. */
    private static final Set<String> KNOWN = union(union(RECORDED, ACTS), OrganizationFormat.EVENTS);

    private static final Set<String> DERIVED = Set.of("judged", "level-judged", "level-changed");

    private EventTypes() {
        super();
    }

    /** Those of the format that a person records as they happen, in the order of handling. */
    public static List<String> recorded() {
        return RECORDED;
    }

    /** What a person records of an incident under a pack: the format's types, then those the pack brings, in its order. */
    public static List<String> recorded(RulePack pack) {
        return Stream.concat(
                        RECORDED.stream(),
                        pack.getEventTypes().stream()
                                .<@Nullable String>map(EventKind::getId)
                                .filter(id -> id != null && !known(id)))
                .distinct()
                .toList();
    }

    /** True for a type that the format names. */
    public static boolean known(String type) {
        return KNOWN.contains(type);
    }

    /** What follows from judgements and reviews and is recorded by nobody. */
    public static Set<String> derived() {
        return DERIVED;
    }

    private static Set<String> union(Collection<String> some, Collection<String> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return Set.copyOf(all);
    }
}
