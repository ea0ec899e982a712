package org.tongbao.core.handover;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongbao.core.handover.HandoverReport.Entry;
import org.tongbao.core.handover.HandoverReport.State;
import org.tongbao.core.incident.Titles;
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

    /** What becomes of one incident, with what is to be said of it below; what changed is told by its id. */
    public static List<String> lines(Entry entry) {
        return lines(entry, UnaryOperator.identity());
    }

    /**
     * What becomes of one incident, with what is to be said of it below.
     *
     * @param names what a subject is called
     */
    public static List<String> lines(Entry entry, UnaryOperator<String> names) {
        var lines = new ArrayList<String>();
        String number = entry.number().isEmpty() ? entry.id() : entry.number();
        String name = (number + ' ' + Titles.of(entry.incoming())).strip();
        lines.add(text("handover.entry", name, state(entry.state())));
        if (!entry.changed().isEmpty()) {
            lines.add("  " + text("handover.changed", joined(entry.changed().stream(), names)));
        }
        if (!entry.conflicts().isEmpty()) {
            lines.add("  "
                    + text(
                            "handover.conflicts",
                            joined(entry.conflicts().stream().map(Conflict::subject), names)));
        }
        entry.findings().stream().map(Finding::message).forEach(message -> lines.add("  " + message));
        return lines;
    }

    private static String joined(Stream<String> subjects, UnaryOperator<String> names) {
        return subjects.map(names).distinct().collect(Collectors.joining(text("handover.separator")));
    }

    /** The word for a state. */
    public static String state(State state) {
        return text("handover.state." + state.name().toLowerCase(Locale.ROOT));
    }

    private static String text(String key, Object... arguments) {
        return Words.text(Locale.getDefault(), key, arguments);
    }
}
