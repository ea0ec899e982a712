package org.tongbao.workbench.internal.event;

import java.util.List;
import org.tongbao.core.incident.LifeCycle;
import org.tongbao.workbench.internal.nls.Messages;

/**
 * A further fact that an event of some type has in the exchange format.
 *
 * @param key in the file, e.g. {@code method}
 * @param label for people
 * @param kind what is entered
 * @param options of a choice, each with id and words; empty otherwise
 */
public record EventDetail(String key, String label, Kind kind, List<Option> options) {

    /** Key of what is said besides. */
    static final String NOTE = "note";

    private static final String LEVEL = "level";

    /** How a detail is entered. */
    public enum Kind {
        /** A line of text. */
        TEXT,
        /** Several lines of text. */
        LINES,
        /** A number. */
        NUMBER,
        /** A day. */
        DATE,
        /** Yes or no. */
        FLAG,
        /** One of the options. */
        CHOICE
    }

    /**
     * A choice.
     *
     * @param id in the file
     * @param words for people
     */
    public record Option(String id, String words) {}

    /** Copies. */
    public EventDetail {
        options = List.copyOf(options);
    }

    /** What an event of this type is asked for besides time and note; nothing about a level where there are none. */
    static List<EventDetail> of(String type, List<Option> levels) {
        return all(type, levels).stream()
                .filter(detail -> !detail.key().equals(LEVEL) || !levels.isEmpty())
                .toList();
    }

    private static List<EventDetail> all(String type, List<Option> levels) {
        return switch (type) {
            case "notified" ->
                List.of(
                        methods(),
                        text("to", Messages.Detail_to),
                        lines("content", Messages.Detail_content),
                        text("reason", Messages.Detail_reason));
            case "other-agency-notified" ->
                List.of(text("to", Messages.Detail_to), methods(), lines("content", Messages.Detail_content));
            case "platform-outage-start" -> List.of(text("reason", Messages.Detail_reason));
            case LifeCycle.DUPLICATE, LifeCycle.RELATED, LifeCycle.UNRELATED ->
                List.of(text(LifeCycle.OTHER_NUMBER, Messages.Detail_number));
            case "service-outage-start" ->
                List.of(text("system", Messages.Detail_system), number("mtdHours", Messages.Detail_mtd));
            case "received", "re-reviewed" -> List.of(level(levels));
            case "vendor-awareness" ->
                List.of(
                        text("vendor", Messages.Detail_vendor),
                        text("vendorAt", Messages.Detail_vendor_at),
                        text("how", Messages.Detail_how),
                        level(levels));
            case "vendor-contained" ->
                List.of(text("vendor", Messages.Detail_vendor), text("basis", Messages.Detail_confirmed));
            case "reviewed" -> List.of(level(levels), text("basis", Messages.Detail_basis));
            case "team-decision" -> List.of(new EventDetail("formed", Messages.Detail_formed, Kind.FLAG, List.of()));
            case "personal-data-leak" ->
                List.of(
                        text("kinds", Messages.Detail_kinds),
                        number("persons", Messages.Detail_persons),
                        number("records", Messages.Detail_records),
                        new EventDetail("special", Messages.Detail_special, Kind.FLAG, List.of()));
            case "subjects-notified" ->
                List.of(text("manner", Messages.Detail_manner), number("persons", Messages.Detail_persons));
            case "data-authority-notified" ->
                List.of(text("to", Messages.Detail_to), text("manner", Messages.Detail_manner));
            case "improvement-done" -> List.of(terms(), text("item", Messages.Detail_item));
            case "improvement-reported" ->
                List.of(text("to", Messages.Detail_to), lines("content", Messages.Detail_report));
            case "report-ordered" -> List.of(new EventDetail("until", Messages.Detail_deadline, Kind.DATE, List.of()));
            case "report-extended" ->
                List.of(
                        new EventDetail("until", Messages.Detail_until, Kind.DATE, List.of()),
                        text("consent", Messages.Detail_consent));
            default -> List.of();
        };
    }

    private static EventDetail methods() {
        return new EventDetail(
                "method",
                Messages.Detail_method,
                Kind.CHOICE,
                List.of(
                        new Option("platform", Messages.Method_platform),
                        new Option("phone", Messages.Method_phone),
                        new Option("fax", Messages.Method_fax),
                        new Option("post", Messages.Method_post),
                        new Option("other", Messages.Method_other)));
    }

    private static EventDetail terms() {
        return new EventDetail(
                "term",
                Messages.Detail_term,
                Kind.CHOICE,
                List.of(
                        new Option("short", Messages.Term_short),
                        new Option("mid", Messages.Term_mid),
                        new Option("long", Messages.Term_long)));
    }

    private static EventDetail level(List<Option> levels) {
        return new EventDetail(LEVEL, Messages.Detail_level, Kind.CHOICE, levels);
    }

    /** A line of text. */
    public static EventDetail text(String key, String label) {
        return new EventDetail(key, label, Kind.TEXT, List.of());
    }

    /** What is said of an event besides all that its type asks for. */
    public static EventDetail note(String label) {
        return lines(NOTE, label);
    }

    /** Several lines of text. */
    public static EventDetail lines(String key, String label) {
        return new EventDetail(key, label, Kind.LINES, List.of());
    }

    private static EventDetail number(String key, String label) {
        return new EventDetail(key, label, Kind.NUMBER, List.of());
    }
}
