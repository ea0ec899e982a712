package org.tongbao.ui.edit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.osgi.util.NLS;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.ui.internal.nls.Messages;

/**
 * Reads and changes the answers of an incident by path. Each change is one command; an answer that says nothing any
 * more is removed by the same command. {@code subject} is always the label of the field or option as the user knows it
 * and goes into the name of the command. Setting what is there already does nothing.
 */
public final class AnswerEdits {

    private final IncidentEditing editing;

    AnswerEdits(IncidentEditing editing) {
        this.editing = editing;
    }

    /** The answer at a path; empty when not answered. */
    public Optional<Answer> find(AnswerPath path) {
        var answer = byId(editing.incident().getAnswers(), path.field());
        for (var step : path.steps()) {
            answer = answer.flatMap(parent ->
                    step.choice() ? byOption(parent.getChoices(), step.id()) : byId(parent.getParts(), step.id()));
        }
        return answer;
    }

    /** The text there; empty when there is none. */
    public String text(AnswerPath path) {
        return find(path).map(Answer::getText).orElse("");
    }

    /** The number there. */
    public Optional<Long> number(AnswerPath path) {
        return find(path).map(Answer::getNumber);
    }

    /** True for the explicit answer 「無」. */
    public boolean none(AnswerPath path) {
        return find(path).map(Answer::isNone).orElse(false);
    }

    /** True for a ticked check item. */
    public boolean checked(AnswerPath path) {
        return find(path).map(Answer::getChecked).orElse(false);
    }

    /** Id of the chosen option of a single choice; empty when none is. */
    public String option(AnswerPath path) {
        return find(path).map(Answer::getOption).orElse("");
    }

    /** True when the option of a multiple choice is chosen. */
    public boolean chosen(AnswerPath path, String option) {
        return find(path.choice(option)).isPresent();
    }

    /** Writes a text; a blank one clears it. A text and 「無」 exclude each other. */
    public void setText(AnswerPath path, String subject, String text) {
        String kept = text.isBlank() ? "" : text;
        if (!kept.equals(text(path))) {
            edit(path, changing(kept.isEmpty(), subject), answer -> {
                answer.setText(kept.isEmpty() ? null : kept);
                answer.setNone(answer.isNone() && kept.isEmpty());
            });
        }
    }

    /** Writes a number or clears it. */
    public void setNumber(AnswerPath path, String subject, Optional<Long> number) {
        if (!number.equals(number(path))) {
            edit(path, changing(number.isEmpty(), subject), answer -> {
                number.ifPresentOrElse(answer::setNumber, () -> answer.setNumber(null));
                answer.setNone(answer.isNone() && number.isEmpty());
            });
        }
    }

    /** Answers 「無」, which removes every other answer there, or takes that back. */
    public void setNone(AnswerPath path, String subject, boolean none) {
        if (none != none(path)) {
            edit(path, NLS.bind(none ? Messages.Edit_none : Messages.Edit_notNone, subject), answer -> {
                empty(answer);
                answer.setNone(none);
            });
        }
    }

    /**
     * Chooses an option of a single choice; sub-answers of the option chosen before go.
     *
     * @param option id of the option, empty to choose none
     */
    public void choose(AnswerPath path, String subject, String option) {
        if (!option.equals(option(path))) {
            edit(path, choosing(!option.isEmpty(), subject), answer -> {
                empty(answer);
                answer.setOption(option.isEmpty() ? null : option);
            });
        }
    }

    /** Chooses an option of a multiple choice or takes it back together with its sub-answers. */
    public void setChosen(AnswerPath path, String subject, String option, boolean chosen) {
        if (chosen == chosen(path, option)) {
            return;
        }
        edit(path, choosing(chosen, subject), answer -> {
            answer.setNone(false);
            if (chosen) {
                var choice = IncidentFactory.eINSTANCE.createAnswer();
                choice.setOption(option);
                answer.getChoices().add(choice);
            } else {
                answer.getChoices().removeIf(choice -> option.equals(choice.getOption()));
            }
        });
    }

    /** Ticks a check item, or unticks it and removes its sub-answers. */
    public void setChecked(AnswerPath path, String subject, boolean checked) {
        if (checked != checked(path)) {
            edit(path, choosing(checked, subject), answer -> {
                empty(answer);
                answer.setChecked(checked ? Boolean.TRUE : null);
            });
        }
    }

    /** Removes whatever is answered there. */
    public void clear(AnswerPath path, String subject) {
        if (find(path).isPresent()) {
            edit(path, NLS.bind(Messages.Edit_clear, subject), AnswerEdits::empty);
        }
    }

    private void edit(AnswerPath path, String label, Consumer<Answer> edit) {
        editing.change(label, () -> {
            edit.accept(ensure(path));
            prune(editing.incident().getAnswers());
        });
    }

    private Answer ensure(AnswerPath path) {
        var answer = ensure(editing.incident().getAnswers(), false, path.field());
        for (var step : path.steps()) {
            answer = ensure(step.choice() ? answer.getChoices() : answer.getParts(), step.choice(), step.id());
        }
        return answer;
    }

    private static Answer ensure(List<Answer> siblings, boolean choice, String id) {
        return (choice ? byOption(siblings, id) : byId(siblings, id)).orElseGet(() -> {
            var answer = IncidentFactory.eINSTANCE.createAnswer();
            if (choice) {
                answer.setOption(id);
            } else {
                answer.setId(id);
            }
            siblings.add(answer);
            return answer;
        });
    }

    private static void prune(List<Answer> answers) {
        answers.forEach(answer -> {
            prune(answer.getChoices());
            prune(answer.getParts());
        });
        if (answers.stream().anyMatch(AnswerEdits::saysNothing)) {
            answers.removeIf(AnswerEdits::saysNothing);
        }
    }

    private static boolean saysNothing(Answer answer) {
        return Objects.isNull(answer.getText())
                && Objects.isNull(answer.getNumber())
                && !answer.isNone()
                && Objects.isNull(answer.getChecked())
                && Objects.isNull(answer.getOption())
                && answer.getChoices().isEmpty()
                && answer.getParts().isEmpty();
    }

    private static void empty(Answer answer) {
        answer.setText(null);
        answer.setNumber(null);
        answer.setNone(false);
        answer.setChecked(null);
        answer.setOption(null);
        answer.getChoices().clear();
        answer.getParts().clear();
    }

    private static Optional<Answer> byId(List<Answer> answers, String id) {
        return first(answers, answer -> id.equals(answer.getId()));
    }

    private static Optional<Answer> byOption(List<Answer> answers, String option) {
        return first(answers, answer -> option.equals(answer.getOption()));
    }

    private static Optional<Answer> first(List<Answer> answers, Predicate<Answer> wanted) {
        return answers.stream().filter(wanted).findFirst();
    }

    private static String changing(boolean clearing, String subject) {
        return NLS.bind(clearing ? Messages.Edit_clear : Messages.Edit_change, subject);
    }

    private static String choosing(boolean choosing, String subject) {
        return NLS.bind(choosing ? Messages.Edit_choose : Messages.Edit_unchoose, subject);
    }
}
