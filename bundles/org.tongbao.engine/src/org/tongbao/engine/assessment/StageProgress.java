package org.tongbao.engine.assessment;

import org.tongbao.model.form.Stage;

/**
 * How much of a stage of the form has been answered.
 *
 * @param stage of the form
 * @param answered required answers given, 0 to {@code required}
 * @param required answers the stage asks for under the present answers
 */
public record StageProgress(Stage stage, int answered, int required) {

    /** True when nothing required is missing. */
    public boolean complete() {
        return answered >= required;
    }
}
