package org.tongbao.core.handover;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tongbao.core.handover.HandoverReport.Entry;
import org.tongbao.core.handover.HandoverReport.State;
import org.tongbao.core.internal.nls.Words;
import org.tongbao.core.merge.Conflict;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.finding.Finding;

/** What became of a hand-over, in the language of the program. Any thread. */
public final class HandoverWords {

    private static final ZoneId ZONE = ZoneId.of("Asia/Taipei");

    private HandoverWords() {
        super();
    }

    /** Who sent it, when, and with which remark. */
    public static String head(HandoverReport report) {
        Manifest manifest = report.manifest();
        String line = text(
                "handover.head",
                report.from().card().name(),
                RocDates.format(manifest.sent(), ZONE),
                manifest.by(),
                Integer.toString(report.entries().size()));
        return manifest.note().isEmpty() ? line : text("handover.note", line, manifest.note());
    }

    /** What becomes of one incident, with what is to be said of it below. */
    public static List<String> lines(Entry entry) {
        var lines = new ArrayList<String>();
        String name = entry.number().isEmpty() ? entry.id() : entry.number();
        lines.add(text("handover.entry", name, entry.title(), state(entry.state()))
                .strip());
        if (!entry.changed().isEmpty()) {
            lines.add("  " + text("handover.changed", String.join(", ", entry.changed())));
        }
        if (!entry.conflicts().isEmpty()) {
            lines.add("  "
                    + text(
                            "handover.conflicts",
                            String.join(
                                    ", ",
                                    entry.conflicts().stream()
                                            .map(Conflict::subject)
                                            .toList())));
        }
        entry.findings().stream().map(Finding::message).forEach(message -> lines.add("  " + message));
        return lines;
    }

    /** The word for a state. */
    public static String state(State state) {
        return text("handover.state." + state.name().toLowerCase(Locale.ROOT));
    }

    private static String text(String key, Object... arguments) {
        return Words.text(Locale.getDefault(), key, arguments);
    }
}
