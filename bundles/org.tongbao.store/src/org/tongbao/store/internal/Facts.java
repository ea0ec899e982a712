package org.tongbao.store.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Impact;

/**
 * All facts of an incident or an organization: what is compared, told by the history and written to the document. Immutable, any thread.
 *
 * @param bySubject in the order of the document; subjects are {@code number}, {@code tags} and other attributes, and
 *     {@code events/ID}, {@code impacts/ID}, {@code answers/FIELD}, {@code extras/KEY}
 * @param sorted the subjects in the order of canonical JSON
 * @param duplicates subjects that occur more than once
 * @param fresh subjects of what was not taken over from the version before, in the order of the document
 * @param gone subjects that only the version before had, in its order
 */
record Facts(
        Map<String, Fact> bySubject,
        List<String> sorted,
        List<String> duplicates,
        List<String> fresh,
        List<String> gone) {

    /** Facts that a change may add to those there were, before a larger table is needed. */
    private static final int ROOM = 16;

    /** No facts: what was before the first save. */
    static final Facts NONE = new Facts(Map.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * The facts of an incident or an organization.
     *
     * @param before those of its last version; what is the same is taken over from there
     */
    static Facts of(EObject root, Facts before) {
        return of(root, before, UnaryOperator.identity());
    }

    /**
     * The facts of an incident or an organization.
     *
     * @param before those of its last version; what is the same is taken over from there
     * @param marked what an entry is with all its marks
     */
    static Facts of(EObject root, Facts before, UnaryOperator<EObject> marked) {
        var reading = new Reading(before, marked);
        reading.read(root);
        return new Facts(
                reading.facts,
                sorted(reading, before),
                List.copyOf(reading.duplicates),
                List.copyOf(reading.fresh),
                gone(reading, before));
    }

    private static List<String> gone(Reading reading, Facts before) {
        if (reading.known == before.bySubject.size()) {
            return List.of();
        }
        return before.bySubject.keySet().stream()
                .filter(subject -> !reading.facts.containsKey(subject))
                .toList();
    }

    /** Most subjects were there before and in their order, so that not all need be looked at to find the place of a few. */
    private static List<String> sorted(Reading reading, Facts before) {
        if (reading.known == before.sorted.size() && reading.known == reading.facts.size()) {
            return before.sorted;
        }
        if (before.sorted.isEmpty()) {
            return reading.facts.keySet().stream().sorted().toList();
        }
        var sorted = new ArrayList<String>(reading.facts.size());
        sorted.addAll(before.sorted);
        if (reading.known < before.sorted.size()) {
            sorted.removeIf(subject -> !reading.facts.containsKey(subject));
        }
        for (String subject : reading.fresh) {
            int place = Collections.binarySearch(sorted, subject);
            if (place < 0) {
                sorted.add(-place - 1, subject);
            }
        }
        return sorted;
    }

    /** Name of an entry in the history. */
    static String subject(String list, String key) {
        return list + "/" + key;
    }

    /** The fact of this subject. */
    Optional<Fact> get(String subject) {
        return Optional.ofNullable(bySubject.get(subject));
    }

    /** Canonical JSON by subject. */
    SortedMap<String, String> texts() {
        var texts = new TreeMap<String, String>();
        bySubject.forEach((subject, fact) -> texts.put(subject, fact.text()));
        return texts;
    }

    /** The members of their canonical JSON in its order; the same arrays as the facts have. */
    List<byte[]> members() {
        var members = new ArrayList<byte[]>(sorted.size());
        for (String subject : sorted) {
            members.add(Objects.requireNonNull(bySubject.get(subject)).member());
        }
        return members;
    }

    /** Goes once through it, whatever features its model has. */
    private static final class Reading {

        private final Facts before;
        private final UnaryOperator<EObject> marked;
        private final Map<String, Fact> facts;
        private final List<String> duplicates = new ArrayList<>();
        private final List<String> fresh = new ArrayList<>();

        /** Subjects that the last version had, too. */
        private int known;

        private final FactJson json = new FactJson();
        private final XmiWriter xmi = new XmiWriter();

        /** What comes next in the last version: most entries are as they were and where they were. */
        private final Iterator<Map.Entry<String, Fact>> later;

        private Map.@Nullable Entry<String, Fact> next;

        Reading(Facts before, UnaryOperator<EObject> marked) {
            this.before = before;
            this.marked = marked;
            facts = LinkedHashMap.newLinkedHashMap(before.bySubject.size() + ROOM);
            later = before.bySubject.entrySet().iterator();
            advance();
        }

        void read(EObject root) {
            for (EAttribute attribute : root.eClass().getEAllAttributes()) {
                if (!attribute.isID() && root.eIsSet(attribute)) {
                    attribute(attribute.getName(), root.eGet(attribute));
                }
            }
            for (Shape.Part list : Shape.of(root).contained()) {
                if (list.isSet(root)) {
                    list.<EObject>list(root).forEach(entry -> entry(list, marked.apply(entry)));
                }
            }
        }

        private void attribute(String subject, Object value) {
            @Nullable Fact there = before.bySubject.get(subject);
            put(subject, there != null && there.is(value) ? there : Fact.attribute(subject, value, json));
        }

        private void entry(Shape.Part list, EObject entry) {
            Map.@Nullable Entry<String, Fact> there = next;
            if (there != null && there.getValue().is(list, entry)) {
                keep(there.getKey(), there.getValue());
                advance();
                return;
            }
            String subject = subject(list.name(), FactJson.key(entry));
            @Nullable Fact known = before.bySubject.get(subject);
            if (known != null) {
                advanceBehind(subject);
            }
            put(subject, known != null && known.is(list, entry) ? known : fact(list, subject, entry));
        }

        private void advance() {
            next = later.hasNext() ? later.next() : null;
        }

        private void advanceBehind(String subject) {
            for (Map.@Nullable Entry<String, Fact> there = next; there != null; there = next) {
                advance();
                if (there.getKey().equals(subject)) {
                    return;
                }
            }
        }

        private Fact fact(Shape.Part list, String subject, EObject entry) {
            byte[] element = xmi.element(list, entry);
            String text = json.entry(entry);
            @Nullable String reason = null;
            Optional<Instant> recorded = Optional.empty();
            if (entry instanceof Event event) {
                reason = event.getReason();
                recorded = Optional.ofNullable(event.getRecorded());
            } else if (entry instanceof Impact impact) {
                reason = impact.getReason();
                recorded = Optional.ofNullable(impact.getRecorded());
            }
            return new Fact(
                    list,
                    Shape.copy(entry),
                    element,
                    text,
                    Link.member(subject, text),
                    reason == null ? "" : reason,
                    recorded,
                    json.unstorable());
        }

        /** Takes over what the last version had under this subject. */
        private void keep(String subject, Fact fact) {
            if (facts.put(subject, fact) == null) {
                known++;
            } else {
                duplicates.add(subject);
            }
        }

        private void put(String subject, Fact fact) {
            if (facts.put(subject, fact) != null) {
                duplicates.add(subject);
                return;
            }
            @Nullable Fact there = before.bySubject.get(subject);
            known += there == null ? 0 : 1;
            if (there != fact) {
                fresh.add(subject);
            }
        }
    }
}
