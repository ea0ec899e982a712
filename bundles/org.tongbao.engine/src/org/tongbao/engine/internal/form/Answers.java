package org.tongbao.engine.internal.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongbao.model.form.Condition;
import org.tongbao.model.form.Field;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Incident;

/** An incident's answers by field id, and the conditions that look at them. One thread. */
final class Answers {

    private static final String CATEGORY_FACT = "category";

    private final Map<String, Answer> byId = new HashMap<>();
    private final Map<String, String> factOptions = new HashMap<>();

    Answers(Incident incident) {
        incident.getAnswers().forEach(answer -> byId.put(String.valueOf(answer.getId()), answer));
        if (incident.getCategory() != null) {
            factOptions.put(CATEGORY_FACT, incident.getCategory());
        }
    }

    /** The answer to a field of the form. */
    Optional<Answer> to(Field field) {
        return Optional.ofNullable(byId.get(field.getId()));
    }

    /** A sub-answer. */
    static Optional<Answer> part(Optional<Answer> parent, String id) {
        return parent.flatMap(answer -> answer.getParts().stream()
                .filter(part -> id.equals(part.getId()))
                .findFirst());
    }

    /**
     * True when the field is shown at all.
     *
     * @param siblings the answer whose sub-answers the condition may name as well
     */
    boolean visible(Field field, Optional<Answer> siblings) {
        return field.getVisibleWhen() == null || holds(field.getVisibleWhen(), siblings);
    }

    /** True when the form asks for an answer: marked as required and, where it has a condition, that holds. */
    boolean required(Field field, Optional<Answer> siblings) {
        return field.getRequiredWhen() == null ? field.isRequired() : holds(field.getRequiredWhen(), siblings);
    }

    /** Lets conditions look at a field that shows a fact. */
    void shows(Field field) {
        Optional.ofNullable(factOptions.get(String.valueOf(field.getFact())))
                .ifPresent(option -> factOptions.put(field.getId(), option));
    }

    private boolean holds(Condition condition, Optional<Answer> siblings) {
        String id = String.valueOf(condition.getField());
        List<String> options = condition.getOptions();
        if (factOptions.containsKey(id)) {
            return options.isEmpty() || options.contains(factOptions.get(id));
        }
        Optional<Answer> answer = part(siblings, id).or(() -> find(id));
        if (options.isEmpty()) {
            return answer.filter(given -> given.getChecked() == null || given.getChecked())
                    .isPresent();
        }
        return answer.filter(given -> options.contains(given.getOption())
                        || given.getChoices().stream().anyMatch(choice -> options.contains(choice.getOption())))
                .isPresent();
    }

    private Optional<Answer> find(String id) {
        int dot = id.lastIndexOf('.');
        return Optional.ofNullable(byId.get(id))
                .or(() -> dot < 0 ? Optional.empty() : part(find(id.substring(0, dot)), id.substring(dot + 1)));
    }
}
