package org.tongbao.workbench.tests.foreign;

import java.util.List;
import org.tongbao.core.category.AnswerValidator;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.incident.Incident;

/** Uses a class that its plugin does not contain. */
public final class NeedsMissingClass implements AnswerValidator {

    @Override
    public List<Finding> validate(Incident snapshot, FormDefinition form) {
        return Helper.help();
    }

    /** Left out of the plugin. */
    static final class Helper {

        private Helper() {
            super();
        }

        static List<Finding> help() {
            return List.of();
        }
    }
}
