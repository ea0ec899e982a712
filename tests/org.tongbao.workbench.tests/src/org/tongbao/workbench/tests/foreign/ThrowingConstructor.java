package org.tongbao.workbench.tests.foreign;

import java.util.List;
import org.tongbao.core.category.AnswerValidator;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.incident.Incident;

/** Cannot be made. */
public final class ThrowingConstructor implements AnswerValidator {

    /** Always fails. */
    public ThrowingConstructor() {
        throw new IllegalStateException("no licence");
    }

    @Override
    public List<Finding> validate(Incident snapshot, FormDefinition form) {
        return List.of();
    }
}
