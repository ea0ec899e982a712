package org.tongbao.core.tests.plugin.foreign;

import java.util.List;
import org.tongbao.core.category.AnswerValidator;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.incident.Incident;

/** Never comes back, and does not listen to interrupts. */
public final class EndlessLoop implements AnswerValidator {

    @Override
    public List<Finding> validate(Incident snapshot, FormDefinition form) {
        long turns = 0;
        while (turns >= 0) {
            turns = turns == Long.MAX_VALUE ? 0 : turns + 1;
        }
        return List.of();
    }
}
