package org.tongbao.ui.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Where an answer stands: a field of the form, or a sub-answer below it.
 *
 * @param field id of a field or check item, e.g. {@code F1-08} or {@code 5C.remove}
 * @param steps down from there; empty for the field's own answer
 */
public record AnswerPath(String field, List<Step> steps) {

    /**
     * One step down.
     *
     * @param choice true: to the chosen option of a multiple choice; false: to a sub-answer
     * @param id of the option or sub-answer
     */
    public record Step(boolean choice, String id) {}

    /** Checks and copies. */
    public AnswerPath {
        Objects.requireNonNull(field, "AnswerPath::field");
        steps = List.copyOf(steps);
    }

    /** The answer of a field or check item. */
    public static AnswerPath of(String field) {
        return new AnswerPath(field, List.of());
    }

    /** The sub-answer with this id: of a check item, of the chosen option of a single choice, or of a choice. */
    public AnswerPath part(String id) {
        return down(new Step(false, id));
    }

    /** The choice that stands for this option of a multiple choice. */
    public AnswerPath choice(String option) {
        return down(new Step(true, option));
    }

    /**
     * The answer this one is a sub-answer or choice of.
     *
     * @throws IllegalStateException for a field's own answer
     */
    public AnswerPath parent() {
        if (steps.isEmpty()) {
            throw new IllegalStateException("no parent: " + field);
        }
        return new AnswerPath(field, steps.subList(0, steps.size() - 1));
    }

    /** All ids joined by dots, e.g. {@code F1-08.name} or {@code 6E.other.text}: subject of findings and key of widgets. */
    public String key() {
        var key = new StringBuilder(field);
        steps.forEach(step -> key.append('.').append(step.id()));
        return key.toString();
    }

    private AnswerPath down(Step step) {
        var longer = new ArrayList<>(steps);
        longer.add(step);
        return new AnswerPath(field, longer);
    }
}
