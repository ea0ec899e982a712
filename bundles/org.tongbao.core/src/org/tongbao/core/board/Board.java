package org.tongbao.core.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.model.rules.ClockRule;
import org.tongbao.model.rules.RulePack;
import org.tongbao.model.rules.RulesFactory;

/**
 * The open clocks of all incidents in the order of their urgency. A change of one incident costs its own rows and one
 * pass over the others. Any thread; what {@link #rows()} gives never changes.
 */
public final class Board {

    private final RulePackRegistry packs;
    private final Map<String, BoardLine> lines = new HashMap<>();
    private final Map<String, Map<String, ClockRule>> rules = new HashMap<>();
    private volatile List<BoardRow> rows = List.of();

    /** An empty board whose clocks follow the rules of these packs. */
    public Board(RulePackRegistry packs) {
        this.packs = packs;
    }

    /** The rows, most urgent first. */
    public List<BoardRow> rows() {
        return rows;
    }

    /** The incidents, in no order. */
    public synchronized List<BoardLine> lines() {
        return List.copyOf(lines.values());
    }

    /** Shows these incidents and no others. */
    public synchronized void setLines(Collection<BoardLine> all) {
        lines.clear();
        rules.clear();
        var next = new ArrayList<BoardRow>();
        for (BoardLine line : all) {
            lines.put(line.id(), line);
            next.addAll(rowsOf(line));
        }
        next.sort(BoardRow.URGENCY);
        rows = List.copyOf(next);
    }

    /** Shows an incident as it is now; empty when nothing of it is open any more. */
    public synchronized void change(String id, Optional<BoardLine> line) {
        change(Map.of(id, line));
    }

    /** Shows incidents as they are now, by id; empty where nothing is open any more. */
    public synchronized void change(Map<String, Optional<BoardLine>> changed) {
        var fresh = new ArrayList<BoardRow>();
        changed.forEach((id, line) -> {
            lines.remove(id);
            line.ifPresent(one -> {
                lines.put(id, one);
                fresh.addAll(rowsOf(one));
            });
        });
        fresh.sort(BoardRow.URGENCY);
        rows = merged(changed, fresh);
    }

    /** The rows of the incidents that did not change, the fresh ones among them. */
    private List<BoardRow> merged(Map<String, Optional<BoardLine>> changed, List<BoardRow> fresh) {
        var next = new ArrayList<BoardRow>(rows.size() + fresh.size());
        int taken = 0;
        for (BoardRow row : rows) {
            if (!changed.containsKey(row.incident().id())) {
                while (taken < fresh.size() && BoardRow.URGENCY.compare(fresh.get(taken), row) < 0) {
                    next.add(fresh.get(taken));
                    taken++;
                }
                next.add(row);
            }
        }
        next.addAll(fresh.subList(taken, fresh.size()));
        return List.copyOf(next);
    }

    private List<BoardRow> rowsOf(BoardLine line) {
        var known = rules.computeIfAbsent(line.open().pack(), this::rulesOf);
        var made = new ArrayList<BoardRow>();
        for (OpenClock clock : line.open().clocks()) {
            @Nullable ClockRule rule = known.get(clock.id());
            made.add(BoardRow.of(line, clock, rule == null ? unknown(clock.id()) : rule));
        }
        made.sort(Comparator.comparing(BoardRow::urgency));
        return made;
    }

    private Map<String, ClockRule> rulesOf(String pack) {
        var found = new HashMap<String, ClockRule>();
        packs.find(pack)
                .map(RulePack::getClocks)
                .ifPresent(clocks -> clocks.forEach(rule -> found.put(rule.getId(), rule)));
        return found;
    }

    /** A rule whose pack is not installed any more: nothing of it is known but its id, and that is shown. */
    private static ClockRule unknown(String id) {
        ClockRule rule = RulesFactory.eINSTANCE.createClockRule();
        rule.setId(id);
        rule.setTitle(id);
        return rule;
    }
}
