package org.tongbao.workbench.internal.register;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.tongbao.core.store.IncidentSummary;

/** The columns of the register and what each sorts by. */
public enum RegisterColumn {
    /** Effective level, unjudged ones as mildest. */
    LEVEL(52, Comparator.comparing(line -> line.level().orElse(-1))),
    /** Case number. */
    NUMBER(96, Comparator.comparing(IncidentSummary::number)),
    /** Title. */
    TITLE(106, Comparator.comparing(IncidentSummary::title)),
    /** Next deadline; those without one last. */
    REMAINING(136, Comparator.comparing(line -> orLast(line.nextDue()))),
    /** State in the order of handling. */
    STATE(76, Comparator.comparing(line -> IncidentState.of(line.state()))),
    /** Category. */
    CATEGORY(84, Comparator.comparing(IncidentSummary::category)),
    /** Organization. */
    ORGANIZATION(150, Comparator.comparing(IncidentSummary::organization)),
    /** Awareness; those without one last. */
    AWARENESS(160, Comparator.comparing(line -> orLast(line.awareness())));

    private final int width;
    private final Comparator<IncidentSummary> order;

    RegisterColumn(int width, Comparator<IncidentSummary> order) {
        this.width = width;
        this.order = order;
    }

    /** Width at first, in pixels. */
    public int width() {
        return width;
    }

    /** Ascending order by this column, newest awareness first among equals. */
    public Comparator<IncidentSummary> order(boolean descending) {
        var base = descending ? order.reversed() : order;
        return base.thenComparing(line -> orLast(line.awareness()), Comparator.reverseOrder())
                .thenComparing(IncidentSummary::id);
    }

    private static Instant orLast(Optional<Instant> at) {
        return at.orElse(Instant.MAX);
    }
}
