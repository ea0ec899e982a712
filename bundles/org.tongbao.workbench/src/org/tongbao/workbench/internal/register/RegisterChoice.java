package org.tongbao.workbench.internal.register;

import java.time.Instant;
import java.util.Optional;
import org.tongbao.core.store.RegisterFilter;

/**
 * What a person wants to see of the register; empty members do not restrict.
 *
 * @param text words that are searched
 * @param state id of a state
 * @param organization name
 * @param level rank
 * @param category id
 * @param drill true for exercises alone, false for all others
 * @param overdue only what is overdue
 */
public record RegisterChoice(
        String text,
        String state,
        String organization,
        Optional<Integer> level,
        String category,
        Optional<Boolean> drill,
        boolean overdue) {

    /** Everything. */
    public static final RegisterChoice ALL =
            new RegisterChoice("", "", "", Optional.empty(), "", Optional.empty(), false);

    /** The conditions at an instant; the words are searched apart. */
    public RegisterFilter filter(Instant now) {
        return new RegisterFilter(
                given(state),
                given(organization),
                level,
                given(category),
                drill,
                overdue ? Optional.of(now) : Optional.empty());
    }

    /** True when something is chosen beyond words, state and organization. */
    public boolean more() {
        return level.isPresent() || !category.isEmpty() || drill.isPresent() || overdue;
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(each -> !each.isEmpty());
    }
}
