package org.tongbao.core.reminder;

import java.time.Instant;

/**
 * What makes two reminders the same one.
 *
 * @param incident id
 * @param clock id of the rule, e.g. {@code CLK-01}
 * @param instance of a repeated clock, else empty
 * @param due instant one is reminded of; a moved due is another one
 * @param rung minutes from the due, see {@link Ladder}
 * @param channel through which, e.g. {@code mail}, or the window of a person
 */
public record ReminderKey(String incident, String clock, String instance, Instant due, int rung, String channel) {

    /** Channel of mails: one for all workbenches on a database. */
    public static final String MAIL = "mail";

    /** Channel of the window of a person, wherever it is open. */
    public static String windowOf(String person) {
        return "window:" + person;
    }
}
