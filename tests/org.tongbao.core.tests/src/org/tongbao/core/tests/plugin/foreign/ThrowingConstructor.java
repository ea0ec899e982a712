package org.tongbao.core.tests.plugin.foreign;

import java.util.List;
import org.tongbao.core.category.AnswerValidator;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.incident.Incident;

/** Cannot be made. */
public final class ThrowingConstructor implements AnswerValidator {

    /** Fails. */
    public ThrowingConstructor() {
        throw new IllegalStateException("no licence");
    }

    @Override
    public List<Finding> validate(Incident snapshot, FormDefinition form) {
        return List.of();
    }
}
