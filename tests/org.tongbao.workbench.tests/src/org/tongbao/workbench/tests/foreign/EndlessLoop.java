package org.tongbao.workbench.tests.foreign;

import java.util.List;
import org.tongbao.core.category.AnswerValidator;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.incident.Incident;

/** Does not come back in time and cannot be interrupted. */
public final class EndlessLoop implements AnswerValidator {

    /** System property: true from when it was first called until it is told to end, which only spares the tests behind it. */
    public static final String RUNS = "tongbao.loop.runs";

    @Override
    public List<Finding> validate(Incident snapshot, FormDefinition form) {
        System.setProperty(RUNS, "true");
        while (Boolean.getBoolean(RUNS)) {
            Thread.onSpinWait();
        }
        return List.of();
    }
}
