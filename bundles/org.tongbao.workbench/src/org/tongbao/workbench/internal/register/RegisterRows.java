package org.tongbao.workbench.internal.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongbao.core.store.RegisterKey;

/**
 * The rows of the register: a heading for each group, where there are groups, and the incidents of those groups that are open.
 * Never changes; any thread.
 */
public final class RegisterRows {

    /** Nothing to show. */
    public static final RegisterRows NONE = new RegisterRows(List.of(), List.of());

    private final List<RegisterKey> keys;
    private final List<Group> groups;

    /**
     * The heading of a group.
     *
     * @param value that all have in common, see {@link RegisterKey}
     * @param incidents how many
     * @param open false when they are folded away
     */
    public record Heading(String value, int incidents, boolean open) {}

    private record Group(Heading heading, int row, int key) {
        /** Row behind its last one. */
        int end() {
            return row + 1 + (heading.open() ? heading.incidents() : 0);
        }
    }

    private RegisterRows(List<RegisterKey> keys, List<Group> groups) {
        this.keys = keys;
        this.groups = groups;
    }

    /** One list without groups. */
    public static RegisterRows of(List<RegisterKey> keys) {
        return new RegisterRows(keys, List.of());
    }

    /**
     * A list with a heading for each group.
     *
     * @param keys those of a group stand together
     * @param folded values of the groups that are folded away
     */
    public static RegisterRows grouped(List<RegisterKey> keys, Set<String> folded) {
        var groups = new ArrayList<Group>();
        int row = 0;
        int begin = 0;
        while (begin < keys.size()) {
            String value = keys.get(begin).group();
            int end = begin;
            while (end < keys.size() && keys.get(end).group().equals(value)) {
                end++;
            }
            var group = new Group(new Heading(value, end - begin, !folded.contains(value)), row, begin);
            groups.add(group);
            row = group.end();
            begin = end;
        }
        return new RegisterRows(keys, List.copyOf(groups));
    }

    /** Rows, headings included. */
    public int size() {
        return groups.isEmpty() ? keys.size() : groups.getLast().end();
    }

    /** Incidents, those folded away included. */
    public int incidents() {
        return keys.size();
    }

    /** The heading that a row is; empty when it is an incident. */
    public Optional<Heading> heading(int row) {
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(group(row)).filter(group -> group.row() == row).map(Group::heading);
    }

    /** Id of the incident in a row; empty when it is a heading. */
    public Optional<String> id(int row) {
        if (groups.isEmpty()) {
            return Optional.of(keys.get(row).id());
        }
        Group group = group(row);
        return group.row() == row
                ? Optional.empty()
                : Optional.of(keys.get(group.key() + row - group.row() - 1).id());
    }

    /** Ids of the incidents from a row to another, which is not among them; as many as there are. */
    public List<String> ids(int from, int to) {
        var ids = new ArrayList<String>();
        for (int row = Math.max(0, from); row < Math.min(to, size()); row++) {
            id(row).ifPresent(ids::add);
        }
        return ids;
    }

    /** Row of an incident; -1 when it has none. */
    public int indexOf(String id) {
        for (int key = 0; key < keys.size(); key++) {
            if (keys.get(key).id().equals(id)) {
                return row(key);
            }
        }
        return -1;
    }

    private int row(int key) {
        for (Group group : groups) {
            if (key < group.key() + group.heading().incidents()) {
                return group.heading().open() ? group.row() + 1 + key - group.key() : -1;
            }
        }
        return key;
    }

    private Group group(int row) {
        int low = 0;
        int high = groups.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (groups.get(middle).row() <= row) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return groups.get(low);
    }

    /** Those that are among these incidents, in the same order. */
    static List<RegisterKey> among(List<RegisterKey> keys, List<String> ids) {
        var wanted = new HashSet<>(ids);
        return keys.stream().filter(key -> wanted.contains(key.id())).toList();
    }
}
