package org.tongbao.store.internal;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The facts of an incident or an organization as its history tells them, record after record. Used by one thread. */
final class Replay {

    private final SortedMap<String, String> facts = new TreeMap<>();

    /** Goes on by one record. */
    void apply(String subject, String to) {
        if (subject.equals(RecordingClock.SUBJECT)) {
            // said of the computer, not of the incident
            return;
        }
        if (to.isEmpty()) {
            facts.remove(subject);
        } else {
            facts.put(subject, to);
        }
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
