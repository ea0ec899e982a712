package org.tongbao.workbench.internal.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tongbao.core.board.BoardRow;
import org.tongbao.core.form.Texts;

/** Which clocks the board shows, in which order and under which heads. UI thread. */
public final class DeadlineModel {

    private List<BoardRow> rows = List.of();
    private List<DeadlineLine> lines = List.of();
    private List<String> words = List.of();
    private String role = "";
    private String organization = "";
    private DeadlineUrgency urgency = DeadlineUrgency.ALL;
    private DeadlineGrouping grouping = DeadlineGrouping.NONE;
    private final Set<String> folded = new HashSet<>();
    private long late;

    /**
     * Takes what there is, most urgent first.
     *
     * @param now the instant looked at
     */
    public void setRows(List<BoardRow> all, Instant now) {
        rows = all;
        compute(now);
    }

    /**
     * Restricts what is shown; empty members do not restrict.
     *
     * @param text words all of which must occur in obligation, incident, organization or parties
     * @param onlyRole who has to act
     * @param onlyOrganization concerned
     */
    public void filter(String text, String onlyRole, String onlyOrganization, DeadlineUrgency onlyUrgency) {
        words = Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        role = onlyRole;
        organization = onlyOrganization;
        urgency = onlyUrgency;
    }

    /** Groups what is shown. */
    public void group(DeadlineGrouping by) {
        if (by != grouping) {
            folded.clear();
        }
        grouping = by;
    }

    /** Folds a group away, or shows its clocks again. */
    public void fold(String group, boolean away) {
        if (away) {
            folded.add(group);
        } else {
            folded.remove(group);
        }
    }

    /** Works out the lines for an instant. */
    public void compute(Instant now) {
        late = rows.stream().filter(row -> row.clock().late(now)).count();
        boolean all = words.isEmpty() && role.isEmpty() && organization.isEmpty() && urgency == DeadlineUrgency.ALL;
        List<BoardRow> kept =
                all ? rows : rows.stream().filter(row -> shows(row, now)).toList();
        lines = grouping == DeadlineGrouping.NONE
                ? kept.stream().<DeadlineLine>map(DeadlineLine.Clock::new).toList()
                : grouped(kept, now);
    }

    /** What is shown, in order. */
    List<DeadlineLine> lines() {
        return lines;
    }

    /** Number of lines shown. */
    public int size() {
        return lines.size();
    }

    /** True when there is no open clock at all, whatever the filter. */
    public boolean empty() {
        return rows.isEmpty();
    }

    /** Number of all clocks whose due has passed. */
    public long late() {
        return late;
    }

    /** Who has to act anywhere, sorted. */
    public Collection<String> roles() {
        var found = new TreeSet<String>();
        rows.forEach(row -> found.add(Texts.actor(row.rule())));
        found.remove("");
        return found;
    }

    /** All organizations concerned, sorted. */
    public Collection<String> organizations() {
        var found = new TreeSet<String>();
        rows.forEach(row -> found.add(row.incident().organization()));
        found.remove("");
        return found;
    }

    /** Position of the same line, -1 when it is not shown. */
    int indexOf(DeadlineLine line) {
        for (int index = 0; index < lines.size(); index++) {
            if (lines.get(index).same(line)) {
                return index;
            }
        }
        return -1;
    }

    private boolean shows(BoardRow row, Instant now) {
        return urgency.holds(row, now)
                && (organization.isEmpty() || organization.equals(row.incident().organization()))
                && (role.isEmpty() || role.equals(Texts.actor(row.rule())))
                && (words.isEmpty() || contains(row));
    }

    private boolean contains(BoardRow row) {
        String text = String.join(
                        "\n",
                        row.incident().number(),
                        row.incident().title(),
                        row.incident().organization(),
                        Texts.title(row.rule()),
                        Texts.actor(row.rule()),
                        Texts.addressee(row.rule()),
                        row.rule().getId())
                .toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }

    /** Groups in the order of their most urgent clock. */
    private List<DeadlineLine> grouped(List<BoardRow> kept, Instant now) {
        Map<String, List<BoardRow>> groups = new LinkedHashMap<>();
        kept.forEach(row -> groups.computeIfAbsent(grouping.group(row), name -> new ArrayList<>())
                .add(row));
        var all = new ArrayList<DeadlineLine>();
        groups.forEach((name, members) -> {
            boolean open = !folded.contains(name);
            long over = members.stream().filter(row -> row.clock().late(now)).count();
            all.add(new DeadlineLine.Group(name, members.size(), over, open));
            if (open) {
                members.forEach(row -> all.add(new DeadlineLine.Clock(row)));
            }
        });
        return all;
    }
}
