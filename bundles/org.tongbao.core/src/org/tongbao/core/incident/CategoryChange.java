package org.tongbao.core.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Incident;

/**
 * What becomes of an incident's answers when it gets another category. Answers move by the ids of their fields; those the
 * new form does not ask for are lost, and are named before anything is changed. Nothing happens before {@link #apply}.
 * Answers that not even the old form knows are kept as they are. Immutable, any thread.
 *
 * <p>In an editor the change is one command: an {@code org.eclipse.emf.edit.command.ChangeCommand} on the incident whose
 * {@code doExecute} calls {@link #apply}; undoing it brings everything back.
 */
public final class CategoryChange {

    private final String category;
    private final List<Answer> answers;
    private final List<Loss> losses;

    private CategoryChange(String category, List<Answer> answers, List<Loss> losses) {
        this.category = category;
        this.answers = List.copyOf(answers);
        this.losses = List.copyOf(losses);
    }

    /**
     * Works the change out.
     *
     * @param incident not changed
     * @param category id of the new category
     * @param from composed form of the category it has
     * @param to composed form of the new category
     */
    public static CategoryChange of(Incident incident, String category, FormDefinition from, FormDefinition to) {
        Objects.requireNonNull(category, "CategoryChange::category");
        var migration = new AnswerMigration(from, to);
        List<Answer> answers = new ArrayList<>();
        for (Answer answer : incident.getAnswers()) {
            migration.migrate(answer).ifPresent(answers::add);
        }
        return new CategoryChange(category, answers, migration.losses());
    }

    /** Id of the new category. */
    public String category() {
        return category;
    }

    /** What would be lost, in the order of the answers; empty when everything has a place in the new form. */
    public List<Loss> losses() {
        return losses;
    }

    /** Gives the incident its new category and the answers that stay. Undoable where changes are recorded. */
    public void apply(Incident incident) {
        incident.setCategory(category);
        Collection<Answer> copies = EcoreUtil.copyAll(answers);
        List<Answer> current = incident.getAnswers();
        if (current instanceof EList<Answer> list && !same(list, copies)) {
            list.clear();
            list.addAll(copies);
        }
    }

    private static boolean same(List<Answer> current, Collection<Answer> wanted) {
        return EcoreUtil.equals(current, List.copyOf(wanted));
    }

    /**
     * An answer, chosen option or sub-answer without a place in the new form.
     *
     * @param path ids from the field down to the sub-answer, with dots, e.g. {@code 5C.remove.count}
     * @param question the question in the old form that is not asked any more
     * @param answer what was answered: a copy
     */
    public record Loss(String path, Field question, Answer answer) {}
}
