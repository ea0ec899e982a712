package org.tongbao.core.directory;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tongbao.core.store.OrganizationSave;
import org.tongbao.model.finding.Finding;

/**
 * What a list would change in the directory, to be looked at before anything is written.
 *
 * @param kind of the list
 * @param items what each row is to the directory, in the order of the list, then what the list lacks
 * @param saves organizations as they would be saved, each once; empty when nothing changes
 */
public record Proposal(ListKind kind, List<Item> items, List<OrganizationSave> saves) {

    /** Keeps copies. */
    public Proposal {
        items = List.copyOf(items);
        saves = List.copyOf(saves);
    }

    /** What a row of a list is to the directory. */
    public enum State {
        /** Not known yet. */
        NEW,
        /** Known, with something else. */
        CHANGED,
        /** Known just so. */
        SAME,
        /** In the directory and not in the list. */
        MISSING,
        /** Listed before. */
        DUPLICATE,
        /** Not to be used. */
        FAULTY
    }

    /**
     * A row of the list, or an entry that it lacks.
     *
     * @param line where the row begins, from 1; 0 for what the list lacks
     * @param organization its name
     * @param subject who or what: the name of a person with the function, or empty for the organization itself
     * @param differences what changes; empty unless new or changed
     * @param findings about this row
     */
    public record Item(
            State state,
            int line,
            String organization,
            String subject,
            List<Difference> differences,
            List<Finding> findings) {

        /** Keeps copies. */
        public Item {
            differences = List.copyOf(differences);
            findings = List.copyOf(findings);
        }
    }

    /**
     * One detail that changes.
     *
     * @param field id of the exchange format: responsibility, superior, reviewer, name, title, phone,
     *     mobile, hours, email, function, to
     * @param before as it stands; empty where nothing did
     * @param after as it would stand
     */
    public record Difference(String field, String before, String after) {}

    /** How many items are in each state, all states. */
    public Map<State, Long> counts() {
        Map<State, Long> counts = new EnumMap<>(State.class);
        for (State state : State.values()) {
            counts.put(state, 0L);
        }
        items.forEach(item -> counts.merge(item.state(), 1L, Long::sum));
        return counts;
    }

    /** True when nothing would be written. */
    public boolean isEmpty() {
        return saves.isEmpty();
    }
}
