package org.tongbao.core.store;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Which incidents the register shows; empty members do not restrict.
 *
 * @param state id of a state, see {@link IncidentSummary}
 * @param organization name
 * @param level effective level
 * @param category id of a category
 * @param drill true for exercises alone, false for all others
 * @param overdueAt only those with a due before this instant
 */
public record RegisterFilter(
        Optional<String> state,
        Optional<String> organization,
        Optional<Integer> level,
        Optional<String> category,
        Optional<Boolean> drill,
        Optional<Instant> overdueAt) {

    /** All incidents. */
    public static final RegisterFilter ALL = new RegisterFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Requires all members. */
    public RegisterFilter {
        Objects.requireNonNull(state, "RegisterFilter::state");
        Objects.requireNonNull(organization, "RegisterFilter::organization");
        Objects.requireNonNull(level, "RegisterFilter::level");
        Objects.requireNonNull(category, "RegisterFilter::category");
        Objects.requireNonNull(drill, "RegisterFilter::drill");
        Objects.requireNonNull(overdueAt, "RegisterFilter::overdueAt");
    }

    /** Whether a line is shown. */
    public boolean test(IncidentSummary line) {
        return state.filter(id -> !id.equals(line.state())).isEmpty()
                && organization
                        .filter(name -> !name.equals(line.organization()))
                        .isEmpty()
                && level.filter(rank -> !line.level().equals(level)).isEmpty()
                && category.filter(id -> !id.equals(line.category())).isEmpty()
                && drill.filter(wanted -> wanted != line.drill()).isEmpty()
                && overdueAt
                        .filter(at -> line.nextDue().filter(at::isAfter).isEmpty())
                        .isEmpty();
    }
}
