package org.tongbao.engine.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.tongbao.engine.internal.facts.Facts;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.form.Stage;

/** What a stage asks for and what was found in it, as it is counted up. One thread. */
final class Tally {

    /** A field that shows a fact. */
    record FactField(Predicate<Facts> answered, Finding missing) {}

    private int required;
    private int answered;
    private final List<Finding> missing = new ArrayList<>();
    private final List<Finding> wrong = new ArrayList<>();
    private final List<FactField> factFields = new ArrayList<>();

    void require(boolean given, Supplier<Finding> otherwise) {
        required++;
        if (given) {
            answered++;
        } else {
            missing.add(otherwise.get());
        }
    }

    void require(FactField field) {
        factFields.add(field);
    }

    void wrong(Finding finding) {
        wrong.add(finding);
    }

    StageCheck done(Stage stage) {
        return new StageCheck(stage, required, answered, missing, wrong, factFields);
    }
}
