package org.tongbao.core.internal.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongbao.core.form.FormIndex;
import org.tongbao.core.plugin.PluginFinding;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.form.Option;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Incident;

/** Finds the answers that have no place in the form any more, for instance after a plugin's upgrade. */
final class OrphanedAnswers {

    private final List<Finding> findings = new ArrayList<>();

    private OrphanedAnswers() {
        super();
    }

    /** A warning for each answer, chosen option and sub-answer that neither form nor checklists know. */
    static List<Finding> find(Incident incident, FormDefinition form, ChecklistFields points) {
        var index = new FormIndex(form);
        var orphaned = new OrphanedAnswers();
        for (Answer answer : incident.getAnswers()) {
            String id = String.valueOf(answer.getId());
            index.find(id)
                    .or(() -> points.find(id))
                    .ifPresentOrElse(field -> orphaned.check(field, answer, id), () -> orphaned.add(id, answer));
        }
        return orphaned.findings;
    }

    private void check(Field field, Answer answer, String path) {
        if (answer.getOption() != null) {
            choice(field, answer, path);
        } else {
            parts(field.getParts(), answer, path);
        }
        answer.getChoices().forEach(choice -> choice(field, choice, path));
    }

    private void choice(Field field, Answer choice, String path) {
        Optional<Option> option = field.getOptions().stream()
                .filter(candidate -> String.valueOf(choice.getOption()).equals(candidate.getId()))
                .findFirst();
        option.ifPresentOrElse(known -> parts(known.getParts(), choice, path), () -> add(path, choice));
    }

    private void parts(List<Field> parts, Answer answer, String path) {
        for (Answer given : answer.getParts()) {
            String below = path + '.' + given.getId();
            parts.stream()
                    .filter(part -> String.valueOf(given.getId()).equals(part.getId()))
                    .findFirst()
                    .ifPresentOrElse(part -> check(part, given, below), () -> add(below, given));
        }
    }

    private void add(String path, Answer answer) {
        findings.add(Finding.warning(
                PluginFinding.ANSWER_ORPHANED,
                path,
                path,
                AnswerWriter.answer(answer).toString()));
    }
}
