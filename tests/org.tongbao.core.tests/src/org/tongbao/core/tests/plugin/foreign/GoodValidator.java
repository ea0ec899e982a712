package org.tongbao.core.tests.plugin.foreign;

import java.util.List;
import java.util.Locale;
import org.tongbao.core.category.AnswerValidator;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.FindingCode;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.incident.Incident;

/** Complains of one field, and spoils the copies it got. */
public final class GoodValidator implements AnswerValidator {

    @Override
    public List<Finding> validate(Incident snapshot, FormDefinition form) {
        snapshot.getAnswers().clear();
        form.getSections().clear();
        return List.of(Finding.warning(Code.SAID, "Z"));
    }

    private enum Code implements FindingCode {
        SAID;

        @Override
        public String id() {
            return "said";
        }

        @Override
        public String text(Locale locale, List<Object> args) {
            return locale.getLanguage().equals("zh") ? "有問題" : "wrong";
        }
    }
}
