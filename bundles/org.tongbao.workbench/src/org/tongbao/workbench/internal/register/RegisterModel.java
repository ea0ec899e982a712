package org.tongbao.workbench.internal.register;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongbao.core.store.IncidentCount;
import org.tongbao.core.store.RegisterKey;
import org.tongbao.core.store.RegisterQuery;

/** What of the register is wanted, and the rows that came of it. UI thread. */
public final class RegisterModel {

    private RegisterChoice choice = RegisterChoice.ALL;
    private RegisterColumn column = RegisterColumn.AWARENESS;
    private boolean descending = true;
    private RegisterGrouping grouping = RegisterGrouping.NONE;
    private final Set<String> folded = new HashSet<>();
    private List<RegisterKey> keys = List.of();
    private RegisterGrouping shownBy = RegisterGrouping.NONE;
    private RegisterRows rows = RegisterRows.NONE;
    private List<IncidentCount> counts = List.of();

    /** What is wanted. */
    public RegisterChoice choice() {
        return choice;
    }

    /** Wants something else from now on. */
    public void choose(RegisterChoice wanted) {
        choice = wanted;
    }

    /** Sorts by a column; once more by the same one turns the order round. */
    public void sortBy(RegisterColumn by) {
        sortBy(by, by == column && !descending);
    }

    /** Sorts by a column in the given direction. */
    public void sortBy(RegisterColumn by, boolean downwards) {
        column = by;
        descending = downwards;
    }

    /** Column sorted by. */
    public RegisterColumn column() {
        return column;
    }

    /** True when the greatest comes first. */
    public boolean descending() {
        return descending;
    }

    /** What the rows are to be grouped by. */
    public RegisterGrouping grouping() {
        return grouping;
    }

    /** Groups by something else, with all groups open. */
    public void groupBy(RegisterGrouping by) {
        grouping = by;
        folded.clear();
    }

    /** What to ask the store for at an instant. */
    public RegisterQuery query(Instant now) {
        return new RegisterQuery(choice.filter(now), column.field(), descending, grouping.field());
    }

    /** Takes over what came of it. */
    public void show(RegisterAnswer answer) {
        keys = answer.keys();
        counts = answer.counts();
        shownBy = answer.grouping();
        compute();
    }

    /** Folds a group away, or opens it again. */
    public void fold(String group) {
        if (!folded.remove(group)) {
            folded.add(group);
        }
        compute();
    }

    private void compute() {
        rows = shownBy == RegisterGrouping.NONE ? RegisterRows.of(keys) : RegisterRows.grouped(keys, folded);
    }

    /** What the rows are grouped by that are shown now. */
    public RegisterGrouping shownBy() {
        return shownBy;
    }

    /** The rows to show. */
    public RegisterRows rows() {
        return rows;
    }

    /** All incidents that pass the filter in their order, also those in groups that are folded away. */
    public List<String> ids() {
        return keys.stream().map(RegisterKey::id).toList();
    }

    /** True when there is no incident at all, filtered or not. */
    public boolean empty() {
        return counts.isEmpty();
    }

    /** All incidents there are, filtered or not. */
    public long total() {
        return counts.stream().mapToLong(IncidentCount::incidents).sum();
    }

    /** Organizations that have incidents, in order. */
    public List<String> organizations() {
        return counts.stream()
                .map(IncidentCount::organization)
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted()
                .toList();
    }

    /** How many incidents are in each state, of all organizations or the chosen one; every state that occurs, in order. */
    public Map<IncidentState, Long> counts() {
        Optional<String> organization = choice.filter(Instant.EPOCH).organization();
        var all = new EnumMap<IncidentState, Long>(IncidentState.class);
        counts.stream()
                .filter(each -> organization
                        .filter(name -> !name.equals(each.organization()))
                        .isEmpty())
                .filter(each ->
                        choice.drill().filter(drill -> drill != each.drill()).isEmpty())
                .forEach(each -> all.merge(IncidentState.of(each.state()), each.incidents(), Long::sum));
        return all;
    }
}
