package org.tongbao.engine;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.stream.Collectors;
import org.tongbao.engine.internal.finding.Localized;
import org.tongbao.model.finding.FindingCode;
import org.tongbao.model.finding.FindingTexts;

/** What the engine finds in an incident's facts and answers. */
public enum EngineFinding implements FindingCode {
    /** The incident was declared void; args: since when, reason. */
    INCIDENT_VOIDED("incident-voided"),
    /** The incident is recorded twice; args: number or id of the other one, since when, reason. */
    INCIDENT_DUPLICATE("incident-duplicate"),
    /** No awareness, so no clock can start. */
    AWARENESS_MISSING("awareness-missing"),
    /** Two times that cannot both be right; args: event type, time, event type, time. */
    TIMES_CONTRADICT("times-contradict"),
    /** A clock is open after its due; args: title, due, what to do. */
    CLOCK_OVERDUE("clock-overdue"),
    /** A clock is overdue only because the level changed; args: title, due. */
    LEVEL_CHANGE_OVERDUE("level-change-overdue"),
    /** The change of level that made a clock overdue has no reason recorded; args: title. */
    LEVEL_CHANGE_UNEXPLAINED("level-change-unexplained"),
    /** The level rose after a clock was met, so a stricter limit does not apply; args: title. */
    MET_BEFORE_RISE("met-before-rise"),
    /** An event does not say what decides whether it meets a clock; args: event type, detail, title. */
    DETAIL_MISSING("detail-missing"),
    /** A clock runs from a time that stands in for one not recorded; args: title, event type not known, time assumed. */
    START_ASSUMED("start-assumed"),
    /** Another way takes the place of a duty for the time being; args: title, title of the other. */
    CLOCK_REPLACED("clock-replaced"),
    /** An event lacks what it should say; args: event type, detail, title. */
    DETAIL_WANTED("detail-wanted"),
    /** What had to be done before an event was not; args: title, event type. */
    REQUIRED_BEFORE("required-before"),
    /** No impact at all: nothing need be notified, though one may (B-09). */
    LEVEL_ZERO("level-zero"),
    /** No impact at all after it was notified: to be corrected by a follow-up notification (B-09). */
    LEVEL_ZERO_NOTIFIED("level-zero-notified"),
    /** A review names a level that the scale does not have; args: level. */
    LEVEL_UNKNOWN("level-unknown"),
    /** An extension names no date later than the due. */
    EXTENSION_INVALID("extension-invalid"),
    /** An extension without a record of the consent it needs. */
    EXTENSION_WITHOUT_CONSENT("extension-without-consent"),
    /** A due hangs on a calendar that is not published; args: title, due. */
    DUE_PROVISIONAL("due-provisional"),
    /** A required answer is missing; args: label. */
    ANSWER_MISSING("answer-missing"),
    /** Fewer options or items than asked for; args: label, minimum, chosen. */
    TOO_FEW_CHOSEN("too-few-chosen"),
    /** A text is too long; args: label, most characters, its characters. */
    ANSWER_TOO_LONG("answer-too-long"),
    /** A supplement is ticked without its text; args: label. */
    SUPPLEMENT_EMPTY("supplement-empty"),
    /** The explicit none where a real answer is asked for; args: label. */
    NONE_NOT_ALLOWED("none-not-allowed"),
    /** An answer that is not one of the options; args: label, option. */
    OPTION_UNKNOWN("option-unknown"),
    /** A negative count or a percentage above 100; args: label, number. */
    NUMBER_OUT_OF_RANGE("number-out-of-range"),
    /** The law lays down nothing for an organization of its responsibility level; args: title, level. */
    RESPONSIBILITY_NOT_COVERED("responsibility-not-covered"),
    /** What a duty covers hangs on the responsibility level, which is not recorded; args: title. */
    RESPONSIBILITY_MISSING("responsibility-missing"),
    /** A step that may destroy evidence is complete, and nothing says that evidence was preserved before; args: title. */
    EVIDENCE_NOT_ASKED("evidence-not-asked"),
    /** Evidence was preserved, and none of it is listed. */
    EVIDENCE_NOT_LISTED("evidence-not-listed"),
    /** A piece of evidence lacks what it should say; args: its label, the parts. */
    EVIDENCE_INCOMPLETE("evidence-incomplete"),
    /** The cause is known or the report submitted, and no improvement is listed. */
    IMPROVEMENT_NOT_LISTED("improvement-not-listed"),
    /** An improvement lacks what it should say; args: the measure, the parts. */
    IMPROVEMENT_INCOMPLETE("improvement-incomplete"),
    /** An entry was written down later than another and carries an earlier time of record; args: both times. */
    CLOCK_SET_BACK("clock-set-back"),
    /** The same of entries listed by when they happened, which need not be how they were written; args: both times. */
    RECORD_ORDER("record-order");

    private static final FindingTexts TEXTS = new FindingTexts(EngineFinding.class);

    private final String id;

    EngineFinding(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String text(Locale locale, List<Object> args) {
        return TEXTS.text(
                id, locale, args.stream().map(arg -> inWords(arg, locale)).toList());
    }

    private static Object inWords(Object arg, Locale locale) {
        if (arg instanceof Localized localized) {
            return localized.in(locale);
        }
        if (arg instanceof EventType type) {
            return word("event.", type.id(), locale);
        }
        if (arg instanceof ItemParts parts) {
            return parts.keys().stream()
                    .map(key -> word("item.", key, locale))
                    .collect(Collectors.joining(word("item.", "separator", locale)));
        }
        return arg instanceof EventDetail detail ? word("detail.", detail.key(), locale) : arg.toString();
    }

    private static String word(String kind, String id, Locale locale) {
        try {
            return TEXTS.text(kind + id, locale, List.of());
        } catch (MissingResourceException e) {
            // A plugin's or a newer version's word is not here; its id is still better than nothing.
            return id;
        }
    }

    /**
     * The type of an event as an argument.
     *
     * @param id of the exchange format, e.g. {@code awareness}
     */
    public record EventType(String id) {

        @Override
        public String toString() {
            return id;
        }
    }

    /**
     * Parts of an item of evidence or of an improvement as an argument.
     *
     * @param keys of the exchange format, e.g. {@code collector}
     */
    public record ItemParts(List<String> keys) {

        public ItemParts {
            keys = List.copyOf(keys);
        }

        @Override
        public String toString() {
            return String.join(", ", keys);
        }
    }

    /**
     * A detail of an event as an argument.
     *
     * @param key of the exchange format, e.g. {@code method}
     */
    public record EventDetail(String key) {

        @Override
        public String toString() {
            return key;
        }
    }
}
