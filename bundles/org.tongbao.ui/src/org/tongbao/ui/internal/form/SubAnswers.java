package org.tongbao.ui.internal.form;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.widgets.Composite;
import org.tongbao.model.form.Field;
import org.tongbao.ui.edit.AnswerPath;
import org.tongbao.ui.widgets.StackedLayout;

/** The sub-answers of an option or check item, indented below it; made when they are first wanted. */
final class SubAnswers {

    private static final int INDENT = 20;
    private final FieldFactory factory;
    private final List<Field> parts;
    private final AnswerPath path;
    private final Composite place;
    private boolean made;

    /**
     * Sub-answers behind the last child of {@code parent} so far.
     *
     * @param path of the answer that holds the parts
     */
    SubAnswers(FieldFactory factory, Composite parent, List<Field> parts, AnswerPath path) {
        this.factory = factory;
        this.parts = parts;
        this.path = path;
        place = factory.drawing().composite(parent);
        place.setLayout(new StackedLayout(0, INDENT, 4));
        place.setVisible(false);
    }

    /** Shows them whenever {@code wanted} is true. */
    void showWhen(BooleanSupplier wanted) {
        factory.drawing().onChange(place, () -> show(wanted.getAsBoolean()));
    }

    private void show(boolean wanted) {
        if (wanted == place.getVisible()) {
            return;
        }
        if (wanted && !made) {
            parts.forEach(part -> factory.add(place, part, path.part(part.getId())));
            made = true;
        }
        place.setVisible(wanted);
        factory.drawing().relayout(place);
    }
}
