package org.tongbao.workbench.tests.foreign;

import java.util.List;
import org.tongbao.core.category.AnswerValidator;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.incident.Incident;

/** Does not come back in time and cannot be interrupted. */
public final class EndlessLoop implements AnswerValidator {

    /** Many times what it is given; that it ends at all only spares the tests behind it. */
    private static final long LASTS = 8_000_000_000L;

    @Override
    public List<Finding> validate(Incident snapshot, FormDefinition form) {
        long end = System.nanoTime() + LASTS;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return List.of();
    }
}
