package org.tongbao.core.board;

import java.time.Instant;
import java.util.Comparator;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.model.rules.ClockRule;

/**
 * One open clock of one incident.
 *
 * @param incident it belongs to
 * @param clock as kept
 * @param rule the pack's rule, read only
 * @param urgency the instant the board is ordered by
 */
public record BoardRow(BoardLine incident, OpenClock clock, ClockRule rule, Instant urgency) {

    /** Most urgent first; of those without any due, what started last first. */
    public static final Comparator<BoardRow> URGENCY = Comparator.comparing(BoardRow::urgency)
            .thenComparing(row -> row.limited() ? Instant.EPOCH : row.started(), Comparator.reverseOrder())
            .thenComparing(row -> row.clock.id())
            .thenComparing(row -> row.incident.id())
            .thenComparing(row -> row.clock.instance().orElse(""));

    /** A row with its place in the order. */
    public static BoardRow of(BoardLine incident, OpenClock clock, ClockRule rule) {
        return new BoardRow(incident, clock, rule, clock.urgency());
    }

    /** True when there is an instant to go by. */
    private boolean limited() {
        return !urgency.equals(Instant.MAX);
    }

    private Instant started() {
        return clock.start().orElse(Instant.EPOCH);
    }

    /** Where the clock stands at an instant. */
    public ClockState at(Instant now) {
        return clock.at(now, rule);
    }

    /** True when the other row is the same clock, read at another time. */
    public boolean same(BoardRow other) {
        return clock.id().equals(other.clock.id())
                && clock.instance().equals(other.clock.instance())
                && incident.id().equals(other.incident.id());
    }
}
