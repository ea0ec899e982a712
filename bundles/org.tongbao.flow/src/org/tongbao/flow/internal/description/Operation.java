package org.tongbao.flow.internal.description;

import java.util.List;

/** One of the changes that a tool makes. */
public sealed interface Operation {

    /** What is done after it, where it leads. */
    List<Operation> then();

    /**
     * Goes on at the elements of an expression.
     *
     * @param browse expression
     */
    record ChangeContext(String browse, List<Operation> then) implements Operation {}

    /**
     * Makes an element and goes on there.
     *
     * @param type of the element, with or without the package before it
     * @param reference that holds it
     * @param variable that names it from then on; empty: none
     */
    record CreateInstance(String type, String reference, String variable, List<Operation> then) implements Operation {}

    /**
     * Sets a feature.
     *
     * @param value expression
     */
    record SetValue(String feature, String value, List<Operation> then) implements Operation {}

    /** Takes the element out of what contains it. */
    record RemoveElement(List<Operation> then) implements Operation {}

    /**
     * Goes on once for each element.
     *
     * @param each expression that gives the elements
     * @param variable that names the element
     */
    record For(String each, String variable, List<Operation> then) implements Operation {}
}
