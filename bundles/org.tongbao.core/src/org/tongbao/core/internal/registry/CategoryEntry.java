package org.tongbao.core.internal.registry;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.tongbao.core.category.AnswerValidator;
import org.tongbao.core.category.CategoryDescriptor;

/**
 * A category in the registry.
 *
 * @param order position in lists; {@link Integer#MAX_VALUE} behind all that have one
 * @param descriptor what others get to know
 * @param validator what makes its validator, if it names one
 */
record CategoryEntry(int order, CategoryDescriptor descriptor, Optional<Callable<AnswerValidator>> validator) {

    String id() {
        return descriptor.id();
    }

    /** The position a descriptor asks for; empty when it is none. */
    static Optional<Integer> position(String text) {
        if (text.isEmpty()) {
            return Optional.of(Integer.MAX_VALUE);
        }
        return text.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
