package org.tongbao.store.internal;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tongbao.core.store.Remark;

/** The facts of an incident or an organization as its history tells them, record after record. Used by one thread. */
final class Replay {

    private final SortedMap<String, String> facts = new TreeMap<>();

    /** Goes on by one record. */
    void apply(String subject, String to) {
        if (!isFact(subject)) {
            // said of the computer or of the save, not of the incident
            return;
        }
        if (to.isEmpty()) {
            facts.remove(subject);
        } else {
            facts.put(subject, to);
        }
    }

    /** True when records of this subject tell facts of a document. */
    static boolean isFact(String subject) {
        return !subject.equals(RecordingClock.SUBJECT) && !Remark.is(subject);
    }

    /** What is known of a subject by now as canonical JSON, empty for nothing. */
    String fact(String subject) {
        return facts.getOrDefault(subject, "");
    }

    /** Canonical JSON by subject; changes with the next record. */
    SortedMap<String, String> facts() {
        return Collections.unmodifiableSortedMap(facts);
    }
}
