package org.tongbao.engine.internal.form;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.engine.assessment.StageProgress;
import org.tongbao.engine.internal.facts.Facts;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.form.Stage;

/** The answers to one stage of the form, checked once; only fields that show facts wait for the instant. Immutable. */
public final class StageCheck {

    private final Stage stage;
    private final int required;
    private final int answered;
    private final List<Finding> missing;
    private final List<Finding> wrong;
    private final List<Tally.FactField> factFields;

    StageCheck(
            Stage stage,
            int required,
            int answered,
            List<Finding> missing,
            List<Finding> wrong,
            List<Tally.FactField> factFields) {
        this.stage = stage;
        this.required = required;
        this.answered = answered;
        this.missing = List.copyOf(missing);
        this.wrong = List.copyOf(wrong);
        this.factFields = List.copyOf(factFields);
    }

    /** The stage. */
    public Stage stage() {
        return stage;
    }

    /** How much is answered, under the given facts. */
    public StageProgress progress(Facts facts) {
        int shown = (int) factFields.stream()
                .filter(field -> field.answered().test(facts))
                .count();
        return new StageProgress(stage, answered + shown, required + factFields.size());
    }

    /** Answers that are wrong whatever the stage. */
    public List<Finding> wrong() {
        return wrong;
    }

    /** Answers that are missing, under the given facts. */
    public List<Finding> missing(Facts facts) {
        List<Finding> all = new ArrayList<>();
        factFields.stream()
                .filter(field -> !field.answered().test(facts))
                .map(Tally.FactField::missing)
                .forEach(all::add);
        all.addAll(missing);
        return all;
    }
}
