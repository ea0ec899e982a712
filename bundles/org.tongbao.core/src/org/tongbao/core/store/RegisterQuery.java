package org.tongbao.core.store;

import java.util.Objects;
import java.util.Optional;

/**
 * Which incidents the register shows and in which order.
 *
 * @param order what they are sorted by within each group; among equals the newest awareness comes first
 * @param descending true when the greatest comes first
 * @param group what they are grouped by, groups in ascending order; empty for one list of all
 */
public record RegisterQuery(RegisterFilter filter, Field order, boolean descending, Optional<Field> group) {

    /** What lines are sorted and grouped by. */
    public enum Field {
        /** Effective level; those without one before all others. */
        LEVEL,
        /** Case number. */
        NUMBER,
        /** Title. */
        TITLE,
        /** Next due instant; those without one after all others. */
        DUE,
        /** State, in the order of handling. */
        STATE,
        /** Id of the category. */
        CATEGORY,
        /** Name of the organization. */
        ORGANIZATION,
        /** Awareness; those without one after all others. */
        AWARENESS
    }

    /** All, the newest awareness first. */
    public static final RegisterQuery NEWEST =
            new RegisterQuery(RegisterFilter.ALL, Field.AWARENESS, true, Optional.empty());

    /** Requires all members. */
    public RegisterQuery {
        Objects.requireNonNull(filter, "RegisterQuery::filter");
        Objects.requireNonNull(order, "RegisterQuery::order");
        Objects.requireNonNull(group, "RegisterQuery::group");
    }
}
