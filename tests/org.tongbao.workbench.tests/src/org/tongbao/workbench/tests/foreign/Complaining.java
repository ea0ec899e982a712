package org.tongbao.workbench.tests.foreign;

import java.util.List;
import java.util.Locale;
import org.tongbao.core.category.AnswerValidator;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.FindingCode;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Incident;

/** Wants every answer to begin with a capital A, and spoils what it was given. */
public final class Complaining implements AnswerValidator {

    @Override
    public List<Finding> validate(Incident snapshot, FormDefinition form) {
        List<Finding> findings = snapshot.getAnswers().stream()
                .filter(answer -> String.valueOf(answer.getId()).startsWith("checked"))
                .filter(answer -> !String.valueOf(answer.getText()).startsWith("A"))
                .map(Answer::getId)
                .map(id -> Finding.error(new Code(), id))
                .toList();
        snapshot.getAnswers().clear();
        return findings;
    }

    /** Its only complaint. */
    public record Code() implements FindingCode {

        @Override
        public String id() {
            return "no-a";
        }

        @Override
        public String text(Locale locale, List<Object> args) {
            return "須以 A 開頭";
        }
    }
}
