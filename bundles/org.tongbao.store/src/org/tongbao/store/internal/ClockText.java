package org.tongbao.store.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongbao.core.board.OpenClock;

/**
 * Open clocks as the text of a column: a line for each, its members between tabs; instants in milliseconds since
 * 1970-01-01T00:00Z and, where those do not hold all of it, as ISO text. Read by the ten thousand when the board opens, so
 * simpler than any exchange format. Any thread.
 */
final class ClockText {

    private static final int MEMBERS = 8;
    private static final String LEVEL_CHANGE = "l";
    private static final String PROVISIONAL = "p";

    private ClockText() {}

    /** The text of clocks. */
    static String of(List<OpenClock> clocks) {
        var text = new StringBuilder();
        for (OpenClock clock : clocks) {
            String flags = (clock.levelChange() ? LEVEL_CHANGE : "") + (clock.provisional() ? PROVISIONAL : "");
            String previous = clock.previousDue().isEmpty()
                    ? ""
                    : clock.previousDue().stream().map(ClockText::value).collect(Collectors.joining(" "));
            text.append(escape(clock.id()))
                    .append('\t')
                    .append(clock.instance()
                            .map(instance -> '=' + escape(instance))
                            .orElse(""))
                    .append('\t')
                    .append(escape(clock.trigger()))
                    .append('\t')
                    .append(clock.start().map(ClockText::value).orElse(""))
                    .append('\t')
                    .append(clock.due().map(ClockText::value).orElse(""))
                    .append('\t')
                    .append(clock.soft().map(ClockText::value).orElse(""))
                    .append('\t')
                    .append(flags)
                    .append('\t')
                    .append(previous)
                    .append('\n');
        }
        return text.toString();
    }

    /** The clocks of a text. */
    static List<OpenClock> clocks(String text) {
        var clocks = new ArrayList<OpenClock>();
        String[] members = new String[MEMBERS];
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int start = from;
            for (int member = 0; member < MEMBERS; member++) {
                int tab = member == MEMBERS - 1 ? end : text.indexOf('\t', start);
                members[member] = text.substring(start, tab);
                start = tab + 1;
            }
            clocks.add(clock(members));
            from = end + 1;
        }
        return clocks;
    }

    private static OpenClock clock(String[] members) {
        String instance = members[1];
        return new OpenClock(
                unescape(members[0]),
                instance.isEmpty() ? Optional.empty() : Optional.of(unescape(instance.substring(1))),
                unescape(members[2]),
                optional(members[3]),
                optional(members[4]),
                optional(members[5]),
                members[6].contains(LEVEL_CHANGE),
                members[7].isEmpty() ? List.of() : previous(members[7]),
                members[6].contains(PROVISIONAL));
    }

    private static List<Instant> previous(String text) {
        var instants = new ArrayList<Instant>();
        for (String one : text.split(" ")) {
            instants.add(instant(one));
        }
        return instants;
    }

    private static String value(Instant at) {
        try {
            long milliseconds = at.toEpochMilli();
            return Instant.ofEpochMilli(milliseconds).equals(at) ? Long.toString(milliseconds) : at.toString();
        } catch (ArithmeticException e) {
            // beyond 290 million years; the text says it all the same
            return at.toString();
        }
    }

    private static Optional<Instant> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(instant(text));
    }

    private static Instant instant(String text) {
        return text.endsWith("Z") ? Instant.parse(text) : Instant.ofEpochMilli(Long.parseLong(text));
    }

    private static String escape(String text) {
        boolean plain = text.indexOf('\\') < 0 && text.indexOf('\t') < 0 && text.indexOf('\n') < 0;
        return plain ? text : text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    private static String unescape(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                char escaped = text.charAt(i);
                plain.append(escaped == 't' ? '\t' : escaped == 'n' ? '\n' : escaped);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
