package org.tongbao.core.rules;

import org.tongbao.model.finding.FindingCode;

/** What can be wrong with rule packs; texts in {@code findings.properties} beside this class. Any thread. */
public enum PackFinding implements FindingCode {
    /** A rule names a clause that the pack's table lacks; args: file, line, rule, clause. */
    CITATION_UNKNOWN("citation-unknown"),
    /** A rule names a type of event nobody can record; args: file, line, rule, attribute, event type. */
    EVENT_UNKNOWN("pack-event-unknown"),
    /** A rule is for a level the scale does not have; args: file, line, rule, level. */
    LEVEL_OUTSIDE_SCALE("level-outside-scale"),
    /** Rules wait for each other; args: file, line, the rules in their order. */
    RULE_CYCLE("rule-cycle"),
    /** A rule names another thing of the pack that is not there; args: file, line, rule, attribute, name. */
    REFERENCE_UNKNOWN("reference-unknown"),
    /** A rule known from secondary sources only is not marked so; args: file, line, rule, clause. */
    NOT_MARKED_PROVISIONAL("not-marked-provisional"),
    /** A test vector does not come out; args: file, line, vector, what is looked at, expected, found. */
    VECTOR_FAILED("vector-failed"),
    /** The pack that another builds on is not there; args: pack, base. */
    BASE_UNKNOWN("pack-base-unknown"),
    /** Packs build on each other in a circle; args: the packs in their order. */
    BASE_CYCLE("pack-base-cycle"),
    /** A pack has no form to be filled in; args: pack. */
    FORM_UNKNOWN("pack-form-unknown"),
    /** A pack with this id comes from elsewhere; args: pack, where from. */
    ID_TAKEN("pack-id-taken"),
    /** No such pack was installed from a file; args: pack, those that were. */
    NOT_INSTALLED("pack-not-installed"),
    /** No pack leaves the interval of the clock to a setting; args: clock. */
    INTERVAL_NOT_OPEN("interval-not-open"),
    /** An interval beyond what the pack allows; args: clock, interval, least, most. */
    INTERVAL_OUTSIDE("interval-outside"),
    /** A line of a published calendar is no day, or one that was there before; args: file, line. */
    CALENDAR_LINE("calendar-line"),
    /** A published calendar is not one whole year; args: file, the day missing or too many. */
    CALENDAR_INCOMPLETE("calendar-incomplete"),
    /** Days of a calendar that cannot be: of another year, twice, or no weekend made up on; args: year, days. */
    CALENDAR_DAY("calendar-day"),
    /** A calendar is called confirmed without a source; args: year. */
    CALENDAR_SOURCE("calendar-source"),
    /** A file could not be read or written; args: file, why. */
    FILE_TROUBLE("pack-file-trouble");

    private final String id;

    PackFinding(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
