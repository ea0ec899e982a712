package org.tongbao.store.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.json.Json;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.store.internal.ChainBreaks.Subject;

/**
 * Compares the history and the document of one incident or organization with its links: each revision has its link and its
 * records, these lead to the facts of the next, and the last of them to the document. Used by one thread.
 */
final class RevisionCheck {

    private final String id;
    private final TreeMap<Long, Link> links = new TreeMap<>();
    private final List<HistoryRecord> history;
    private final Optional<Saved> saved;
    private final ChainBreaks breaks = new ChainBreaks();
    private final Replay replay = new Replay();
    private final Subject subject;

    /** The chain we are in, for what has no link. */
    private String organization;

    private long inherited;

    /**
     * What the row of a document has.
     *
     * @param facts canonical JSON by subject; empty when the document cannot be read
     * @param newer true when a newer program wrote it, so that there is more than the facts tell
     */
    record Saved(long revision, long historyLength, Optional<SortedMap<String, String>> facts, boolean newer) {}

    RevisionCheck(String id, List<Link> links, List<HistoryRecord> history, Optional<Saved> saved) {
        this.id = id;
        links.forEach(link -> this.links.put(link.revision(), link));
        this.history = history;
        this.saved = saved;
        subject = new Subject(id, called());
        organization = links.isEmpty() ? "" : links.get(0).organization();
    }

    /** Its number or name as it was last recorded; empty when that is not known. */
    private String called() {
        for (HistoryRecord record : history.reversed()) {
            if (record.subject().equals("number") || record.subject().equals("name")) {
                return Json.text(record.to()).orElse("");
            }
        }
        return "";
    }

    /** Compares all; returns what is wrong. */
    ChainBreaks run() {
        var revisions = new TreeMap<Long, List<Revision>>();
        for (Revision each : Revision.of(history)) {
            revisions.computeIfAbsent(each.number(), key -> new ArrayList<>()).add(each);
        }
        Set<Long> numbers = new TreeSet<>(links.keySet());
        numbers.addAll(revisions.keySet());
        long sequence = 1;
        for (long number : numbers) {
            List<Revision> parts = revisions.getOrDefault(number, List.of());
            sequence = revision(number, parts, sequence);
        }
        document();
        return breaks;
    }

    /** Number of links made at an upgrade. */
    long inherited() {
        return inherited;
    }

    /** Compares one revision; returns the number that the next record is to have. */
    private long revision(long number, List<Revision> parts, long sequence) {
        @Nullable Link link = links.get(number);
        if (link != null) {
            organization = link.organization();
        }
        if (parts.isEmpty() && link != null) {
            add(StoreFinding.CHAIN_RECORDS_MISSING, link, Long.toString(sequence));
            return sequence;
        }
        List<HistoryRecord> records =
                parts.stream().flatMap(part -> part.records().stream()).toList();
        boolean asChained = link != null && asChained(link, parts);
        // asked of what was before these records
        Optional<String> suspect = asChained ? Optional.empty() : suspect(records);
        records.forEach(record -> replay.apply(record.subject(), record.to()));
        long next = records.get(records.size() - 1).sequence() + 1;
        if (link == null) {
            breaks.add(StoreFinding.CHAIN_REVISION_UNLINKED, organization, 0, subject, number);
            return next;
        }
        inherited += link.linked() == Micros.of(records.get(0).at()) ? 0 : 1;
        long gap = gap(records, sequence);
        if (gap > 0) {
            add(StoreFinding.CHAIN_RECORDS_MISSING, link, Long.toString(gap));
        } else if (suspect.isPresent()) {
            add(StoreFinding.CHAIN_RECORD_DIFFERS, link, suspect.get());
        } else if (!asChained) {
            add(StoreFinding.CHAIN_RECORDS_DIFFER, link);
        } else if (breaks.none() && !Link.document(replay.facts()).equals(link.document())) {
            add(StoreFinding.CHAIN_FACTS_DIFFER, link);
        }
        return next;
    }

    private boolean asChained(Link link, List<Revision> parts) {
        Revision whole = parts.get(0);
        return parts.size() == 1 && whole.sound() && whole.hash(id).equals(link.records());
    }

    /** The first number that is not there, 0 when none is missing. */
    private static long gap(List<HistoryRecord> records, long sequence) {
        long expected = sequence;
        for (HistoryRecord each : records) {
            if (each.sequence() > expected) {
                return expected;
            }
            expected = each.sequence() + 1;
        }
        return 0;
    }

    /** The first subject of which these records tell something else than those before, those after or the document. */
    private Optional<String> suspect(List<HistoryRecord> records) {
        for (HistoryRecord record : records) {
            if (Replay.isFact(record.subject())
                    && (!replay.fact(record.subject()).equals(record.from())
                            || !record.to().equals(after(record)))) {
                return Optional.of(record.subject());
            }
        }
        return Optional.empty();
    }

    /** What is said of the subject by the next record of it or, when there is none, by the document. */
    private String after(HistoryRecord record) {
        return history.stream()
                .filter(each ->
                        each.sequence() > record.sequence() && each.subject().equals(record.subject()))
                .findFirst()
                .map(HistoryRecord::from)
                .orElseGet(() -> saved.flatMap(Saved::facts)
                        .map(facts -> facts.getOrDefault(record.subject(), ""))
                        .orElse(record.to()));
    }

    private void document() {
        if (links.isEmpty()) {
            return;
        }
        Link last = links.lastEntry().getValue();
        if (saved.isEmpty()) {
            add(StoreFinding.CHAIN_DOCUMENT_MISSING, last);
        } else if (saved.get().revision() > last.revision()) {
            later(saved.get().revision());
        } else if (saved.get().revision() < last.revision()) {
            add(
                    StoreFinding.CHAIN_DOCUMENT_REVISION,
                    last,
                    Long.toString(saved.get().revision()));
        } else if (saved.get().facts().isEmpty()) {
            add(StoreFinding.CHAIN_DOCUMENT_DAMAGED, last);
        } else if (!saved.get().newer()) {
            compare(saved.get(), saved.get().facts().get(), last);
        }
    }

    /** A revision beyond all links, of which the history may tell, too. */
    private void later(long revision) {
        if (history.stream().noneMatch(record -> record.revision() == revision)) {
            breaks.add(StoreFinding.CHAIN_REVISION_UNLINKED, organization, 0, subject, revision);
        }
    }

    private void compare(Saved document, SortedMap<String, String> facts, Link last) {
        if (!Link.document(facts).equals(last.document())) {
            var subjects = new TreeSet<String>();
            var all = new HashSet<>(facts.keySet());
            all.addAll(replay.facts().keySet());
            for (String each : all) {
                if (!facts.getOrDefault(each, "").equals(replay.fact(each))) {
                    subjects.add(each);
                }
            }
            add(StoreFinding.CHAIN_DOCUMENT_DIFFERS, last, subjects.isEmpty() ? "?" : String.join(", ", subjects));
        } else if (document.historyLength() != history.size() && breaks.none()) {
            add(StoreFinding.CHAIN_RECORDS_MISSING, last, Long.toString(history.size() + 1L));
        }
    }

    private void add(StoreFinding what, Link link, Object... more) {
        breaks.add(what, link.organization(), link.position(), subject, link.revision(), more);
    }
}
