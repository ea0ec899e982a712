package org.tongbao.core.tests.plugin.foreign;

import java.util.List;
import org.tongbao.core.category.AnswerValidator;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.incident.Incident;

/** Fails an assertion. */
public final class AssertingValidator implements AnswerValidator {

    @Override
    public List<Finding> validate(Incident snapshot, FormDefinition form) {
        throw new AssertionError("impossible");
    }
}
