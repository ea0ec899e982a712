package org.tongbao.workbench.internal.register;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tongbao.core.store.IncidentSummary;

/** Which lines the register shows and in which order. UI thread. */
public final class RegisterModel {

    private List<IncidentSummary> lines = List.of();
    private List<IncidentSummary> shown = List.of();
    private String text = "";
    private String state = "";
    private String organization = "";
    private RegisterColumn column = RegisterColumn.AWARENESS;
    private boolean descending = true;

    /** Replaces all lines. */
    public void setLines(List<IncidentSummary> all) {
        lines = List.copyOf(all);
        compute();
    }

    /**
     * Restricts what is shown; empty members do not restrict.
     *
     * @param newText words all of which must occur in number, title or organization
     * @param newState id of a state
     * @param newOrganization name
     */
    public void filter(String newText, String newState, String newOrganization) {
        text = newText.strip().toLowerCase(Locale.ROOT);
        state = newState;
        organization = newOrganization;
        compute();
    }

    /** Sorts by a column; once more by the same one turns the order round. */
    public void sortBy(RegisterColumn by) {
        sortBy(by, by == column && !descending);
    }

    /** Sorts by a column in the given direction. */
    public void sortBy(RegisterColumn by, boolean downwards) {
        column = by;
        descending = downwards;
        compute();
    }

    /** Column sorted by. */
    public RegisterColumn column() {
        return column;
    }

    /** True when the greatest comes first. */
    public boolean descending() {
        return descending;
    }

    /** Lines to show, in order. */
    public List<IncidentSummary> shown() {
        return shown;
    }

    /** True when there is no incident at all, filtered or not. */
    public boolean empty() {
        return lines.isEmpty();
    }

    /** Organizations that have incidents, in order. */
    public List<String> organizations() {
        return lines.stream()
                .map(IncidentSummary::organization)
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted()
                .toList();
    }

    /** How many incidents are in each state, filtered or not; every state that occurs, in the order of handling. */
    public Map<IncidentState, Integer> counts() {
        var counts = new EnumMap<IncidentState, Integer>(IncidentState.class);
        lines.forEach(line -> counts.merge(IncidentState.of(line.state()), 1, (before, one) -> before + one));
        return counts;
    }

    /** Position among the shown lines of the incident, -1 when it is not shown. */
    public int indexOf(String id) {
        for (int index = 0; index < shown.size(); index++) {
            if (shown.get(index).id().equals(id)) {
                return index;
            }
        }
        return -1;
    }

    private void compute() {
        shown = lines.stream()
                .filter(this::matches)
                .sorted(column.order(descending))
                .toList();
    }

    private boolean matches(IncidentSummary line) {
        if (!state.isEmpty() && !state.equals(line.state())
                || !organization.isEmpty() && !organization.equals(line.organization())) {
            return false;
        }
        String searched = (line.number() + ' ' + line.title() + ' ' + line.organization()).toLowerCase(Locale.ROOT);
        for (String word : text.split("\\s+")) {
            if (!searched.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
