package org.tongbao.workbench.tests.foreign;

import java.util.List;
import org.tongbao.core.category.AnswerValidator;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.incident.Incident;

/** Calls itself for ever. */
public final class EndlessRecursion implements AnswerValidator {

    @Override
    public List<Finding> validate(Incident snapshot, FormDefinition form) {
        return validate(snapshot, form).reversed();
    }
}
