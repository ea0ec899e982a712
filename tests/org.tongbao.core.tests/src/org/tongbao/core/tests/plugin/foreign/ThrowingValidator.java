package org.tongbao.core.tests.plugin.foreign;

import java.util.List;
import org.tongbao.core.category.AnswerValidator;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.incident.Incident;

/** Throws. */
public final class ThrowingValidator implements AnswerValidator {

    @Override
    public List<Finding> validate(Incident snapshot, FormDefinition form) {
        throw new UnsupportedOperationException("not today");
    }
}
