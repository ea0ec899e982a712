package org.tongbao.core.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tongbao.core.form.FactValues;
import org.tongbao.core.form.FormIndex;
import org.tongbao.core.incident.CategoryChange.Loss;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FieldType;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.form.Option;
import org.tongbao.model.incident.Answer;

/** Moves answers from one form to another and notes what has no place there. Confined to one thread. */
final class AnswerMigration {

    private static final long MAX_PERCENT = 100;
    /** Types whose answers are any text; one may stand for another, nothing is cut. */
    private static final Set<FieldType> TEXTS = Set.of(
            FieldType.TEXT,
            FieldType.LONG_TEXT,
            FieldType.PHONE,
            FieldType.EMAIL,
            FieldType.ORGANIZATION,
            FieldType.PERSON);

    private final FormIndex from;
    private final FormIndex to;
    private final List<Loss> losses = new ArrayList<>();

    AnswerMigration(FormDefinition from, FormDefinition to) {
        this.from = new FormIndex(from);
        this.to = new FormIndex(to);
    }

    List<Loss> losses() {
        return losses;
    }

    /** A copy of what stays of the answer; empty when nothing does. */
    Optional<Answer> migrate(Answer answer) {
        String id = String.valueOf(answer.getId());
        Optional<Field> old = from.find(id);
        if (old.isEmpty()) {
            // nobody asked for it: kept as it is, as it was before
            return Optional.of(EcoreUtil.copy(answer));
        }
        Optional<Field> field = to.find(id).filter(found -> !FactValues.shows(found));
        return field.isPresent() ? moved(old.get(), field.get(), answer, id) : lost(old.get(), answer, id);
    }

    private Optional<Answer> moved(Field old, Field field, Answer answer, String path) {
        if (answer.isNone() ? !field.isAllowNone() : !fits(old, field, answer)) {
            return lost(old, answer, path);
        }
        Answer copy = EcoreUtil.copy(answer);
        if (answer.isNone()) {
            return Optional.of(copy);
        }
        return switch (field.getType()) {
            case SINGLE -> choice(old, field, copy, path) ? Optional.of(copy) : Optional.empty();
            case MULTIPLE -> {
                copy.getChoices().removeIf(choice -> !choice(old, field, choice, path));
                yield copy.getChoices().isEmpty() ? Optional.empty() : Optional.of(copy);
            }
            case CHECK -> {
                parts(old.getParts(), field.getParts(), copy, path);
                yield Optional.of(copy);
            }
            default -> Optional.of(copy);
        };
    }

    /** Whether a value of the old question can be one of the new question. */
    private static boolean fits(Field old, Field field, Answer answer) {
        if (field.getType() == FieldType.PERCENT && old.getType() == FieldType.NUMBER) {
            return answer.getNumber() != null && answer.getNumber() >= 0 && answer.getNumber() <= MAX_PERCENT;
        }
        return field.getType() == old.getType()
                || TEXTS.contains(field.getType()) && TEXTS.contains(old.getType())
                || field.getType() == FieldType.NUMBER && old.getType() == FieldType.PERCENT;
    }

    /** Keeps of a choice, a copy, what the new question knows; false when it does not know the option itself. */
    private boolean choice(Field old, Field field, Answer choice, String path) {
        String id = String.valueOf(choice.getOption());
        Optional<Option> known = option(field, id);
        Optional<Option> before = option(old, id);
        if (known.isEmpty()) {
            // an option that the old form did not know either was orphaned before: it is kept
            if (before.isPresent()) {
                lost(old, choice, path);
            }
            return before.isEmpty();
        }
        parts(before.map(Option::getParts).orElse(List.of()), known.get().getParts(), choice, path);
        return true;
    }

    /** Moves the sub-answers of a copy in place. */
    private void parts(List<Field> old, List<Field> parts, Answer copy, String path) {
        for (Answer part : List.copyOf(copy.getParts())) {
            String id = String.valueOf(part.getId());
            String below = path + '.' + id;
            Optional<Field> before = field(old, id);
            if (before.isEmpty()) {
                continue;
            }
            Optional<Field> known = field(parts, id);
            Optional<Answer> stays =
                    known.isPresent() ? moved(before.get(), known.get(), part, below) : lost(before.get(), part, below);
            stays.ifPresentOrElse(
                    kept -> copy.getParts().set(copy.getParts().indexOf(part), kept),
                    () -> copy.getParts().remove(part));
        }
    }

    private Optional<Answer> lost(Field question, Answer answer, String path) {
        losses.add(new Loss(path, question, EcoreUtil.copy(answer)));
        return Optional.empty();
    }

    private static Optional<Field> field(List<Field> fields, String id) {
        return fields.stream().filter(field -> id.equals(field.getId())).findFirst();
    }

    private static Optional<Option> option(Field field, String id) {
        return field.getOptions().stream()
                .filter(option -> id.equals(option.getId()))
                .findFirst();
    }
}
