package org.tongbao.flow.internal.description;

import java.util.List;

/**
 * What is drawn for which elements, and how.
 *
 * @param <S> kind of style
 * @param name of the mapping
 * @param layer it belongs to
 * @param candidates expression that gives the elements; empty: none
 * @param precondition expression that must hold; empty: always
 * @param style where no condition holds
 * @param conditional other styles; the first whose condition holds counts
 */
public record Mapping<S>(
        String name, String layer, String candidates, String precondition, S style, List<Conditional<S>> conditional) {

    /**
     * A style with its condition.
     *
     * @param predicate expression
     */
    public record Conditional<S>(String predicate, S style) {}

    public Mapping {
        conditional = List.copyOf(conditional);
    }

    /** The style of a number: 0 the first, else that of a condition. */
    public S style(int number) {
        return number == 0 ? style : conditional.get(number - 1).style();
    }
}
