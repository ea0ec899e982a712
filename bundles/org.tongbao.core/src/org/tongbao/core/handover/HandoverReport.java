package org.tongbao.core.handover;

import java.util.List;
import java.util.Optional;
import org.tongbao.core.merge.Conflict;
import org.tongbao.core.merge.Merge;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.incident.Incident;

/**
 * What became of a hand-over that came in, or what would become of it.
 *
 * @param from who sent it
 * @param manifest what it says of itself
 * @param entries one an incident, in the order of the file
 */
public record HandoverReport(Partner from, Manifest manifest, List<Entry> entries) {

    /** Keeps a copy. */
    public HandoverReport {
        entries = List.copyOf(entries);
    }

    /** What becomes of one incident. */
    public enum State {
        /** It is new here. */
        NEW,
        /** What was done there is merged with what is here. */
        MERGED,
        /** It is here as it came. */
        SAME,
        /** This hand-over was taken before. */
        TAKEN,
        /** Both contradict each other, and nobody has chosen; it stays as it is here. */
        CONFLICT,
        /** The store refused it; it stays as it is here. */
        REFUSED
    }

    /**
     * One incident.
     *
     * @param number case number; may be empty
     * @param title may be empty
     * @param merge of what came with what is here; empty where there is nothing to merge
     * @param base what both began with; empty where there is nothing to merge
     * @param incoming as it came, detached
     * @param findings what is to be said, errors where it was refused
     */
    public record Entry(
            String id,
            String number,
            String title,
            State state,
            Optional<Merge<Incident>> merge,
            Optional<Incident> base,
            Incident incoming,
            List<Finding> findings) {

        /** Keeps a copy. */
        public Entry {
            findings = List.copyOf(findings);
        }

        /** Subjects of what changes here. */
        public List<String> changed() {
            return merge.map(Merge::mine).orElse(List.of());
        }

        /** Where both contradict each other. */
        public List<Conflict> conflicts() {
            return merge.map(Merge::conflicts).orElse(List.of());
        }

        Entry as(State other, List<Finding> more) {
            return new Entry(id, number, title, other, merge, base, incoming, more);
        }
    }

    /** True when something is left to do. */
    public boolean open() {
        return entries.stream()
                .anyMatch(entry -> entry.state() == State.CONFLICT
                        || entry.state() == State.REFUSED
                        || !entry.findings().isEmpty());
    }
}
