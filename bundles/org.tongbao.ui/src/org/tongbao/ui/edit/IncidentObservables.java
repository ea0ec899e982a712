package org.tongbao.ui.edit;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.databinding.observable.value.IObservableValue;

/**
 * The values of an incident for a {@code DataBindingContext}. Values are never null: no text is the empty string, no
 * number or instant an empty {@code Optional}. Dispose them with the widget. {@code subject} is the label of the field,
 * for the names of the commands.
 */
public final class IncidentObservables {

    private final IncidentEditing editing;

    /** Values of the incident edited by {@code editing}. */
    public IncidentObservables(IncidentEditing editing) {
        this.editing = editing;
    }

    /** The text of an answer. */
    public IObservableValue<String> text(AnswerPath path, String subject) {
        var answers = editing.answers();
        return value(String.class, () -> answers.text(path), text -> answers.setText(path, subject, text));
    }

    /** The number of an answer. */
    @SuppressWarnings("unchecked")
    public IObservableValue<Optional<Long>> number(AnswerPath path, String subject) {
        var answers = editing.answers();
        return value(
                (Class<Optional<Long>>) (Class<?>) Optional.class,
                () -> answers.number(path),
                number -> answers.setNumber(path, subject, number));
    }

    /** Whether the answer is the explicit 「無」. */
    public IObservableValue<Boolean> none(AnswerPath path, String subject) {
        var answers = editing.answers();
        return value(Boolean.class, () -> answers.none(path), none -> answers.setNone(path, subject, none));
    }

    /** Whether a check item is ticked. */
    public IObservableValue<Boolean> checked(AnswerPath path, String subject) {
        var answers = editing.answers();
        return value(Boolean.class, () -> answers.checked(path), tick -> answers.setChecked(path, subject, tick));
    }

    /** Whether an option of a multiple choice is chosen; {@code subject} is the option's label. */
    public IObservableValue<Boolean> chosen(AnswerPath path, String option, String subject) {
        var answers = editing.answers();
        return value(
                Boolean.class,
                () -> answers.chosen(path, option),
                chosen -> answers.setChosen(path, subject, option, chosen));
    }

    /** The organization where it happened. */
    public IObservableValue<String> organization(String subject) {
        var facts = editing.facts();
        return value(String.class, facts::organization, text -> facts.setOrganization(subject, text));
    }

    /** The title. */
    public IObservableValue<String> title(String subject) {
        var facts = editing.facts();
        return value(String.class, facts::title, text -> facts.setTitle(subject, text));
    }

    /** When the current event of a type happened; must not be written once the event is recorded. */
    @SuppressWarnings("unchecked")
    public IObservableValue<Optional<Instant>> time(String eventType, String subject) {
        var facts = editing.facts();
        return value(
                (Class<Optional<Instant>>) (Class<?>) Optional.class,
                () -> facts.time(eventType),
                at -> facts.setTime(eventType, subject, at));
    }

    private <T> IObservableValue<T> value(Class<T> type, Supplier<T> read, Consumer<T> write) {
        return new EditedValue<>(editing, type, read, write);
    }
}
