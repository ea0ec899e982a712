package org.tongbao.engine.internal.procedure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Incident;

/** What of an incident's answers the conditions and checklists of a procedure ask for. Immutable copy. */
final class GivenAnswers {

    private static final String CATEGORY_FACT = "category";

    private final Map<String, Given> byId = new HashMap<>();

    GivenAnswers(Incident incident, FormDefinition form) {
        incident.getAnswers().forEach(answer -> byId.put(String.valueOf(answer.getId()), Given.of(answer)));
        @Nullable String category = incident.getCategory();
        if (category != null) {
            form.getSections().stream()
                    .flatMap(section -> section.getFields().stream())
                    .filter(field -> CATEGORY_FACT.equals(field.getFact()))
                    .map(Field::getId)
                    .forEach(id -> byId.put(id, new Given(true, false, Set.of(category))));
        }
    }

    /** Whether a field is answered, with one of the options where there are any. */
    Truth answered(String field, List<String> options) {
        @Nullable Given given = byId.get(field);
        if (given == null) {
            return Truth.UNKNOWN;
        }
        boolean holds = options.isEmpty() ? given.yes() : options.stream().anyMatch(given.options()::contains);
        return holds ? Truth.ALWAYS : Truth.NO;
    }

    /** True when an item is ticked. */
    boolean ticked(String item) {
        @Nullable Given given = byId.get(item);
        return given != null && given.yes();
    }

    /** True when an item is answered as not concerning the incident. */
    boolean none(String item) {
        @Nullable Given given = byId.get(item);
        return given != null && given.none();
    }

    /**
     * An answer.
     *
     * @param yes true unless it is a tick taken away or the explicit none
     * @param none true when it is the explicit none
     * @param options chosen ones
     */
    private record Given(boolean yes, boolean none, Set<String> options) {

        static Given of(Answer answer) {
            Set<String> options = new HashSet<>();
            if (answer.getOption() != null) {
                options.add(answer.getOption());
            }
            answer.getChoices().forEach(choice -> options.add(String.valueOf(choice.getOption())));
            boolean unticked = Boolean.FALSE.equals(answer.getChecked());
            return new Given(!unticked && !answer.isNone(), answer.isNone(), options);
        }
    }
}
